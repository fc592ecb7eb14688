/// Tells questions that can be put to somebody from words that merely leave something open.
enum OpenQuestion {
    private static let openers: Set<String> = [
        "who", "what", "whose", "which", "how", "when", "where", "why", "whether", "if", "know", "clear",
        "unclear", "decided", "undecided", "agreed", "settled",
    ]

    /// Whether words that leave something open also say what.
    static func asksSomething(_ text: String) -> Bool {
        let words = text.plainWords
        return words.count >= 7 && (text.hasSuffix("?") || words.contains(where: openers.contains))
    }
}
