import DocumentIO
public import Planning
import Readers
public import StudyModel

/// Reads a draft of the plan back from `od-plan.json`.
public enum PlanDraftFile {
    /// The file's name in the folders it lies in.
    public static let name = OutputName.planJSON.rawValue
    /// 256 MiB; a study of 10,000 interviews makes some tens.
    static let largestFile = 256 << 20
    /// A plan has some hundreds.
    static let mostEntries = 100_000

    /// The draft in the file at `path`, or in the folder at `path` that holds it.
    /// - Throws: `InputError` that says what is wrong and, where another file was meant, which.
    public static func read(_ path: String) throws(InputError) -> PlanDraft {
        let file = try place(path)
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(file, limit: largestFile)
        } catch {
            throw InputError(file: file, line: error.line, reason: error.reason)
        }
        return try parse(bytes, file: file)
    }

    /// The first of `drafts` that `written`, the name of a file of the folder `folder`, would be put in the place of; nil
    /// where there is none.
    static func replaced(by written: String, in folder: String, among drafts: [String]) -> String? {
        let own = FilePlace("\(folder)/\(written)")
        guard own.kind == .file else { return nil }
        return drafts.first { path in
            (try? place(path)).map { FilePlace($0).resolved == own.resolved } ?? false
        }
    }

    /// The draft that `bytes` are, which faults say came from `file`.
    static func parse(_ bytes: [UInt8], file: String) throws(InputError) -> PlanDraft {
        if bytes.starts(with: "PK".utf8) {
            throw InputError(file: file, reason: "is a document; name the \(name) that was written with it")
        }
        return try PlanDraftParser(file: file).draft(try JSONText(bytes, file: file))
    }
}

private extension PlanDraftFile {
    /// Where the draft lies that `path` names.
    static func place(_ path: String) throws(InputError) -> String {
        let place = FilePlace(path)
        if place.kind == .missing { throw InputError(file: path, reason: "does not exist") }
        guard place.kind == .folder else { return path }
        let names = Set(((try? FolderListing(path))?.entries ?? []).map(\.name))
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        if names.contains(name) { return "\(folder)/\(name)" }
        throw InputError(file: path, reason: reason(names))
    }

    /// Why a folder of those files holds no draft.
    static func reason(_ names: Set<String>) -> String {
        if names.contains(OutputName.record.rawValue) {
            return "holds no \(name): it was written by an earlier version; run it again"
        }
        if names.contains(PackName.planDOCX.rawValue) {
            return "holds no \(name): if it is a pack for partners, name the folder of its report"
        }
        return "holds no \(name), so no run wrote it"
    }
}
