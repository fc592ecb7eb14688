import StudyModel
import StudyStore
import Synchronization

/// What the codebook in use says of its criteria, read anew once another is put to use, as another process may.
final class CodebookInUse: Sendable {
    private let read: @Sendable () -> Codebook?
    private let last = Mutex<(stored: StoredCodebook, codebook: Codebook?)?>(nil)

    /// A codebook that `read` reads as it is now; nil where it cannot be read.
    init(_ read: @escaping @Sendable () -> Codebook?) { self.read = read }

    /// The codebook that the study keeps as `stored`, which is the one in use; nil where it cannot be read.
    func codebook(_ stored: StoredCodebook) -> Codebook? {
        if let last = last.withLock({ $0 }), last.stored == stored { return last.codebook }
        let codebook = read()
        last.withLock { $0 = (stored, codebook) }
        return codebook
    }
}
