import DocumentIO

/// Splits a turn into words and sentences in one pass over its UTF-8 bytes.
///
/// A word is a run of letters and digits of any script, with apostrophes and ampersands between them; all
/// else separates, hyphens included. Square brackets, and round ones that hold a transcriber's remark, are
/// passed over.
struct Tokeniser {
    /// Words from which on any comma or dash ends a sentence: what is transcribed without stops is cut too.
    private static let longSentence = 80
    /// The most words of a sentence.
    private static let longestSentence = 160

    private let end: Int
    private let classes = Letters.bytes
    private var index: Int
    private var sentenceStart: Int
    private var firstToken: Int
    private var firstHot: Int
    /// What any word of the sentence is an anchor of.
    private var marks: UInt8 = 0
    private var repetition = Repetition()
    private var repeats = false

    private init(_ range: Range<Int>, after words: borrowing Words) {
        end = range.upperBound
        index = range.lowerBound
        sentenceStart = range.lowerBound
        firstToken = words.list.count
        firstHot = words.hot.count
    }

    /// Reads the bytes `range` of `text` into `words`, which is emptied first.
    static func read(_ text: [UInt8], _ range: Range<Int>, _ table: inout TokenTable, into words: inout Words)
    {
        words.removeAll()
        append(text, range, &table, to: &words)
    }

    /// Reads the bytes `range` of `text` and adds its words and sentences to `words`.
    static func append(_ text: [UInt8], _ range: Range<Int>, _ table: inout TokenTable, to words: inout Words)
    {
        var tokeniser = Tokeniser(range, after: words)
        tokeniser.run(text, text.span, &table, &words)
    }
}

extension Tokeniser {
    private mutating func run(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ table: inout TokenTable, _ words: inout Words
    ) {
        while index < end {
            // Nearly all of a text is ASCII letters with a space or a stop after them.
            if index + 8 < end {
                let word = bytes.word(at: index)
                let count = LetterLanes.count(word)
                if count > 0 {
                    readWord(word, count, text, bytes, &table, &words)
                    continue
                }
            }
            readOther(text, bytes, &table, &words)
        }
        closeSentence(text, at: end, isQuestion: false, &words)
    }

    /// Reads what begins with no ASCII letter, or near the end of the turn.
    private mutating func readOther(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ table: inout TokenTable, _ words: inout Words
    ) {
        var kind = classes[Int(bytes[index])]
        var length = 1
        if kind == Letters.Class.long { (kind, length) = Letters.scalar(text, at: index) }
        switch kind {
        case Letters.Class.space: index += length
        case Letters.Class.word:
            closeLongSentence(text, &words)
            var key = WordKey()
            finishWord(from: index, &key, text, bytes, &table, &words)
        case Letters.Class.stop, Letters.Class.ellipsis: readStop(text, &words)
        case Letters.Class.lineEnd:
            closeSentence(text, at: index, isQuestion: false, &words)
            index += length
        case Letters.Class.bracket: index += Remarks.length(text, at: index, before: end)
        default:
            index += length
            if kind == Letters.Class.separator, words.list.count - firstToken >= Self.longSentence {
                closeSentence(text, at: index, isQuestion: false, &words)
            }
        }
    }

    /// Reads a word that begins with the first `count` bytes of `word`, which are ASCII letters.
    @inline(__always)
    private mutating func readWord(
        _ word: UInt64, _ count: Int, _ text: [UInt8], _ bytes: Span<UInt8>, _ table: inout TokenTable,
        _ words: inout Words
    ) {
        closeLongSentence(text, &words)
        let start = index
        let next = LetterLanes.byte(word, count)
        if count < 8, !Self.mayJoin(next) {
            add(text, bytes, start..<start + count, LetterLanes.prefix(word, count), &table, &words)
            if next == UInt8(ascii: " ") { index += 1 }
            return
        }
        var key = WordKey()
        key.add(LetterLanes.prefix(word, count), count)
        finishWord(from: start + count, &key, text, bytes, &table, &words)
    }

    private mutating func closeLongSentence(_ text: [UInt8], _ words: inout Words) {
        if words.list.count - firstToken >= Self.longestSentence {
            closeSentence(text, at: index, isQuestion: false, &words)
        }
    }

    @inline(__always)
    private mutating func add(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>, _ key: UInt64, _ table: inout TokenTable,
        _ words: inout Words
    ) {
        let (word, mark) = table.word(text, bytes, range, key: key)
        if repetition.next(word.identity) != 0 { repeats = true }
        if mark != 0 {
            marks |= mark
            words.hot.append(Words.Hot(token: Int32(truncatingIfNeeded: words.list.count), mark: mark))
        }
        words.list.append(word)
        index = range.upperBound
    }

    /// Whether a byte may stand inside a word though it is no ASCII letter.
    @inline(__always)
    private static func mayJoin(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "&")
    }

    /// Reads the rest of the word that begins at `index`, what stands before `place` being in `key`.
    private mutating func finishWord(
        from place: Int, _ key: inout WordKey, _ text: [UInt8], _ bytes: Span<UInt8>,
        _ table: inout TokenTable, _ words: inout Words
    ) {
        var place = place
        while place < end {
            var count = 0
            if place + 8 <= end {
                let word = bytes.word(at: place)
                count = LetterLanes.count(word)
                if count > 0 { key.add(LetterLanes.prefix(word, count), count) }
            } else if classes[Int(bytes[place])] == Letters.Class.word {
                count = 1
                key.add(UInt64(bytes[place]), 1)
            }
            place += count
            if count > 0 { continue }
            guard Self.mayJoin(bytes[place]) else { break }
            let length = joining(text, at: place)
            if length == 0 { break }
            for offset in 0..<length { key.add(UInt64(bytes[place + offset]), 1) }
            place += length
        }
        add(text, bytes, index..<place, key.value, &table, &words)
    }

    /// How many bytes at `place`, where no ASCII letter stands, belong to the word being read.
    private func joining(_ text: [UInt8], at place: Int) -> Int {
        var kind = classes[Int(text[place])]
        var length = 1
        if kind == Letters.Class.long { (kind, length) = Letters.scalar(text, at: place) }
        switch kind {
        case Letters.Class.word, Letters.Class.ignorable: return length
        case Letters.Class.apostrophe, Letters.Class.ampersand:
            guard place + length < end else { return 0 }
            var next = classes[Int(text[place + length])]
            if next == Letters.Class.long { next = Letters.scalar(text, at: place + length).class }
            return next == Letters.Class.word ? length : 0
        default: return 0
        }
    }

    private mutating func readStop(_ text: [UInt8], _ words: inout Words) {
        let lastWord =
            words.list.count > firstToken ? Int(words.list[words.list.count - 1].start)..<index : nil
        let stop = Stops.read(text, at: index, before: end, lastWord: lastWord)
        index = stop.next
        if stop.endsSentence { closeSentence(text, at: stop.next, isQuestion: stop.isQuestion, &words) }
    }

    private mutating func closeSentence(
        _ text: [UInt8], at place: Int, isQuestion: Bool, _ words: inout Words
    ) {
        let tokens = firstToken..<words.list.count
        if !tokens.isEmpty {
            let bytes = Stops.trimmed(text, sentenceStart..<place)
            words.sentences.append(
                Sentence(
                    bytes: bytes, tokens: tokens, hot: firstHot..<words.hot.count, isQuestion: isQuestion,
                    marks: marks, repeats: repeats))
            marks = 0
            repetition = Repetition()
            repeats = false
        }
        firstToken = words.list.count
        firstHot = words.hot.count
        sentenceStart = place
    }
}
