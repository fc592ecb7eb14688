import Planning
import Readers
public import StudyModel
public import StudyStore
import Writers

/// What partners may see of a study: the last publication that was not taken back, and nothing else.
///
/// It is made of the tables of publications alone, and whoever holds it can reach nothing more: no turn, no coding, no memo
/// and no name is in it that the pack does not hold.
public struct PublishedStudy: Sendable {
    /// Something that partners can answer.
    public struct Statement: Hashable, Sendable {
        /// Names it in the draft (`P5.3`).
        public let id: String
        /// What it is.
        public let sort: Sort
        /// The words.
        public let text: String
        /// The quotes it rests on, the best first, as the pack gives them.
        public let quotes: [Quote]

        /// A statement of the given parts.
        public init(id: String, sort: Sort, text: String, quotes: [Quote]) {
            (self.id, self.sort, self.text, self.quotes) = (id, sort, text, quotes)
        }
    }

    /// What an entry is.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        case statement, action, risk, question
    }

    /// Words of an interviewee, as the pack gives them.
    public struct Quote: Hashable, Sendable {
        /// The code under which the pack gives them.
        public let code: String
        /// The words, protected.
        public let words: String
    }

    /// The code of the draft.
    public let code: String
    /// Its version, as printed.
    public let version: String
    /// When it was published.
    public let at: Timestamp
    /// All that can be answered, in the order of the plan.
    public let statements: [Statement]
    /// The files of the pack, in the order of a pack.
    public let fileNames: [String]
    private let bytes: @Sendable (String) throws -> [UInt8]?

    /// What is published of `file` now; nil where nothing is.
    /// - Throws: `StudyFileError` where the file cannot be read.
    public init?(of file: StudyFile) throws(StudyFileError) {
        guard let last = try file.publications().last(where: { !$0.isWithdrawn }),
            let contents = try file.contents(of: last.id)
        else { return nil }
        let draft: PlanDraft
        do {
            draft = try PlanDraftFile.parse(contents.draft, file: last.version)
        } catch {
            throw StudyFileError(.damaged, file: file.path, reason: "holds a publication that cannot be read")
        }
        (code, version, at) = (last.code, last.version, last.at)
        let names = try file.fileNames(of: last.id)
        fileNames = PackName.allCases.map(\.rawValue).filter(names.contains)
        let words = try Self.quotes(file.file(PackName.quotes.rawValue, of: last.id) ?? [])
        statements = draft.entries.map { entry in
            Statement(
                id: entry.id, sort: Sort(entry.sort), text: entry.text,
                quotes: entry.evidence.compactMap { code in
                    words[code.description].map { Quote(code: code.description, words: $0) }
                })
        }
        let id = last.id
        bytes = { try file.file($0, of: id) }
    }

    /// The statement of that id; nil where there is none.
    public func statement(_ id: String) -> Statement? { statements.first { $0.id == id } }

    /// A file of the pack; nil where it has none of that name.
    public func file(_ name: String) throws -> [UInt8]? {
        guard fileNames.contains(name) else { return nil }
        return try bytes(name)
    }

    /// The page of that name as browsers may show it; nil where the pack has none.
    public func page(_ name: String) throws -> [UInt8]? { name.hasSuffix(".html") ? try file(name) : nil }
}

private extension PublishedStudy {
    /// The words of quotes by their codes, as the pack's table of quotes has them.
    static func quotes(_ table: [UInt8]) -> [String: String] {
        let table = try? NamedTable.read(
            table, file: PackName.quotes.rawValue, columns: SharedRows.quoteColumns)
        return (table?.rows ?? []).reduce(into: [:]) { words, row in
            if let code = row["code"], let quote = row["quote"] { words[code] = words[code] ?? quote }
        }
    }
}

private extension PublishedStudy.Sort {
    init(_ sort: PlanDraft.Sort) {
        self =
            switch sort {
            case .statement: .statement
            case .action: .action
            case .risk: .risk
            case .question: .question
            }
    }
}
