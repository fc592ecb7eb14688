import DocumentIO
import Readers
import StudyModel
import Tagging

/// A codebook ready for use.
struct Checklist: Sendable {
    let codebook: Codebook
    let tagger: Tagger
    /// SHA-256 in hexadecimal of the codebook's file with the file of its cues after it, as `cat` joins them.
    let hash: String
    /// The file's name without its folders.
    let file: String
    /// The name of the file of cues without its folders; nil where the codebook names none.
    let cuesFile: String?
    /// The model codings are suggested by; nil for phrases alone.
    let model: UsedModel?
    /// What there is to know of codebook and model before anything is read.
    let diagnostics: [Diagnostic]

    /// The codebook in the file at `path`.
    /// - Throws: `RunFailure.codebook` with every fault, `RunFailure.model` for a model that cannot be used.
    init(path: String, model choice: ModelChoice = .none) throws(RunFailure) {
        var told: [Diagnostic]
        do {
            var bytes = try InputFile.read(path)
            let read = try CodebookReader.read(path: path)
            codebook = read.codebook
            told = read.diagnostics.filter { Self.toldInRuns.contains($0.code) }
            if let cues = codebook.cues.origin?.file { bytes += try InputFile.read(cues) }
            hash = SHA256.hex(bytes)
        } catch let error as DocumentError {
            throw .codebook([Diagnostic(InputError(file: path, reason: error.reason))])
        } catch {
            let faults = CodebookReader.check(path: path).filter { $0.severity == .error }
            throw .codebook(
                faults.isEmpty ? [Diagnostic(.error, "unreadable", file: path, "\(error)")] : faults)
        }
        model = try UsedModel.find(choice, codebook: codebook, path: path, &told)
        diagnostics = told
        do {
            tagger = try Tagger(codebook: codebook, model: model?.model)
        } catch {
            let faults = CodebookCheck.problems(in: codebook).filter(\.isError)
            throw .codebook(faults.map { Diagnostic($0, file: path) })
        }
        file = Self.name(path)
        cuesFile = codebook.cues.origin.map { Self.name($0.file) }
    }
}

private extension Checklist {
    /// What of a codebook's warnings changes what comes of a run; `codebook check` tells all.
    static let toldInRuns: Set<String> = ["no-phrases", "no-cues", "cues-language"]

    static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
