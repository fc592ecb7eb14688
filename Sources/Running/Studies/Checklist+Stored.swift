import DocumentIO
import Readers
import StudyModel
import StudyStore
import Tagging

extension Checklist {
    /// The codebook in use in `file`, with the model its transcripts are tagged by.
    /// - Throws: `RunFailure.study` where it has no codebook yet.
    init(keptIn file: StudyFile) throws(RunFailure) {
        let kept: (codebook: StoredCodebook?, model: StoredModel?)
        do { kept = (try file.codebook(), try file.model()) } catch { throw .study(error) }
        guard let codebook = kept.codebook else {
            throw .study(
                StudyFileError(
                    .refused, file: file.path,
                    reason:
                        "has no codebook yet: choose one with 'throughline tag \(file.path) --codebook NAME'")
            )
        }
        try self.init(
            CodebookFiles(codebook: .init(codebook.file), cues: codebook.cues.map { .init($0) }),
            model: kept.model.map { .init($0.file) })
    }

    /// Whether `file` has this codebook and this model in use.
    func isKept(in file: StudyFile) throws(RunFailure) -> Bool {
        do throws(StudyFileError) {
            guard try file.codebook()?.hash == hash else { return false }
            return try file.model()?.file.bytes == model?.bytes
        } catch {
            throw .study(error)
        }
    }

    /// Puts this codebook and this model to use in `file`.
    func put(
        in file: StudyFile, mapping: [Criterion.ID: Criterion.ID] = [:], by coder: CoderAccount.ID? = nil,
        at time: Timestamp
    ) throws(RunFailure) -> CodebookChange {
        do throws(StudyFileError) {
            let change = try file.use(stored, mapping: mapping, by: coder, at: time)
            if try file.model()?.file.bytes != model?.bytes {
                try file.use(model: storedModel, by: coder, at: time)
            }
            return change
        } catch {
            throw .study(error)
        }
    }

    /// The same codebook with the model of `choice`, which is no longer that which lies beside its file.
    func with(_ choice: ModelChoice) throws(RunFailure) -> Checklist {
        guard case .file(let path) = choice else { return try Checklist(files, model: nil) }
        do {
            let bytes = try InputFile.read(path, limit: LearnedModel.largestFile)
            return try Checklist(files, model: .init(name: path, bytes: bytes))
        } catch let error as RunFailure {
            throw error
        } catch {
            throw .model(InputError(file: path, reason: (error as? DocumentError)?.reason ?? "\(error)"))
        }
    }

    /// The codebook as a study file keeps it.
    var stored: StoredCodebook {
        StoredCodebook(
            slug: codebook.id, version: codebook.version, title: codebook.title, hash: hash,
            file: .init(files.codebook), cues: files.cues.map { .init($0) },
            criteria: codebook.criteria.map { .init(id: $0.id, label: $0.label, name: $0.name) })
    }

    /// The model as a study file keeps it; nil where phrases alone tag.
    var storedModel: StoredModel? {
        model.map { StoredModel($0.model, file: .init(name: $0.file, bytes: $0.bytes)) }
    }

    /// A fingerprint of what tags: of the codebook, the model and this version of the tool.
    var tagging: String {
        ["\(Tool.name) \(Tool.version)", hash, model?.hash ?? "phrases"].joined(separator: " ")
    }
}

extension StoredModel {
    /// `model`, which stands in `file`, with what it says of where it comes from.
    init(_ model: LearnedModel, file: StoredCodebook.File) {
        self.init(file: file, origin: model.card.origin, adjustedTo: model.adjustedTo)
    }
}

extension CodebookFiles.File {
    /// A file that a study keeps.
    init(_ stored: StoredCodebook.File) { self.init(name: stored.name, bytes: stored.bytes) }
}

private extension StoredCodebook.File {
    init(_ file: CodebookFiles.File) { self.init(name: file.name, bytes: file.bytes) }
}
