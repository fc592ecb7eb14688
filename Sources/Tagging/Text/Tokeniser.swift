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
            var kind = classes[Int(bytes[index])]
            if kind == Letters.Class.space {
                index += 1
                continue
            }
            var length = 1
            if kind == Letters.Class.long { (kind, length) = Letters.scalar(text, at: index) }
            switch kind {
            case Letters.Class.word:
                if words.list.count - firstToken >= Self.longestSentence {
                    closeSentence(text, at: index, isQuestion: false, &words)
                }
                readWord(text, bytes, &table, &words)
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
        closeSentence(text, at: end, isQuestion: false, &words)
    }

    @inline(__always)
    private mutating func readWord(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ table: inout TokenTable, _ words: inout Words
    ) {
        let start = index
        var key = WordKey()
        var place = start
        // Most words are a few ASCII letters with a space or a stop after them.
        if start + 8 < end {
            let word = bytes.word(at: start)
            let count = LetterLanes.count(word)
            if count < 8 {
                place += count
                let prefix = LetterLanes.prefix(word, count)
                if Self.mayJoin(classes[Int(bytes[place])]) {
                    key.add(prefix, count)
                    finishWord(text, bytes, &place, &key)
                    add(text, start..<place, key.value, &table, &words)
                } else {
                    add(text, start..<place, prefix, &table, &words)
                }
                return
            }
        }
        finishWord(text, bytes, &place, &key)
        add(text, start..<place, key.value, &table, &words)
    }

    @inline(__always)
    private mutating func add(
        _ text: [UInt8], _ range: Range<Int>, _ key: UInt64, _ table: inout TokenTable, _ words: inout Words
    ) {
        let (word, mark) = table.word(text, range, key: key)
        if repetition.next(word.identity) != 0 { repeats = true }
        if mark != 0 {
            marks |= mark
            words.hot.append(Words.Hot(token: Int32(truncatingIfNeeded: words.list.count), mark: mark))
        }
        words.list.append(word)
        index = range.upperBound
    }

    /// Whether a byte of that class may stand inside a word.
    @inline(__always)
    private static func mayJoin(_ kind: UInt8) -> Bool {
        kind == Letters.Class.apostrophe || kind == Letters.Class.long || kind == Letters.Class.ampersand
    }

    /// Takes what is left of the word from `place` on into `key`.
    private func finishWord(_ text: [UInt8], _ bytes: Span<UInt8>, _ place: inout Int, _ key: inout WordKey) {
        while place < end {
            if place + 8 <= end {
                let word = bytes.word(at: place)
                let count = LetterLanes.count(word)
                if count > 0 {
                    key.add(LetterLanes.prefix(word, count), count)
                    place += count
                    continue
                }
            } else if classes[Int(bytes[place])] == Letters.Class.word {
                key.add(UInt64(bytes[place]), 1)
                place += 1
                continue
            }
            let length = joining(text, at: place)
            if length == 0 { return }
            for offset in 0..<length { key.add(UInt64(bytes[place + offset]), 1) }
            place += length
        }
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
