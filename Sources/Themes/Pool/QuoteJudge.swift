import StudyModel

/// Ranks quotes for pools that are full, by what is known before all interviews are.
final class QuoteJudge: Sendable {
    /// What a quote gains where it speaks of its criterion by name: it is understood alone.
    static let clear = 0.3

    /// The names and words of the codebook.
    let names: ProperNames
    private let words: CriterionWords
    private let hidesUnknownNames: Bool

    init(_ codebook: Codebook, _ settings: ThemeSettings) {
        names = ProperNames(codebook: codebook)
        words = CriterionWords(codebook)
        hidesUnknownNames = settings.hidesUnknownNames
    }

    /// What `quote` is worth among those of the criterion at that place in the codebook; `value` is its score less
    /// what its interview offers already.
    func value(of quote: QuoteCandidate, _ value: Double, criterion: Int?) -> Double {
        let isClear = criterion.map { words.speaks(quote.text, of: $0) } ?? false
        return value + (isClear ? Self.clear : 0)
    }

    /// Whether `quote` may be shown as far as is known now: nobody holds it back, and it surely names nobody and does not tell
    /// who speaks.
    func isSafe(_ quote: QuoteCandidate) -> Bool {
        !quote.isHeldBack && !SpeakerClues.mayTell(quote.text)
            && !(hidesUnknownNames && names.mayName(quote.text))
    }
}
