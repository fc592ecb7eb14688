public import StudyModel

/// What coders say of a statement beside its criteria: its kind, or that it leaves a matter open.
public enum StatementMark: Hashable, Sendable, CaseIterable {
    /// A kind of statement.
    case kind(StatementKind)
    /// An open question.
    case question

    /// All of them, kinds first.
    public static let allCases = StatementKind.allCases.map { StatementMark.kind($0) } + [.question]

    /// Its name in files: `challenge`, `question`.
    public var name: String {
        switch self {
        case .kind(let kind): kind.rawValue
        case .question: "question"
        }
    }
}

extension CodedPassage {
    /// The marks the coder gave the passage.
    var statementMarks: Set<StatementMark> {
        var marks: Set<StatementMark> = []
        if case .decided(let kind?) = kind { marks.insert(.kind(kind)) }
        if isQuestion == true { marks.insert(.question) }
        return marks
    }

    /// Whether the coder says anything of marks such as `mark`.
    func tells(_ mark: StatementMark) -> Bool {
        switch mark {
        case .kind: kind != .unknown
        case .question: isQuestion != nil
        }
    }
}
