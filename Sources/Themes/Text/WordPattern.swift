/// Words in a row, each one of several: `i am|was the? first`. A `?` at the end marks a word that may be missing,
/// `*` is any word. Compared by the hashes of their bytes in lower case.
struct WordPattern: Sendable {
    private let steps: [Step]

    struct Step: Sendable {
        /// Empty for any word.
        let words: Set<UInt64>
        let isOptional: Bool
    }

    init(_ pattern: String) {
        steps = pattern.split(separator: " ").map { step in
            let isOptional = step.hasSuffix("?")
            let words = step.dropLast(isOptional ? 1 : 0)
            return Step(
                words: words == "*" ? [] : Set(words.split(separator: "|").map { Self.key(String($0)) }),
                isOptional: isOptional)
        }
    }

    /// The hashes of the words it may begin with.
    var openings: Set<UInt64> { steps.first?.words ?? [] }

    /// Whether the pattern matches `words`, as hashes, from `start` on.
    func matches(_ words: [UInt64], at start: Int) -> Bool { matches(words[start...], steps[...]) }

    /// The hash of `word`.
    static func key(_ word: String) -> UInt64 { key(word.utf8.span, 0..<word.utf8.count) }

    /// The hash (FNV-1a, 64 bits) of the word at that place: ASCII letters in lower case, ’ as '.
    static func key(_ bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = word.lowerBound
        while index < word.upperBound {
            // Of general punctuation only ’ is part of a word: three bytes, the first E2.
            let isApostrophe = bytes[index] == 0xE2
            hash = (hash ^ UInt64(isApostrophe ? 0x27 : bytes[index].asciiLowercased)) &* 0x100_0000_01B3
            index += isApostrophe ? 3 : 1
        }
        return hash
    }
}

private extension WordPattern {
    func matches(_ words: ArraySlice<UInt64>, _ steps: ArraySlice<Step>) -> Bool {
        guard let step = steps.first else { return true }
        if step.isOptional, matches(words, steps.dropFirst()) { return true }
        guard let word = words.first, step.words.isEmpty || step.words.contains(word) else { return false }
        return matches(words.dropFirst(), steps.dropFirst())
    }
}
