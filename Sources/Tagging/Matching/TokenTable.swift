/// What a worker knows of every distinct word it has met: its classes, and the patterns anchored on it.
struct TokenTable {
    /// Bits of `marks`.
    enum Mark {
        /// A pattern of the first round is anchored on the word.
        static let first: UInt8 = 1
        /// A pattern of the second round is.
        static let second: UInt8 = 2
        /// A filler is.
        static let filler: UInt8 = 4
    }

    /// Classes from which on a word keeps a bit for every class, so that asking costs the same for all.
    private static let manyClasses = 4

    /// Words remembered before the table starts afresh, so that memory stays bounded.
    private static let limit = 1 << 17

    private let phrases: PhraseSet
    private let stemmer: WordStemmer
    private var mask: Int
    private var slots: [Int32]
    private var keys: [UInt64] = []
    private var lengths: [Int32] = []
    private var places: [Int32] = []
    private var letters: [UInt8] = []
    /// Which rounds the word matters to, by id.
    private(set) var marks: [UInt8] = []
    /// Equal for words whose folded letters are the same, by id.
    private(set) var identities: [UInt64] = []
    /// Where the classes of a word begin in `classes`, by id; one more at the end.
    private(set) var classStarts: [Int32] = [0]
    /// Classes of all words, ascending within a word.
    private(set) var classes: [Int32] = []
    /// Where the bits of a word begin in `memberBits`, by id; -1 for a word of few classes.
    private var bitPlaces: [Int32] = []
    private var memberBits: [UInt64] = []

    /// An empty table over the patterns of `phrases`.
    init(phrases: PhraseSet, stemmer: WordStemmer) {
        self.phrases = phrases
        self.stemmer = stemmer
        mask = (1 << 14) - 1
        slots = Array(repeating: -1, count: 1 << 14)
    }

    /// Starts afresh where the table has grown past its limit. Ids given before mean nothing after.
    mutating func trim() {
        if keys.count > Self.limit { self = TokenTable(phrases: phrases, stemmer: stemmer) }
    }

    /// Whether the word `id` belongs to `wanted`.
    @inline(__always)
    func has(_ id: Int32, _ wanted: Int32) -> Bool {
        let bits = Int(bitPlaces[Int(id)])
        if bits >= 0 { return (memberBits[bits + Int(wanted >> 6)] >> UInt64(wanted & 63)) & 1 != 0 }
        var place = Int(classStarts[Int(id)])
        let end = Int(classStarts[Int(id) + 1])
        while place < end {
            if classes[place] == wanted { return true }
            place += 1
        }
        return false
    }

    /// The id of the word at `range` of `text`. `key` holds its bytes where there are no more than eight, and
    /// a hash of them otherwise.
    @inline(__always)
    mutating func id(_ text: [UInt8], _ range: Range<Int>, key: UInt64) -> Int32 {
        let length = Int32(truncatingIfNeeded: range.count)
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while true {
            let id = slots[place]
            if id < 0 { return insert(text, range, key, place) }
            if keys[Int(id)] == key, lengths[Int(id)] == length, length <= 8 || isSame(id, text, range) {
                return id
            }
            place = (place + 1) & mask
        }
    }
}

extension TokenTable {
    private func isSame(_ id: Int32, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = Int(places[Int(id)])
        for offset in 0..<range.count where letters[first + offset] != text[range.lowerBound + offset] {
            return false
        }
        return true
    }

    @inline(never)
    private mutating func insert(_ text: [UInt8], _ range: Range<Int>, _ key: UInt64, _ place: Int) -> Int32 {
        let id = Int32(keys.count)
        let raw = Array(text[range])
        keys.append(key)
        lengths.append(Int32(range.count))
        places.append(Int32(letters.count))
        if raw.count > 8 { letters.append(contentsOf: raw) }
        let folded = Folding.fold(raw)
        let found = phrases.vocabulary.classes(of: raw, folded: folded, stemmer: stemmer)
        classes.append(contentsOf: found)
        classStarts.append(Int32(classes.count))
        appendBits(found)
        var mark: UInt8 = 0
        for known in found { mark |= phrases.marks[Int(known)] }
        marks.append(mark)
        var identity: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in folded { identity = (identity ^ UInt64(byte)) &* 0x100_0000_01b3 }
        identities.append(identity)
        slots[place] = id
        if keys.count * 2 > slots.count { grow() }
        return id
    }

    private mutating func appendBits(_ found: [Int32]) {
        guard found.count >= Self.manyClasses else {
            bitPlaces.append(-1)
            return
        }
        let start = memberBits.count
        bitPlaces.append(Int32(start))
        memberBits.append(contentsOf: repeatElement(0, count: phrases.marks.count / 64 + 1))
        for number in found { memberBits[start + Int(number >> 6)] |= 1 << UInt64(number & 63) }
    }

    private mutating func grow() {
        mask = slots.count * 4 - 1
        slots = Array(repeating: -1, count: mask + 1)
        for (id, key) in keys.enumerated() {
            var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
            while slots[place] >= 0 { place = (place + 1) & mask }
            slots[place] = Int32(id)
        }
    }
}
