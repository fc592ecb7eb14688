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

    /// By the longest row of words both have in common; of several, the one that keeps earlier words. Texts far longer
    /// than any statement share what they begin and end with.
    init(_ before: [String], _ after: [String]) {
        guard before.count * after.count <= Self.most else {
            (self.before, self.after) = Self.edges(before, after)
            return
        }
        var lengths = [[Int]](
            repeating: [Int](repeating: 0, count: after.count + 1), count: before.count + 1)
        for row in before.indices.reversed() {
            for column in after.indices.reversed() {
                lengths[row][column] =
                    before[row] == after[column]
                    ? lengths[row + 1][column + 1] + 1
                    : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        var (old, new): ([Word], [Word]) = ([], [])
        var (row, column) = (0, 0)
        while row < before.count || column < after.count {
            if row < before.count, column < after.count, before[row] == after[column] {
                old.append(Word(text: before[row], isShared: true))
                new.append(Word(text: after[column], isShared: true))
                (row, column) = (row + 1, column + 1)
            } else if column == after.count
                || (row < before.count && lengths[row + 1][column] >= lengths[row][column + 1])
            {
                old.append(Word(text: before[row], isShared: false))
                row += 1
            } else {
                new.append(Word(text: after[column], isShared: false))
                column += 1
            }
        }
        self.before = old
        self.after = new
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
