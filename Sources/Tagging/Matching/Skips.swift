/// Which words of a text may be stepped over: those of fillers, and those said twice.
struct Skips {
    /// Why a word may be stepped over; bits of a mark.
    enum Mark {
        /// It belongs to a filler.
        static let filler: UInt8 = 1
        /// It was just said: what follows a pattern forwards may step over it.
        static let repeated: UInt8 = 2
        /// It is about to be said again: what follows a pattern backwards may step over it.
        static let repeating: UInt8 = 4
    }

    /// By index of the word in `Words`.
    private var marks: [UInt8] = []
    private var isClean = true
    /// Whether any word of the sentence begun last may be stepped over.
    private(set) var any = false

    /// Turns to another text, of that many words.
    mutating func begin(words count: Int) {
        if !isClean {
            marks.removeAll(keepingCapacity: true)
            isClean = true
        }
        if marks.count < count { marks.append(contentsOf: repeatElement(0, count: count - marks.count)) }
    }

    /// Turns to another sentence of the text.
    @inline(__always)
    mutating func beginSentence() { any = false }

    /// Why word `token` may be stepped over; 0 where it may not.
    @inline(__always)
    subscript(_ token: Int) -> UInt8 { marks[token] }

    /// How many of the words may not be stepped over.
    func spokenCount(_ tokens: Range<Int>) -> Int { tokens.count { marks[$0] == 0 } }

    /// Marks the words of a filler.
    mutating func addFiller(_ tokens: Range<Int>) {
        for token in tokens { add(Mark.filler, to: token) }
    }

    /// Marks the words of the sentence `tokens` that are said twice, one by one or two by two.
    mutating func addRepetitions(_ tokens: Range<Int>, _ words: borrowing Words) {
        var before = Repetition()
        for token in tokens {
            switch before.next(words.list[token].identity) {
            case 1:
                add(Mark.repeated, to: token)
                add(Mark.repeating, to: token - 1)
            case 2:
                add(Mark.repeated, to: token)
                add(Mark.repeated, to: token - 1)
                add(Mark.repeating, to: token - 2)
                add(Mark.repeating, to: token - 3)
            default: break
            }
        }
    }

    private mutating func add(_ mark: UInt8, to token: Int) {
        marks[token] |= mark
        any = true
        isClean = false
    }
}
