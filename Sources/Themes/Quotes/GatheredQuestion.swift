import StudyModel

/// A question whose answers are gathered, whatever they are about.
enum GatheredQuestion: Int, CaseIterable, Sendable {
    /// What should be done first.
    case first
    /// What is not being said.
    case unsaid

    /// What marks codings of its answers.
    var flag: Coding.Flag { self == .first ? .first : .unsaid }

    /// What a quote of an answer is there for.
    var use: Quote.Use { self == .first ? .first : .unsaid }

    /// Those that `coding` answers.
    static func answered(by coding: borrowing Coding) -> [GatheredQuestion] {
        guard coding.flags.contains(.first) || coding.flags.contains(.unsaid) else { return [] }
        return allCases.filter { coding.flags.contains($0.flag) }
    }
}
