public import StudyModel
public import Themes

/// An intervention, with the reasons for it that the interviews give.
public struct Priority: Sendable {
    /// The intervention.
    public let intervention: Codebook.Intervention
    /// Its place in the suggested order, from 1.
    public let rank: Int
    /// Why it is here, from what was heard.
    public let rationale: [Statement]
    /// Words that show the need for it; each stands in the plan once.
    public let quotes: [Quote]
    /// The themes that speak for it, the strongest first.
    public let themes: [Theme]
    /// Weight of the evidence: people with a difficulty or a success factor, over all interviewees and
    /// linked criteria; a criterion's first intervention counts in full, the others by half.
    public let weight: Double
    /// Ids of the outstanding questions that bear on it.
    public internal(set) var questions: [String]
}
