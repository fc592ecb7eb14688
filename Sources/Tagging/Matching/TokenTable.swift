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

    /// A word met before, or an empty place.
    private struct Slot {
        var key: UInt64 = 0
        /// The word's number; -1 where the place is empty.
        var id: Int32 = -1
        /// The lower 24 bits of its length, and the rounds it matters to above them.
        var length: UInt32 = 0
        var identity: Int32 = 0
        var classes: Int32 = 0
        var signature: UInt64 = 0
    }

    private let phrases: PhraseSet
    private let stemmer: WordStemmer
    private var mask: Int
    private var slots: [Slot]
    /// Where the letters of a word begin, by id; those of short ones are its key.
    private var places: [Int32] = [0]
    private var letters: [UInt8] = []
    /// The first word of each folded form, by its hash.
    private var identities: [UInt64: Int32] = [:]
    /// The sequences of the first round that are anchored on each word.
    private(set) var first = AnchorLists()
    /// The sequences of the second round that are anchored on each word.
    private(set) var second = AnchorLists()
    /// The sequences of fillers that are anchored on each word.
    private(set) var fillers = AnchorLists()
    /// The sequences of prompts that are anchored on each word.
    private(set) var prompts = AnchorLists()
    /// How many classes each word has, and then these, ascending; the words without a class share the first place.
    private var classes: [Int32] = [0]

    /// An empty table over the patterns of `phrases`.
    init(phrases: PhraseSet, stemmer: WordStemmer) {
        self.phrases = phrases
        self.stemmer = stemmer
        mask = (1 << 13) - 1
        slots = Array(repeating: Slot(), count: 1 << 13)
    }

    /// How many distinct words were met.
    var count: Int { places.count - 1 }

    /// Starts afresh where the table has grown past its limit; returns whether it has. Ids given before then mean
    /// nothing after.
    @discardableResult
    mutating func trim() -> Bool {
        guard count > Self.limit else { return false }
        self = TokenTable(phrases: phrases, stemmer: stemmer)
        return true
    }

    /// Whether `word` belongs to `wanted`.
    @inline(__always)
    func has(_ word: Words.Word, _ wanted: Int32) -> Bool {
        // Nearly always the signature says no, and no memory is touched.
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: wanted & 63)
        return word.signature & bit != 0 && isListed(word, wanted)
    }

    /// Sets the place of every class of `word` in `marks` to `mark`.
    @inline(__always)
    func mark(_ word: Words.Word, with mark: UInt32, in marks: inout [UInt32]) {
        let start = Int(word.classes)
        for place in start + 1..<start + 1 + Int(classes[start]) { marks[Int(classes[place])] = mark }
    }

    /// The word at `range` of `text`, and the rounds it matters to. `key` is its `WordKey`.
    @inline(__always)
    mutating func word(_ text: [UInt8], _ range: Range<Int>, key: UInt64) -> (word: Words.Word, mark: UInt8) {
        let length = UInt32(truncatingIfNeeded: range.count)
        var place = Self.place(key) & mask
        while true {
            let slot = slots[place]
            if slot.key == key, slot.id >= 0, (slot.length ^ length) & 0xFF_FFFF == 0,
                range.count <= 8 || isSame(slot.id, text, range)
            {
                return found(slot, range)
            }
            if slot.id < 0 { return found(insert(text, range, key, place), range) }
            place = (place + 1) & mask
        }
    }
}

extension TokenTable {
    @inline(__always)
    private static func place(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    @inline(__always)
    private func found(_ slot: Slot, _ range: Range<Int>) -> (word: Words.Word, mark: UInt8) {
        let word = Words.Word(
            id: slot.id, start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound), identity: slot.identity, classes: slot.classes,
            signature: slot.signature)
        return (word, UInt8(truncatingIfNeeded: slot.length >> 24))
    }

    private func isListed(_ word: Words.Word, _ wanted: Int32) -> Bool {
        let start = Int(word.classes)
        for place in start + 1..<start + 1 + Int(classes[start]) where classes[place] >= wanted {
            return classes[place] == wanted
        }
        return false
    }

    private func isSame(_ id: Int32, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = Int(places[Int(id)])
        guard Int(places[Int(id) + 1]) - first == range.count else { return false }
        for offset in 0..<range.count where letters[first + offset] != text[range.lowerBound + offset] {
            return false
        }
        return true
    }

    @inline(never)
    private mutating func insert(_ text: [UInt8], _ range: Range<Int>, _ key: UInt64, _ place: Int) -> Slot {
        let id = Int32(count)
        let raw = Array(text[range])
        if raw.count > 8 { letters.append(contentsOf: raw) }
        places.append(Int32(letters.count))
        let folded = Folding.fold(raw)
        let found = phrases.vocabulary.classes(of: raw, folded: folded, stemmer: stemmer)
        first.append(found, of: phrases.firstAnchors)
        second.append(found, of: phrases.secondAnchors)
        fillers.append(found, of: phrases.fillerAnchors)
        prompts.append(found, of: phrases.promptAnchors)
        var mark: UInt8 = 0
        for known in found { mark |= phrases.marks[Int(known)] }
        var signature: UInt64 = 0
        for known in found { signature |= 1 << UInt64(known & 63) }
        let slot = Slot(
            key: key, id: id, length: UInt32(truncatingIfNeeded: raw.count) & 0xFF_FFFF | UInt32(mark) << 24,
            identity: identity(of: folded, id), classes: list(found), signature: signature)
        slots[place] = slot
        if count * 2 > slots.count { grow() }
        return slot
    }

    /// The number of the first word that `folded` is the form of; `id` where this is it.
    private mutating func identity(of folded: [UInt8], _ id: Int32) -> Int32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        if let known = identities[hash] { return known }
        identities[hash] = id
        return id
    }

    private mutating func list(_ found: [Int32]) -> Int32 {
        if found.isEmpty { return 0 }
        let start = classes.count
        classes.append(Int32(found.count))
        classes.append(contentsOf: found)
        return Int32(start)
    }

    private mutating func grow() {
        let known = slots
        mask = slots.count * 4 - 1
        slots = Array(repeating: Slot(), count: mask + 1)
        for slot in known where slot.id >= 0 {
            var place = Self.place(slot.key) & mask
            while slots[place].id >= 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}
