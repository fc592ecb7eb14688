public import StudyModel

/// A unit that agreement is measured over, with what each coder said of it.
public struct CodedUnit: Hashable, Sendable {
    /// Index into `CodedStudy.interviews`.
    public let interview: Int
    /// Turn it is in, from 1; nil for a whole interview.
    public let turn: Int?
    /// Its place in the turn, in code points; nil for whole turns and interviews.
    public let range: Range<Int>?
    /// Its words; empty where they are not known, and for turns and interviews.
    public let text: String
    /// The criteria each coder gave it with their stances, coder by coder; nil for a coder who did not read it.
    public internal(set) var marks: [[Int: Stance?]?]
    /// The kinds each coder gave it, and whether they marked an open question, coder by coder; empty for a coder who
    /// did not read it.
    public internal(set) var statements: [Set<StatementMark>]

    /// Whether any coder gave it a criterion.
    public var isCoded: Bool { marks.contains { $0?.isEmpty == false } }
}

extension Stance {
    /// What two stances of one criterion come to in a larger unit: what is said outweighs what is not, and help and
    /// difficulty together are mixed.
    static func joined(_ left: Stance?, _ right: Stance?) -> Stance? {
        guard let left, let right else { return left ?? right }
        if left == right || right == .neutral { return left }
        return left == .neutral ? right : .mixed
    }
}
