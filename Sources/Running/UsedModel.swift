import DocumentIO
import StudyModel
import Tagging

/// A model a run tags by.
struct UsedModel: Sendable {
    /// What a shipped model's file ends with, in place of the codebook's `.yaml`.
    private static let ending = ".model"

    let model: LearnedModel
    /// SHA-256 of the file in hexadecimal.
    let hash: String
    /// The file's name without its folders.
    let file: String

    /// The model of `choice` for `codebook`, whose file stands at `path`; nil for none.
    /// - Throws: `RunFailure.model` where it cannot be read or was made for another codebook.
    init?(_ choice: ModelChoice, codebook: Codebook, path: String) throws(RunFailure) {
        let place: String
        switch choice {
        case .none: return nil
        case .file(let named): place = named
        case .shipped:
            place = Self.shipped(beside: path)
            if FilePlace(place).kind != .file { return nil }
        }
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(place, limit: LearnedModel.largestFile)
        } catch {
            throw .model(InputError(file: place, reason: error.reason))
        }
        do {
            model = try LearnedModel(bytes, file: place)
        } catch {
            throw .model(error)
        }
        guard model.fits(codebook) else {
            let reason =
                model.card.codebook == codebook.id
                ? "was made for other criteria than codebook '\(codebook.id)' has now"
                : "was made for codebook '\(model.card.codebook)', not '\(codebook.id)'"
            let advice =
                "choose another with --model, or none (--model none), or learn it anew (throughline train)"
            throw .model(InputError(file: place, reason: "\(reason): \(advice)"))
        }
        hash = SHA256.hex(bytes)
        file = String(place.split(separator: "/").last ?? "")
    }

    /// Where the model shipped with the codebook at `path` lies.
    static func shipped(beside path: String) -> String {
        let stem =
            [".yaml", ".yml"].first { path.hasSuffix($0) }.map { path.dropLast($0.count) } ?? path[...]
        return stem + ending
    }
}
