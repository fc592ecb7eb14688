/// What somebody said, so that it is told where it is repeated: every run of eight words, and of shorter passages that were
/// coded the whole, from four words on.
struct SaidWords {
    private static let run = 8
    private static let least = 4

    private var table = WordNumbers()
    private var runs: [Int: Set<[Int]>] = [:]
    /// Codes by which codings of theirs are named.
    private let codes: [String]

    /// `turns` is all that was said, `quotes` are the passages of it that were coded, `codes` name these in outputs.
    init(turns: [String], quotes: [String], codes: [String]) {
        self.codes = codes
        for turn in turns { add(turn, least: Self.run) }
        for quote in quotes { add(quote, least: Self.least) }
    }

    /// Whether `text` repeats any of it, or names one of the codings.
    mutating func isIn(_ text: String) -> Bool {
        if codes.contains(where: { text.contains($0) }) { return true }
        let words = WordPlaces(text, &table).words
        for (length, known) in runs where words.count >= length {
            for start in 0...(words.count - length) where known.contains(Array(words[start..<start + length]))
            {
                return true
            }
        }
        return false
    }

    /// Whether bytes of a file repeat any of it, or name one of the codings. Files that are packed are not looked into.
    mutating func isIn(_ bytes: [UInt8]) -> Bool { isIn(String(decoding: bytes, as: UTF8.self)) }

    private mutating func add(_ passage: String, least: Int) {
        let words = WordPlaces(passage, &table).words
        guard words.count >= least else { return }
        let length = min(words.count, Self.run)
        for start in 0...(words.count - length) {
            runs[length, default: []].insert(Array(words[start..<start + length]))
        }
    }
}
