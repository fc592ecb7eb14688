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
        /// A prompt is.
        static let prompt: UInt8 = 8
    }

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
    /// The sequences of the first round that are anchored on each word.
    private(set) var first = AnchorLists()
    /// The sequences of the second round that are anchored on each word.
    private(set) var second = AnchorLists()
    /// The sequences of fillers that are anchored on each word.
    private(set) var fillers = AnchorLists()
    /// The sequences of prompts that are anchored on each word.
    private(set) var prompts = AnchorLists()
    /// Where the bits of a word begin in `memberBits`, by id; the words without a class share the first ones.
    private var bitPlaces: [Int32] = []
    /// A bit for every class, word by word, so that asking for one costs the same for all.
    private var memberBits: [UInt64]
    private let bitWords: Int

    /// An empty table over the patterns of `phrases`.
    init(phrases: PhraseSet, stemmer: WordStemmer) {
        self.phrases = phrases
        self.stemmer = stemmer
        bitWords = phrases.marks.count / 64 + 1
        memberBits = Array(repeating: 0, count: bitWords)
        mask = (1 << 14) - 1
        slots = Array(repeating: -1, count: 1 << 14)
    }

    /// Starts afresh where the table has grown past its limit. Ids given before mean nothing after.
    mutating func trim() {
        if keys.count > Self.limit { self = TokenTable(phrases: phrases, stemmer: stemmer) }
    }

    /// Whether the word `id` belongs to `wanted`.
    @inline(__always)
    func has(_ id: Int32, _ wanted: Int32) -> Bool { hasBit(bitPlaces[Int(id)], wanted) }

    /// Where the bits of the word `id` begin.
    @inline(__always)
    func bits(_ id: Int32) -> Int32 { bitPlaces[Int(id)] }

    /// Whether the word whose bits begin at `bits` belongs to `wanted`.
    @inline(__always)
    func hasBit(_ bits: Int32, _ wanted: Int32) -> Bool {
        (memberBits[Int(bits &+ wanted >> 6)] >> UInt64(truncatingIfNeeded: wanted & 63)) & 1 != 0
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
        first.append(found, of: phrases.firstAnchors)
        second.append(found, of: phrases.secondAnchors)
        fillers.append(found, of: phrases.fillerAnchors)
        prompts.append(found, of: phrases.promptAnchors)
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
        if found.isEmpty {
            bitPlaces.append(0)
            return
        }
        let start = memberBits.count
        bitPlaces.append(Int32(start))
        memberBits.append(contentsOf: repeatElement(0, count: bitWords))
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
