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

    /// The question, cleaned of what leads up to it; nil where it cannot stand alone.
    static func read(_ text: String) -> String? {
        guard let last = text.sentences.last(where: { $0.hasSuffix("?") }) else { return nil }
        let words = last.plainWords.map { String($0.map { $0 == "’" ? "'" : $0 }) }
        guard (6...28).contains(words.count), let first = words.first, openings.contains(first) else {
            return nil
        }
        guard !words.contains(where: personal.contains) else { return nil }
        guard !last.contains("["), !last.contains("“"), !last.contains("\"") else { return nil }
        return last.capitalisedFirst
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
