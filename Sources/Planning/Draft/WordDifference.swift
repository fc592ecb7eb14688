/// Where two texts differ, word by word.
public struct WordDifference: Hashable, Sendable {
    /// A word of a text, and whether the other text has it in its place.
    public struct Word: Hashable, Sendable {
        /// The word with its marks.
        public let text: String
        /// Whether the other text has it too.
        public let isShared: Bool
    }

    /// The words of the earlier text.
    public let before: [Word]
    /// The words of the later text.
    public let after: [Word]

    /// Where `before` and `after` differ.
    public init(_ before: String, _ after: String) { self.init(Self.words(before), Self.words(after)) }

    /// By the longest row of words both have in common. Texts far longer than any statement share what they begin and end
    /// with.
    init(_ before: [String], _ after: [String]) {
        guard before.count * after.count <= Self.most else {
            (self.before, self.after) = Self.edges(before, after)
            return
        }
        var (old, new) = (
            before.map { Word(text: $0, isShared: true) }, after.map { Word(text: $0, isShared: true) }
        )
        for change in after.difference(from: before) {
            switch change {
            case .remove(let place, let word, _): old[place] = Word(text: word, isShared: false)
            case .insert(let place, let word, _): new[place] = Word(text: word, isShared: false)
            }
        }
        (self.before, self.after) = (old, new)
    }

    private static func edges(_ before: [String], _ after: [String]) -> ([Word], [Word]) {
        let start = zip(before, after).prefix { $0 == $1 }.count
        let rest = min(before.count, after.count) - start
        let end = zip(before.reversed(), after.reversed()).prefix(rest).prefix { $0 == $1 }.count
        func marked(_ words: [String]) -> [Word] {
            words.enumerated().map { index, word in
                Word(text: word, isShared: index < start || index >= words.count - end)
            }
        }
        return (marked(before), marked(after))
    }

    /// Whether nothing but numbers, and words that stand for shares, differs.
    var isOfFigures: Bool {
        (before + after).allSatisfy { $0.isShared || Self.isFigure($0.text) } && before != after
    }

    /// The words of a text: what stands between white space.
    static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// A thousand words against a thousand; a statement has some thirty.
    private static let most = 1_000_000

    private static let numerals: Set<String> = [
        "no", "none", "nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "all", "every", "most", "many", "several", "some", "half", "both", "few", "a", "about",
        "of",
        "interviewee", "interviewees", "interview", "interviews", "person", "people", "was", "were", "is",
        "are",
    ]

    private static func isFigure(_ word: String) -> Bool {
        let plain = word.lowercased().filter { $0.isLetter || $0.isNumber }
        return plain.contains(where: \.isNumber) && !plain.contains(where: \.isLetter)
            || numerals.contains(plain)
    }
}
