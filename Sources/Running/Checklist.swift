import DocumentIO
import Readers
import StudyModel
import Tagging

/// A codebook ready for use.
struct Checklist: Sendable {
    let codebook: Codebook
    let tagger: Tagger
    /// The files it was read from, by which it can be kept.
    let files: CodebookFiles
    /// SHA-256 in hexadecimal of the codebook's file with the file of its cues after it, as `cat` joins them.
    let hash: String
    /// The model codings are suggested by; nil for phrases alone.
    let model: UsedModel?
    /// What there is to know of codebook and model before anything is read.
    let diagnostics: [Diagnostic]

    /// The codebook in the file at `path`.
    /// - Throws: `RunFailure.codebook` with every fault, `RunFailure.model` for a model that cannot be used.
    init(path: String, model choice: ModelChoice = .none) throws(RunFailure) {
        let read: (codebook: Codebook, diagnostics: [Diagnostic])
        let files: CodebookFiles
        do {
            read = try CodebookReader.read(path: path)
            files = try CodebookFiles(path: path, cues: read.codebook.cues.origin?.file)
        } catch let error as DocumentError {
            throw .codebook([Diagnostic(InputError(file: path, reason: error.reason))])
        } catch {
            let faults = CodebookReader.check(path: path).filter { $0.severity == .error }
            throw .codebook(
                faults.isEmpty ? [Diagnostic(.error, "unreadable", file: path, "\(error)")] : faults)
        }
        var told: [Diagnostic] = []
        let model = try UsedModel.find(choice, codebook: read.codebook, path: path, &told)
        try self.init(read, files, model, name: path, told)
    }

    /// The codebook that `files` are, with the model that `model` is.
    /// - Throws: `RunFailure.codebook` or `.model`, which name the files.
    init(_ files: CodebookFiles, model: CodebookFiles.File?) throws(RunFailure) {
        let read: (codebook: Codebook, diagnostics: [Diagnostic])
        do { read = try CodebookReader.read(files) } catch { throw .codebook([Diagnostic(error)]) }
        var used: UsedModel?
        do {
            used = try model.map { file throws(InputError) in
                try UsedModel(file.bytes, name: file.name, codebook: read.codebook)
            }
        } catch {
            throw .model(error)
        }
        try self.init(read, files, used, name: files.codebook.name, [])
    }

    /// What is suggested for a transcript.
    func suggestions(of transcript: Transcript) -> Suggestions {
        tagger.makeWorker().suggestions(of: transcript)
    }

    /// The name of the codebook's file.
    var file: String { files.codebook.name }
    /// The name of the file of cues; nil where the codebook names none.
    var cuesFile: String? { files.cues?.name }
}

private extension Checklist {
    /// What of a codebook's warnings changes what comes of a run; `codebook check` tells all.
    static let toldInRuns: Set<String> = ["no-phrases", "no-cues", "cues-language", "no-word-forms"]

    init(
        _ read: (codebook: Codebook, diagnostics: [Diagnostic]), _ files: CodebookFiles, _ model: UsedModel?,
        name: String, _ told: [Diagnostic]
    ) throws(RunFailure) {
        codebook = read.codebook
        self.files = files
        hash = files.hash
        self.model = model
        diagnostics =
            read.diagnostics.filter { Self.toldInRuns.contains($0.code) } + told
            + [model?.versionWarning(for: read.codebook)].compactMap(\.self)
        do {
            tagger = try Tagger(codebook: read.codebook, model: model?.model)
        } catch {
            let faults = CodebookCheck.problems(in: read.codebook).filter(\.isError)
            throw .codebook(faults.map { Diagnostic($0, file: name) })
        }
    }
}
