import StudyModel

/// Ranks quotes for pools that are full, by what is known before all interviews are.
struct QuoteJudge: Sendable {
    /// What a quote gains where it speaks of its criterion by name: it is understood alone.
    static let clear = 0.3

    /// The names and words of the codebook.
    let names: ProperNames
    private let words: CriterionWords
    private let holdsBack: Bool

    init(_ codebook: Codebook, _ settings: ThemeSettings) {
        names = ProperNames(codebook: codebook)
        words = CriterionWords(codebook)
        holdsBack = settings.holdsBackUnknownNames
    }

    /// The rank of `quote` among those of the criterion at that place in the codebook; `value` is its score
    /// less what its interview offers already.
    func rank(_ quote: QuoteCandidate, value: Double, criterion: Int?) -> QuoteRank {
        let isClear = criterion.map { words.speaks(quote.text, of: $0) } ?? false
        let mayTell = SpeakerClues.mayTell(quote.text) || holdsBack && names.mayName(quote.text)
        return QuoteRank(
            isSafe: !mayTell, value: value + (isClear ? Self.clear : 0),
            lot: quote.id)
    }
}
