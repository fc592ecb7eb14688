/// How many sentences of each interview have each criterion.
///
/// An interview that is all about one thing says all its words in sentences of that criterion: chance is measured
/// against the interview, not against the study.
struct CriterionRates {
    /// Sentences of the whole study that an interview's own rate is mixed with.
    private static let mixed = 20.0

    private var sizes: [Int: Int] = [:]
    private var voices: [Int: [Int: Double]] = [:]
    private var all: [Int: Double] = [:]

    /// The rates in `words`.
    init(_ words: SuggestionWords) {
        for sentence in words.sentences {
            sizes[sentence.interview, default: 0] += 1
            for (criterion, voice) in sentence.voices {
                voices[criterion, default: [:]][sentence.interview, default: 0] += voice
                all[criterion, default: 0] += voice / Double(words.sentences.count)
            }
        }
    }

    /// The share of the sentences of `interview` that have `criterion`, 0…1.
    func rate(of criterion: Int, in interview: Int) -> Double {
        ((voices[criterion]?[interview] ?? 0) + (all[criterion] ?? 0) * Self.mixed)
            / (Double(sizes[interview] ?? 0) + Self.mixed)
    }
}
