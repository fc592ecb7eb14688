import StudyModel
public import Themes

/// What is counted of a theme: the people who told it, and the passages that say so.
public struct Told {
    /// People who told it of a theme.
    public let people: (Theme) -> Int
    /// Passages of a theme that the number of people rests on.
    public let passages: (Theme) -> Int

    /// Difficulty.
    public static var difficulty: Told {
        Told(people: \.positions.critical) { $0.passages(.hindering, .mixed) }
    }

    /// Help.
    public static var help: Told { Told(people: \.positions.positive) { $0.passages(.helping, .mixed) } }

    /// Anything, in answer to a question that names it.
    public static var asked: Told { Told(people: \.asked, passages: \.passages) }

    /// Anything, without being asked about it.
    public static var broughtUp: Told { Told(people: \.volunteered, passages: \.passages) }

    /// Difficulty, of people who told of no help.
    static var onlyDifficulty: Told {
        Told(people: \.positions.hindering, passages: difficulty.passages)
    }

    /// Help, of people who told of no difficulty.
    static var onlyHelp: Told { Told(people: \.positions.helping, passages: help.passages) }

    /// A position, whichever.
    static var position: Told {
        Told(people: \.positions.taking) { $0.passages(.helping, .hindering, .mixed) }
    }

    /// Anything.
    static var anything: Told { Told(people: \.raised, passages: \.passages) }

    /// What speaks for action: difficulty, or success factors where more people name these.
    static var need: Told {
        Told(people: { max($0.positions.critical, $0.count(.successFactor)) }) { $0.needs.count }
    }

    /// What should be done first, asked for it.
    static var firstStep: Told { Told(people: \.firsts) { $0.grounds.firsts.count } }

    /// Statements of `kind`.
    static func kind(_ kind: StatementKind) -> Told {
        Told(people: { $0.count(kind) }) { $0.grounds.kinds[kind]?.count ?? 0 }
    }
}

private extension Theme {
    /// Passages that take one of `stances`.
    func passages(_ stances: Stance...) -> Int {
        stances.reduce(0) { $0 + (grounds.stances[$1]?.count ?? 0) }
    }
}
