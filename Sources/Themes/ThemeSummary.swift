public import StudyModel

/// What all interviews of a study say, criterion by criterion. Everything in it may be shown to partners
/// except `unsaid`, `matrix`, `coOccurrence`, `identifiers` and `log`, which stay inside the team.
public struct ThemeSummary: Sendable {
    /// The checklist the codings use.
    public let codebook: Codebook
    /// The settings it was made with.
    public let settings: ThemeSettings
    /// Who was interviewed, in numbers.
    public let sample: StudySample
    /// A theme for each criterion, in the order of the codebook.
    public internal(set) var themes: [Theme]
    /// Figures of each level, in the order of the codebook.
    public internal(set) var levels: [LevelFigures]
    /// Open questions that no criterion covers.
    public internal(set) var otherQuestions: [Quote]
    /// What interviewees offered or pledged, the clearest first.
    public internal(set) var pledges: [Quote]
    /// What interviewees said should be done first.
    public internal(set) var firsts: GatheredAnswers
    /// What interviewees said is not being said: for the facilitator, and no partner.
    public internal(set) var unsaid: GatheredAnswers
    /// Wordings, and months, that a third of the people use, whatever they speak of; the most used first.
    public let sharedWords: [Theme.SharedPhrase]
    /// How many codings it rests on.
    public let counts: CodingCounts
    /// Counts of people over several criteria at once, as far as they may be told.
    public let reach: Reach
    /// What was kept back to protect interviewees.
    public let disclosure: DisclosureReport
    /// Takes out of words written about the study what is taken out of quotes. For the team only: it knows the names.
    public let identifiers: IdentifierFilter
    /// What was kept back, in full, for the consultant only.
    public internal(set) var log: DisclosureLog
    /// Participants by criteria, for the team only.
    public internal(set) var matrix: FrameworkMatrix
    /// Criteria that come up together, for the team only.
    public internal(set) var coOccurrence: CoOccurrence

    /// All quotes it shows to partners.
    public var shownQuotes: [Quote] {
        themes.flatMap(\.shownQuotes) + otherQuestions + pledges + firsts.quotes
    }

    /// The theme of a criterion.
    public func theme(_ criterion: Criterion.ID) -> Theme? { themes.first { $0.criterion.id == criterion } }

    /// The themes of a level, in the order of the codebook.
    public func themes(of level: Codebook.Level) -> [Theme] {
        themes.filter { $0.criterion.level == level.id }
    }
}
