import Readers

/// The transcripts of inputs by what lists of codings call them.
struct CodedNames {
    private let finder: TranscriptFinder

    /// The transcripts of those `names`. Of files that differ in their ending alone, as a document and the text made of it,
    /// the first stands for all.
    init(_ names: [String]) {
        var met: Set<String> = []
        finder = TranscriptFinder(names.filter { met.insert(TranscriptFinder.key($0)).inserted })
    }

    /// The transcript that `written` names: by its path, or by the last part of one that lies elsewhere; nil where there is
    /// none, or more than one.
    func transcript(for written: String) -> String? {
        finder.transcript(for: written)
            ?? written.split { $0 == "/" || $0 == "\\" }.last.flatMap { finder.transcript(for: String($0)) }
    }

    /// Why `written` names no transcript, as a clause without a full stop.
    func reason(for written: String) -> String { finder.reason(for: written) }
}
