import DocumentIO
import Readers
import StudyModel
import Tagging

/// A model a run tags by.
struct UsedModel: Sendable {
    /// What a shipped model's file ends with, in place of the codebook's `.yaml`.
    private static let ending = ".model"

    let model: LearnedModel
    /// The file, by which it can be kept.
    let bytes: [UInt8]
    /// SHA-256 of the file in hexadecimal.
    let hash: String
    /// The file's name without its folders.
    let file: String

    /// What people are told it is: its file, and what it was adjusted to where a study learned.
    var told: String { model.adjustedTo.map { "\(file), adjusted to \($0)" } ?? file }

    /// What to know where `codebook` has another version than the one it was learned with; nil where it has not, or
    /// where the model does not say.
    func versionWarning(for codebook: Codebook) -> Diagnostic? {
        guard !model.card.version.isEmpty, model.card.version != codebook.version else { return nil }
        return Diagnostic(
            .warning, "model-version", file: file,
            "was learned with version \(model.card.version) of codebook '\(codebook.id)', which is version "
                + "\(codebook.version) now: where criteria came to mean other things, learn it anew (throughline train)"
        )
    }

    /// The model of `choice` for `codebook`, whose file stands at `path`; nil for none. One that lies beside the
    /// codebook and cannot be used is left out and told of in `diagnostics`.
    /// - Throws: `RunFailure.model` where the one asked for cannot be read or was made for another codebook.
    static func find(
        _ choice: ModelChoice, codebook: Codebook, path: String, _ diagnostics: inout [Diagnostic]
    ) throws(RunFailure) -> UsedModel? {
        switch choice {
        case .none: return nil
        case .file(let place):
            do {
                return try UsedModel(place, codebook: codebook)
            } catch {
                throw .model(error)
            }
        case .shipped:
            let place = shipped(beside: path)
            if FilePlace(place).kind != .file { return nil }
            do {
                return try UsedModel(place, codebook: codebook)
            } catch {
                diagnostics.append(
                    Diagnostic(
                        .warning, "model-left-out", file: error.file,
                        "is left out, so that phrases alone tag: \(error.reason)"))
                return nil
            }
        }
    }

    private init(_ place: String, codebook: Codebook) throws(InputError) {
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(place, limit: LearnedModel.largestFile)
        } catch {
            throw InputError(file: place, reason: error.reason)
        }
        try self.init(bytes, name: place, codebook: codebook)
    }

    /// The model that `bytes` are, for `codebook`; faults say it came from `name`.
    init(_ bytes: [UInt8], name: String, codebook: Codebook) throws(InputError) {
        model = try LearnedModel(bytes, file: name)
        guard model.fits(codebook) else {
            let reason =
                model.card.codebook == codebook.id
                ? "was made for other criteria than codebook '\(codebook.id)' has now"
                : "was made for codebook '\(model.card.codebook)', not '\(codebook.id)'"
            let advice =
                "choose another with --model, or none (--model none), or learn it anew (throughline train)"
            throw InputError(file: name, reason: "\(reason): \(advice)")
        }
        self.bytes = bytes
        hash = SHA256.hex(bytes)
        file = String(name.split(separator: "/").last ?? "")
    }

    /// Where the model shipped with the codebook at `path` lies.
    static func shipped(beside path: String) -> String { CodebookFormat.stem(of: path) + ending }
}
