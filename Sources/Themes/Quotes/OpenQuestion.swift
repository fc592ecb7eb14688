/// Tells questions that can be put to somebody from words that merely leave something open.
enum OpenQuestion {
    private static let openers: Set<String> = [
        "who", "what", "whose", "which", "how", "when", "where", "why", "whether", "if", "know", "clear",
        "unclear", "decided", "undecided", "agreed", "settled",
    ]
    /// Words that a question without a question word starts with ("Am I part of it or am I not.").
    private static let verbs: Set<String> = [
        "am", "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should",
        "has",
        "have",
    ]
    /// Words that may stand before the verb ("So is there any?").
    private static let leadIns: Set<String> = [
        "and", "but", "er", "erm", "no", "oh", "or", "so", "um", "well", "yeah", "yes",
    ]
    /// Words of a short question that leave what it is about to what was said before ("What is that for, then?").
    private static let pointers: Set<String> = [
        "i", "me", "my", "you", "your", "we", "us", "our", "he", "him", "his", "she", "her", "they", "them",
        "their",
        "it", "its", "this", "that", "these", "those", "there", "here",
    ]
    private static let fewestWords = 7
    private static let fewestClear = 5

    /// Whether words that leave something open also say what: a short question does if it points at nothing said
    /// before, or `isAnswer` to the question what should be answered.
    static func asksSomething(_ text: String, isAnswer: Bool) -> Bool {
        let words = text.plainWords
        let asks = text.hasSuffix("?") || words.contains(where: openers.contains)
        if words.count >= fewestWords, asks { return true }
        guard words.count >= fewestClear else { return false }
        if isAnswer {
            return asks || words.first(where: { !leadIns.contains($0) }).map(verbs.contains) ?? false
        }
        return text.hasSuffix("?")
            && !words.contains { pointers.contains(String($0.prefix { $0 != "'" && $0 != "’" })) }
    }
}
