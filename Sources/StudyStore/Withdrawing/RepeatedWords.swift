/// What somebody said, so that it is told where it is repeated: every run of so many words, and of shorter passages that were
/// coded the whole, from four words on.
struct RepeatedWords {
    /// Words in a row that are told wherever they stand.
    private let run: Int
    /// The words a coded passage has at least that is told by its words.
    static let least = 4

    private var table = WordNumbers()
    private var runs: [Int: Set<[Int]>] = [:]
    /// Codes by which codings of theirs are named.
    private let codes: [String]

    /// `turns` is all that was said, `quotes` are the passages of it that were coded, `codes` name these in outputs; `run`
    /// words in a row repeat it.
    init(turns: [String], quotes: [String], codes: [String], run: Int = 8) {
        self.codes = codes
        self.run = run
        for turn in turns { add(turn, least: run) }
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
        let length = min(words.count, run)
        for start in 0...(words.count - length) {
            runs[length, default: []].insert(Array(words[start..<start + length]))
        }
    }
}
