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

    private let text: [UInt8]
    private let end: Int
    private let classes = Letters.bytes
    private var index: Int
    private var sentenceStart: Int
    private var firstToken = 0
    private var firstHot = 0

    private init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        end = range.upperBound
        index = range.lowerBound
        sentenceStart = range.lowerBound
    }

    /// Reads the bytes `range` of `text` into `words`, which is emptied first.
    static func read(_ text: [UInt8], _ range: Range<Int>, _ table: inout TokenTable, into words: inout Words)
    {
        words.removeAll()
        var tokeniser = Tokeniser(text, range)
        tokeniser.run(&table, &words)
    }
}

extension Tokeniser {
    private mutating func run(_ table: inout TokenTable, _ words: inout Words) {
        while index < end {
            var kind = classes[Int(text[index])]
            var length = 1
            if kind == Letters.Class.long { (kind, length) = Letters.scalar(text, at: index) }
            switch kind {
            case Letters.Class.word:
                if words.list.count - firstToken >= Self.longestSentence {
                    closeSentence(at: index, isQuestion: false, &words)
                }
                readWord(&table, &words)
            case Letters.Class.stop, Letters.Class.ellipsis: readStop(&words)
            case Letters.Class.lineEnd:
                closeSentence(at: index, isQuestion: false, &words)
                index += length
            case Letters.Class.bracket: index += Remarks.length(text, at: index, before: end)
            default:
                index += length
                if kind == Letters.Class.separator, words.list.count - firstToken >= Self.longSentence {
                    closeSentence(at: index, isQuestion: false, &words)
                }
            }
        }
        closeSentence(at: end, isQuestion: false, &words)
    }

    @inline(__always)
    private mutating func readWord(_ table: inout TokenTable, _ words: inout Words) {
        let start = index
        var place = index
        var key: UInt64 = 0
        var mixed: UInt64 = 0
        while place < end {
            let byte = text[place]
            if classes[Int(byte)] != Letters.Class.word {
                let length = joining(at: place)
                if length == 0 { break }
                // Only joins: the bytes themselves are mixed in below, one at a time.
                for offset in 0..<length {
                    if (place + offset - start) & 7 == 0 { mixed = (mixed ^ key) &* 0x9E37_79B9_7F4A_7C15 }
                    key = key << 8 | UInt64(text[place + offset])
                }
                place += length
                continue
            }
            if (place - start) & 7 == 0 { mixed = (mixed ^ key) &* 0x9E37_79B9_7F4A_7C15 }
            key = key << 8 | UInt64(byte)
            place += 1
        }
        if place - start > 8 { key = (mixed ^ key) &* 0xD6E8_FEB8_6659_FD93 }
        let id = table.id(text, start..<place, key: key)
        if table.marks[Int(id)] != 0 { words.hot.append(Int32(truncatingIfNeeded: words.list.count)) }
        words.list.append(
            Words.Word(
                id: id, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: place)))
        index = place
    }

    /// How many bytes at `place`, where no ASCII letter stands, belong to the word being read.
    private func joining(at place: Int) -> Int {
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

    private mutating func readStop(_ words: inout Words) {
        let lastWord =
            words.list.count > firstToken ? Int(words.list[words.list.count - 1].start)..<index : nil
        let stop = Stops.read(text, at: index, before: end, lastWord: lastWord)
        index = stop.next
        if stop.endsSentence { closeSentence(at: stop.next, isQuestion: stop.isQuestion, &words) }
    }

    private mutating func closeSentence(at place: Int, isQuestion: Bool, _ words: inout Words) {
        let tokens = firstToken..<words.list.count
        if !tokens.isEmpty {
            let bytes = Stops.trimmed(text, sentenceStart..<place)
            words.sentences.append(
                Sentence(
                    bytes: bytes, tokens: tokens, hot: firstHot..<words.hot.count, isQuestion: isQuestion))
        }
        firstToken = words.list.count
        firstHot = words.hot.count
        sentenceStart = place
    }
}
