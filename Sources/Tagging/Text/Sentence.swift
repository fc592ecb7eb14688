/// A sentence of a turn: the unit a coding covers.
struct Sentence: Hashable, Sendable {
    /// UTF-8 bytes of the transcript, without white space at either end.
    var bytes: Range<Int>
    /// Its words, as indices into `Words`.
    var tokens: Range<Int>
    /// Whether its last stop holds a question mark.
    var isQuestion: Bool
    /// What any of its words is an anchor of, as `TokenTable.Mark`.
    var marks: UInt8 = 0
    /// Whether words of it are said twice on end.
    var repeats = false
}

/// The words of one turn or several in the order of speech. Bracketed noise is left out.
struct Words: Sendable {
    /// A word in its place.
    struct Word {
        /// What it is in the worker's `TokenTable`.
        let id: Int32
        /// Its first byte in the transcript.
        let start: Int32
        /// One past its last byte.
        let end: Int32
        /// Equal for words whose folded letters are the same.
        let identity: Int32
        /// Its classes, as a number of `WordProfiles`.
        let profile: Int32
    }

    /// The words in order.
    var list: [Word] = []
    /// The sentences in order.
    var sentences: [Sentence] = []

    /// Makes room for the words of that many bytes of text in that many turns.
    mutating func reserve(bytes: Int, turns: Int) { list.reserveCapacity(bytes / 2 + turns) }

    /// Forgets everything, keeping the storage.
    mutating func removeAll() {
        list.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
    }

    /// The bytes from the first word of `tokens` to the end of the last.
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
        Int(list[tokens.lowerBound].start)..<Int(list[tokens.upperBound - 1].end)
    }

    /// Whether a comma, another stop or a dash stands between word `token` and the one before it.
    func hasBreak(before token: Int, _ text: borrowing [UInt8]) -> Bool {
        guard token > 0 else { return true }
        for place in Int(list[token - 1].end)..<Int(list[token].start) {
            switch text[place] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("): return true
            // A hyphen by itself stands for a dash; one between words joins them.
            case UInt8(ascii: "-") where text[place - 1] == UInt8(ascii: " "): return true
            // Dashes and three dots, and no quotation marks.
            case 0xE2 where text[place + 1] == 0x80 && [0x93, 0x94, 0xA6].contains(text[place + 2]):
                return true
            default: break
            }
        }
        return false
    }

    /// The "no" that answers and no more, said once or more, which opens the sentence of `tokens` before words that go on:
    /// "No, they have been good", "Well, no, no, we ring them". Nil where none does.
    func openingNo(_ tokens: Range<Int>, _ text: borrowing [UInt8]) -> Range<Int>? {
        for token in tokens.prefix(Self.openings + 1) {
            guard isNo(token, text) else { continue }
            var next = token + 1
            while next < tokens.upperBound, isNo(next, text), hasBreak(before: next, text) { next += 1 }
            guard next < tokens.upperBound, hasBreak(before: next, text) else { return nil }
            let isOpening = (tokens.lowerBound..<token).allSatisfy {
                let word = text[Int(list[$0].start)..<Int(list[$0].end)]
                return Self.beforeNo.contains(String(decoding: word, as: UTF8.self).lowercased())
            }
            return isOpening ? token..<next : nil
        }
        return nil
    }

    private func isNo(_ token: Int, _ text: borrowing [UInt8]) -> Bool {
        let word = list[token]
        return word.end - word.start == 2 && text[Int(word.start)] | 0x20 == UInt8(ascii: "n")
            && text[Int(word.start) + 1] | 0x20 == UInt8(ascii: "o")
    }

    /// The words that ask to agree at the end of the sentence of `tokens` ("We have trust, haven't we?"), and negate nothing;
    /// nil where none do. They stand after a break, or end a question that begins with no question word.
    func closingTag(_ tokens: Range<Int>, isQuestion: Bool, _ text: borrowing [UInt8]) -> Range<Int>? {
        let tag = tokens.suffix(2)
        guard tokens.count >= Self.fewestTagged, Self.tagSubjects.contains(folded(tag.upperBound - 1, text)),
            Self.tagVerbs.contains(folded(tag.lowerBound, text))
        else { return nil }
        if hasBreak(before: tag.lowerBound, text) { return tag }
        return isQuestion && !Self.questionWords.contains(folded(tokens.lowerBound, text)) ? tag : nil
    }

    private func folded(_ token: Int, _ text: borrowing [UInt8]) -> String {
        let word = Array(text[Int(list[token].start)..<Int(list[token].end)])
        return word.count > Self.longestTagWord ? "" : String(decoding: Folding.fold(word), as: UTF8.self)
    }

    /// The words of the shortest sentence with such an end.
    private static let fewestTagged = 4
    /// The bytes of the longest such word, "shouldn’t".
    private static let longestTagWord = 11
    private static let tagSubjects: Set = ["i", "we", "you", "they", "he", "she", "it", "there", "one"]
    private static let tagVerbs: Set = [
        "don't", "doesn't", "didn't", "isn't", "aren't", "ain't", "wasn't", "weren't", "haven't", "hasn't",
        "hadn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't",
    ]
    private static let questionWords: Set = [
        "why", "how", "what", "who", "when", "where", "which", "if", "because", "but",
    ]
    /// So many words may stand before a no that opens a sentence.
    private static let openings = 2
    /// The words that may.
    private static let beforeNo: Set = [
        "so", "well", "oh", "and", "but", "yes", "yeah", "er", "erm", "um", "uh",
    ]
}
