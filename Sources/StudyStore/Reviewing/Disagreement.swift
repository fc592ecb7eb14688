/// A coding that two coders decided otherwise.
public struct Disagreement: Hashable, Sendable {
    /// What they differ in.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        /// Whether the criterion applies.
        case verdict
        /// The kind of statement, both having accepted it.
        case kind
        /// The stance, both having accepted it.
        case stance
        /// Whether it leaves a matter open, both having accepted it.
        case question
    }

    /// The coding, with all that was decided of it.
    public let coding: StoredCoding
    /// The name of its transcript.
    public let transcript: String
    /// What they differ in, in the order declared; at least one.
    public let aspects: [Aspect]

    /// Whether somebody settled it.
    public var isSettled: Bool { coding.settlement != nil }
}
