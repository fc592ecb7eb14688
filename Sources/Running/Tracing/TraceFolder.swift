import DocumentIO
public import Planning
import Readers
public import StudyModel

/// A folder with a draft and the codings it rests on: that of a run, or the report of a pack.
public struct TraceFolder: Sendable {
    /// Where the codings of a folder are.
    enum Source: Sendable {
        /// In the file of codings at that path.
        case codings(String)
        /// These quotes of a pack alone.
        case quotes([TracedCoding])
    }

    /// The folder, as given.
    public let path: String
    /// The draft.
    public let draft: PlanDraft
    let source: Source

    /// The folder at `path`, or the folder that holds the `od-plan.json` at `path`.
    /// - Throws: `InputError` where it holds no draft, or nothing that its evidence leads to.
    public init(_ path: String) throws(InputError) {
        draft = try PlanDraftFile.read(path)
        let folder = FilePlace(path).kind == .folder ? path : Self.folder(of: path)
        self.path = folder
        let codings = "\(folder)/\(OutputName.codingsNDJSON.rawValue)"
        let key = "\(folder)/\(ReportName.quotes.rawValue)"
        if FilePlace(codings).kind == .file {
            source = .codings(codings)
        } else if FilePlace(key).kind == .file {
            source = .quotes(try Self.quotes(key))
        } else {
            throw InputError(
                file: folder,
                reason:
                    "holds a draft and no \(OutputName.codingsNDJSON.rawValue), so its evidence leads nowhere: "
                    + "put it back, or run again")
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func quotes(_ path: String) throws(InputError) -> [TracedCoding] {
        let columns = ["code", "evidence", "participant", "transcript", "turn", "words"]
        return try NamedTable.read(path: path, columns: columns).rows.compactMap { TracedCoding($0) }
    }
}
