import Themes

/// Tells whether a question as an interviewee put it can stand in a list for partners: about the system,
/// neutral, one sentence, nobody meant.
enum CleanQuestion {
    private static let openings: Set<String> = [
        "who", "what", "when", "where", "which", "how", "is", "are", "does", "do", "can", "should", "will",
        "at", "under", "whose",
    ]
    private static let personal: Set<String> = [
        "i", "i'm", "i've", "i'd", "me", "my", "you", "your", "you're", "you've", "he", "she", "him", "her",
        "his",
        "they", "them", "their", "they're", "us", "we", "we're", "our", "it", "it's", "that", "that's",
        "this",
        "don't", "doesn't", "didn't", "why", "isn't", "aren't", "won't", "bloody", "those", "these", "there",
    ]

    /// What stands late in a question somebody was asked for may be about what it named before.
    private static let within: Set<String> = [
        "it", "it's", "they", "them", "their", "they're", "that", "this", "there", "those", "these", "don't",
        "doesn't", "didn't", "isn't", "aren't", "won't",
    ]

    /// Words that may lead up to a question, and say nothing of it.
    private static let leadIns: Set<String> = ["and", "but", "so", "or", "er", "erm", "um", "well", "then"]
    /// What those who were asked for a question mean by these is all partners, not who sits before them.
    private static let partners: Set<String> = ["we", "we're", "us", "our"]

    /// The question of `quote`, cleaned of what leads up to it; nil where it cannot stand alone.
    static func read(_ quote: Quote) -> String? { read(quote.text, isAnswer: quote.answersPrompt) }

    /// The question in `text`, likewise; `isAnswer` to the question what should be answered.
    static func read(_ text: String, isAnswer: Bool = false) -> String? {
        guard let last = text.sentences.last(where: { $0.hasSuffix("?") }).map(withoutLeadIn) else {
            return nil
        }
        let words = last.plainWords.map { String($0.map { $0 == "’" ? "'" : $0 }) }
        guard (6...28).contains(words.count), let first = words.first, openings.contains(first) else {
            return nil
        }
        let isClear = words.enumerated().allSatisfy { place, word in
            guard personal.contains(word) else { return true }
            return isAnswer && (partners.contains(word) || (place > 3 && within.contains(word)))
        }
        guard isClear else { return nil }
        guard !last.contains("["), !last.contains("“"), !last.contains("\"") else { return nil }
        return last.capitalisedFirst
    }

    /// "And, er, who pays?" as "who pays?".
    private static func withoutLeadIn(_ text: String) -> String {
        var rest = text[...]
        while let end = rest.firstIndex(where: { !$0.isLetter }), ", ".contains(rest[end]),
            leadIns.contains(rest[..<end].lowercased())
        {
            rest = rest[end...].drop { ", ".contains($0) }
        }
        return String(rest)
    }

    /// Whether two questions ask much the same: half of the telling words of the shorter are in the other.
    static func isNear(_ left: String, _ right: String) -> Bool {
        let leftWords = telling(left)
        let rightWords = telling(right)
        let smaller = min(leftWords.count, rightWords.count)
        guard smaller > 0 else { return left == right }
        return leftWords.intersection(rightWords).count * 2 >= smaller
    }

    private static func telling(_ text: String) -> Set<String> {
        Set(
            text.plainWords.filter {
                $0.count > 3 && !["what", "which", "does", "will", "should", "where", "when"].contains($0)
            }.map { String($0.prefix(6)) })
    }
}
