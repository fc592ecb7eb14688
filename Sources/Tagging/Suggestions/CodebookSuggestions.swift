public import StudyModel

/// What coded interviews suggest to the owner of a codebook.
public struct CodebookSuggestions: Sendable {
    /// Phrases, in the order of the codebook's criteria, the surest first.
    public let phrases: [PhraseSuggestion]
    /// Pairs of a phrase and a criterion that were looked at.
    public let phrasesTested: Int
    /// Those of which half of the sentences or more have the criterion, by chance or not.
    public let phrasesPromising: Int
    /// Matters no criterion has for its own, those of most interviews first.
    public let themes: [EmergentTheme]
    /// Sentences of interviewees in the coded interviews.
    public let passages: Int
    /// Those that have a criterion.
    public let covered: Int

    /// Looks through `interviews` for what `codebook` lacks.
    ///
    /// A sentence has the criteria of all passages with which it shares half of the shorter of the two. Words are
    /// compared by their stems where the codebook's language has a stemmer.
    public init(
        _ interviews: [CodedTranscript], codebook: Codebook,
        settings: SuggestionSettings = SuggestionSettings()
    ) {
        var reading = SuggestionReading(codebook)
        for interview in interviews { reading.read(interview) }
        let words = reading.finished(settings)
        let found = PhraseFinder(words, settings).findings(codebook.criteria.map(\.id))
        phrases = found.phrases
        phrasesTested = found.tests
        phrasesPromising = found.promising
        themes = ThemeFinder(words, codebook.criteria.map(\.id), settings).themes
        passages = words.sentences.count
        covered = words.sentences.count { !$0.voices.isEmpty }
    }
}
