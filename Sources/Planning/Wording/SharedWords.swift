import StudyModel
import Themes

/// Wordings several people use of one theme where they tell of difficulty, if these say more than the criterion's name does.
struct SharedWords {
    /// The sentence that tells them, at most three; nil where there are none.
    let sentence: String?

    /// Looks for them in `theme`, with so many interviewees in the study: a quarter of these must use them.
    init(_ theme: Theme, of total: Int) {
        var told: [Theme.SharedPhrase] = []
        for phrase in theme.criticalPhrases where told.count < 3 {
            guard phrase.people * 4 >= total, Self.isTelling(phrase.words), !Self.isName(phrase.words),
                !theme.short.contains(phrase.words)
            else { continue }
            if !told.contains(where: { Self.isAlike($0.words, phrase.words) }) { told.append(phrase) }
        }
        let words = told.map { "“\($0.words)” (\(Numeral.word($0.people)) people)" }
        sentence = words.isEmpty ? nil : "Several used the same words: \(words.asList)."
    }

    /// Whether a wording of several words says something by itself: two telling words, or a long one.
    static func isTelling(_ wording: String) -> Bool {
        let telling = EmptyWords.telling(in: wording.lowercased())
        guard wording.contains(" ") else { return false }
        return telling.count >= 2 || telling.contains { $0.count >= 6 }
    }

    /// Whether a wording is the name of a body, a fund or a law: whoever speaks of it has to use it.
    static func isName(_ wording: String) -> Bool {
        wording.split(separator: " ").allSatisfy {
            $0.first?.isUppercase == true || EmptyWords.telling(in: String($0)).isEmpty
        }
    }

    /// Whether a wording names a matter: one of several telling words, or a long word that no criterion is called by.
    static func isMatter(_ wording: String, in codebook: Codebook) -> Bool {
        if wording.contains(" ") { return isTelling(wording) }
        let word = wording.lowercased()
        return word.count >= 8
            && !codebook.criteria.contains { criterion in
                [criterion.name, criterion.short].contains { $0.lowercased().contains(word.prefix(6)) }
            }
    }

    /// Whether one wording says no more than another: "the hub", "the hubs", "our local hubs".
    static func isAlike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (singular(left), singular(right))
        return left.contains(right) || right.contains(left)
    }

    /// The telling words without the s of a plural, with a space on either side of each.
    private static func singular(_ wording: String) -> String {
        let words = EmptyWords.telling(in: wording.lowercased()).map {
            $0.count > 3 && $0.hasSuffix("s") ? $0.dropLast() : $0
        }
        return " \(words.joined(separator: " ")) "
    }
}
