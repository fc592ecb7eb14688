import DocumentIO
import StudyModel

/// What a person should know of a model: what it is for, what it was made from, and how far it can be trusted.
public struct ModelCard: Hashable, Sendable {
    /// Id of the codebook it is for.
    public let codebook: String
    /// SHA-256, in hexadecimal, of the ids of the codebook's criteria in their order.
    public let criteria: String
    /// The version of the codebook it was learned with; empty where the model does not say.
    public let version: String
    /// ISO 639-1 code of the language.
    public let language: String
    /// What it was made from, in a sentence.
    public var origin: String
    /// Interviews it learned from.
    public let interviews: Int
    /// Sentences it learned from.
    public let sentences: Int
    /// How good it was on interviews it had not seen, in a sentence.
    public let quality: String

    /// The fingerprint of the criteria of `codebook`.
    static func fingerprint(of codebook: Codebook) -> String {
        SHA256.hex(Array(codebook.criteria.map(\.id.rawValue).joined(separator: "\n").utf8))
    }
}
