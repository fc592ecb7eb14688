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
    private var sentences: [Sentence] = []
    /// First word of the sentence, as an index into `Words.list`.
    private var firstToken: Int
    /// How many words there are, those before the turn counted in.
    private var count: Int
    /// First byte of the last word.
    private var lastStart = 0
    /// What any word of the sentence is an anchor of.
    private var marks: UInt8 = 0
    private var repetition = Repetition()
    private var repeats = false

    private init(_ range: Range<Int>, after count: Int) {
        end = range.upperBound
        index = range.lowerBound
        sentenceStart = range.lowerBound
        firstToken = count
        self.count = count
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
        // Adding nothing to an empty array in the way below would set the count of the one that all threads share.
        if range.isEmpty { return }
        var tokeniser = Tokeniser(range, after: words.list.count)
        swap(&tokeniser.sentences, &words.sentences)
        // No two words stand without a byte between them.
        words.list.append(addingCapacity: (range.count + 1) / 2) { read in
            tokeniser.run(text, text.span, &table, &read)
        }
        swap(&tokeniser.sentences, &words.sentences)
    }
}

private extension Tokeniser {
    mutating func run(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ table: inout TokenTable,
        _ words: inout OutputSpan<Words.Word>
    ) {
        while index < end {
            readPlainWords(bytes, &table, &words)
            if index < end { readOther(text, bytes, &table, &words) }
        }
        closeSentence(text, at: end, isQuestion: false)
    }

    /// Reads words met before, of fewer than sixteen ASCII letters with spaces and commas between them, which is nearly
    /// all of a text, up to what is something else.
    mutating func readPlainWords(
        _ bytes: Span<UInt8>, _ table: inout TokenTable, _ words: inout OutputSpan<Words.Word>
    ) {
        // In variables of its own, so that none of it goes through memory from word to word; no word is entered into the
        // table here for the same reason.
        let known = table.index.span
        let entries = table.entries.span
        let letters = table.letters.span
        let places = table.places.span
        var (place, last, left) = (index, lastStart, firstToken + Self.longestSentence - count)
        var (marks, repetition, repeats) = (marks, repetition, repeats)
        let most = left
        while place &+ 8 < end, left > 0 {
            let word = bytes.word(at: place)
            var length = LetterLanes.count(word)
            var next = LetterLanes.byte(word, length)
            if length == 0 {
                let isPassed = next == UInt8(ascii: ",") && left > Self.longestSentence - Self.longSentence
                if next != UInt8(ascii: " "), !isPassed { break }
                place &+= 1
                continue
            }
            var number = 0
            if length < 8 {
                number = TokenTable.find(
                    LetterLanes.prefix(word, length), isWhole: true, bytes, place..<place, known, entries,
                    letters, places)
            } else {
                if place &+ 16 >= end { break }
                let rest = bytes.word(at: place + 8)
                let count = LetterLanes.count(rest)
                next = LetterLanes.byte(rest, count)
                if count == 8 { break }
                length = 8 + count
                let key = count == 0 ? word : WordKey.value(word, LetterLanes.prefix(rest, count))
                number = TokenTable.find(
                    key, isWhole: count == 0, bytes, place..<place + length, known, entries, letters, places)
            }
            if Self.mayJoin(next) { break }
            if number == 0 { break }
            let (found, mark) = TokenTable.found(number, entries[number], place..<place + length)
            marks |= mark
            if repetition.next(found.identity) != 0 { repeats = true }
            words.append(found)
            left &-= 1
            last = place
            place &+= length + (next == UInt8(ascii: " ") ? 1 : 0)
        }
        count += most - left
        (index, lastStart) = (place, last)
        (self.marks, self.repetition, self.repeats) = (marks, repetition, repeats)
    }

    /// Reads what begins with no ASCII letter, or near the end of the turn.
    mutating func readOther(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ table: inout TokenTable,
        _ words: inout OutputSpan<Words.Word>
    ) {
        var kind = classes[Int(bytes[index])]
        var length = 1
        if kind == Letters.Class.long { (kind, length) = Letters.scalar(text, at: index) }
        switch kind {
        case Letters.Class.space: index += length
        case Letters.Class.word:
            if count - firstToken >= Self.longestSentence {
                closeSentence(text, at: index, isQuestion: false)
            }
            var key = WordKey()
            finishWord(from: index, &key, text, bytes, &table, &words)
        case Letters.Class.stop, Letters.Class.ellipsis: readStop(text)
        case Letters.Class.lineEnd:
            closeSentence(text, at: index, isQuestion: false)
            index += length
        case Letters.Class.bracket: index += Remarks.length(text, at: index, before: end)
        default:
            index += length
            if kind == Letters.Class.separator, count - firstToken >= Self.longSentence {
                closeSentence(text, at: index, isQuestion: false)
            }
        }
    }

    /// Reads the rest of the word that begins at `index`, what stands before `place` being in `key`.
    mutating func finishWord(
        from place: Int, _ key: inout WordKey, _ text: [UInt8], _ bytes: Span<UInt8>,
        _ table: inout TokenTable, _ words: inout OutputSpan<Words.Word>
    ) {
        var place = place
        while place < end {
            var length = 0
            if place + 8 <= end {
                let word = bytes.word(at: place)
                length = LetterLanes.count(word)
                if length > 0 { key.add(LetterLanes.prefix(word, length), length) }
            } else if classes[Int(bytes[place])] == Letters.Class.word {
                length = 1
                key.add(UInt64(bytes[place]), 1)
            }
            if length == 0 {
                guard Self.mayJoin(bytes[place]) else { break }
                length = joining(text, at: place)
                if length == 0 { break }
                for offset in 0..<length { key.add(UInt64(bytes[place + offset]), 1) }
            }
            place += length
        }
        add(text, bytes, index..<place, key.value, &table, &words)
    }

    /// Adds the word at `range` and goes on after it.
    @inline(__always)
    mutating func add(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>, _ key: UInt64, _ table: inout TokenTable,
        _ words: inout OutputSpan<Words.Word>
    ) {
        let (word, mark) = table.word(text, bytes, range, key: key)
        marks |= mark
        if repetition.next(word.identity) != 0 { repeats = true }
        words.append(word)
        count += 1
        lastStart = range.lowerBound
        index = range.upperBound
    }

    /// Whether a byte may stand inside a word though it is no ASCII letter.
    @inline(__always)
    static func mayJoin(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "&")
    }

    /// How many bytes at `place`, where no ASCII letter stands, belong to the word being read.
    func joining(_ text: [UInt8], at place: Int) -> Int {
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

    mutating func readStop(_ text: [UInt8]) {
        let lastWord = count > firstToken ? lastStart..<index : nil
        let stop = Stops.read(text, at: index, before: end, lastWord: lastWord)
        index = stop.next
        if stop.endsSentence { closeSentence(text, at: stop.next, isQuestion: stop.isQuestion) }
    }

    mutating func closeSentence(_ text: [UInt8], at place: Int, isQuestion: Bool) {
        if count > firstToken {
            sentences.append(
                Sentence(
                    bytes: Stops.trimmed(text, sentenceStart..<place), tokens: firstToken..<count,
                    isQuestion: isQuestion, marks: marks, repeats: repeats))
            marks = 0
            repetition = Repetition()
            repeats = false
        }
        firstToken = count
        sentenceStart = place
    }
}
