/// A matter of one criterion on which people may want opposite things: both ways of wanting it can be told as difficulty.
public struct Tension: Hashable, Sendable {
    /// A way of wanting it.
    public struct Side: Hashable, Sendable {
        /// What those on it speak for, usable after "spoke for": `deciding place by place`.
        public let name: String
        /// The phrases by which it is known, in passages of the criterion alone.
        public let phrases: [Criterion.Phrase]
        /// The phrases by which it is known in a question that names several sides, and in a short answer to it ("Slowly.").
        public let answers: [Criterion.Phrase]

        /// A side of that name, known by `phrases`, and by `answers` where a question names several sides.
        public init(name: String, phrases: [Criterion.Phrase], answers: [Criterion.Phrase] = []) {
            self.name = name
            self.phrases = phrases
            self.answers = answers
        }

        /// How codings name the rule that its phrases make.
        public var rule: String { Self.rule(ofName: name) }

        /// How codings name the rule of the side of that name.
        public static func rule(ofName name: String) -> String { "side \"\(name)\"" }

        /// The name of the side whose rule that is; nil for any other rule.
        public static func name(ofRule rule: String) -> String? {
            guard rule.hasPrefix("side \""), rule.hasSuffix("\"") else { return nil }
            return String(rule.dropFirst(6).dropLast())
        }
    }

    /// What it is about, usable after "on": `how fast to change`.
    public let about: String
    /// Its sides, two or more, in the order of the file.
    public let sides: [Side]

    /// The most sides that the tensions of one criterion may have together.
    public static let mostSides = 16

    /// A tension about `about` between `sides`.
    public init(about: String, sides: [Side]) {
        self.about = about
        self.sides = sides
    }
}
