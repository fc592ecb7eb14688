import Themes

/// Wordings that a third of the people share, where they say more than the criterion's name does.
struct RecurringWords {
    /// The sentence that tells them, at most three; nil where there are none.
    let sentence: String?

    /// Looks for them in `themes`, with so many interviewees in the study.
    init(_ themes: [Theme], of total: Int) {
        let shared = themes.flatMap { theme in
            theme.sharedPhrases.filter {
                !theme.short.contains($0.words) && $0.words.contains(" ") && $0.people * 3 >= total
                    && FunctionWords.say(more: $0.words)
            }
        }.sorted { ($1.people, $0.words) < ($0.people, $1.words) }
        var told: [Theme.SharedPhrase] = []
        for phrase in shared where told.count < 3 {
            if !told.contains(where: { Self.isAlike($0.words, phrase.words) }) { told.append(phrase) }
        }
        let words = told.map { "“\($0.words)” (\(Numeral.word($0.people)) people)" }
        sentence = words.isEmpty ? nil : "The same words kept coming back: \(words.listed)."
    }

    /// Whether one wording says no more than another: "the hub", "the hubs", "our local hubs".
    static func isAlike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (singular(left), singular(right))
        return left.contains(right) || right.contains(left)
    }

    /// The telling words without the s of a plural, with a space on either side of each.
    private static func singular(_ wording: String) -> String {
        let words = FunctionWords.telling(in: wording).map {
            $0.count > 3 && $0.hasSuffix("s") ? $0.dropLast() : $0
        }
        return " \(words.joined(separator: " ")) "
    }
}
