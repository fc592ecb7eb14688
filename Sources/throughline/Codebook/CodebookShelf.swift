import ArgumentParser
import DocumentIO
import Readers
import StudyModel

/// The codebooks this machine knows.
struct CodebookShelf {
    private let locator: CodebookLocator

    init() {
        let folders = Machine.environment("THROUGHLINE_CODEBOOKS")
        locator = CodebookLocator(
            environment: folders.map { ["THROUGHLINE_CODEBOOKS": $0] } ?? [:], executable: Machine.executable)
    }

    /// Path of the codebook of that name or file; says what there is and ends the command where there is none.
    func find(_ nameOrFile: String, _ console: Console) throws -> String {
        do {
            return try locator.find(nameOrFile)
        } catch {
            console.fail("\(error.file) \(error.reason)")
            throw ExitCode.failure
        }
    }

    /// The codebooks, ordered by name.
    var all: [CodebookLocator.Found] { locator.list() }
    /// The folders looked into.
    var folders: [String] { locator.folders }
}

extension CompletionKind {
    /// The names of the codebooks there are, for the shell to offer.
    static var codebooks: CompletionKind {
        .custom { _, _, _ in CodebookShelf().all.map(\.name) }
    }
}
