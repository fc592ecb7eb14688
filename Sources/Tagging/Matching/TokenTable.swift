import DocumentIO

/// What a worker knows of every distinct word it has met: its classes, and the patterns anchored on it.
struct TokenTable {
    /// What a word is an anchor of; bits.
    enum Mark {
        /// A phrase or cue.
        static let phrase: UInt8 = 1
        /// A filler.
        static let filler: UInt8 = 2
        /// A prompt.
        static let prompt: UInt8 = 4
    }

    /// A word met before, or an empty place.
    private struct Slot {
        var key: UInt64 = 0
        /// The word's number; -1 where the place is empty.
        var id: Int32 = -1
        /// Its length in bytes.
        var length: Int32 = 0
    }

    /// What is known of a word.
    private struct Fact {
        let identity: Int32
        let profile: Int32
        let mark: UInt8
    }

    /// How often the table has started afresh: ids and profiles of another generation mean nothing.
    private(set) var generation = 0
    /// Words remembered before the table starts afresh, so that memory stays bounded.
    private let limit: Int
    private let patterns: PhraseSet
    private let stemmer: WordStemmer
    private var mask: Int
    private var slots: [Slot]
    /// What is known of each word, by id: the words met first, which are the commonest, side by side.
    private var facts: [Fact] = []
    /// Where the letters of a word begin, by id; those of short ones are its key.
    private var places: [Int32] = [0]
    private var letters: [UInt8] = []
    /// The first word of each folded form, by its hash.
    private var identities: [UInt64: Int32] = [:]
    /// The classes of the words.
    private(set) var profiles = WordProfiles()
    /// The sequences of phrases and cues that are anchored on the words of each profile.
    private(set) var phrases = AnchorLists()
    /// The sequences of fillers that are.
    private(set) var fillers = AnchorLists()
    /// The sequences of prompts that are.
    private(set) var prompts = AnchorLists()

    /// An empty table over the patterns of `phrases`, to start afresh once it holds more than `limit` words.
    init(phrases: PhraseSet, stemmer: WordStemmer, limit: Int = 1 << 17) {
        self.limit = limit
        patterns = phrases
        self.stemmer = stemmer
        mask = (1 << 12) - 1
        slots = Array(repeating: Slot(), count: 1 << 12)
        list([])
    }

    /// How many distinct words were met.
    var count: Int { places.count - 1 }

    /// Starts afresh where the table has grown past its limit; returns whether it has. Ids given before then mean
    /// nothing after.
    @discardableResult
    mutating func trim() -> Bool {
        guard count > limit else { return false }
        let generation = generation
        self = TokenTable(phrases: patterns, stemmer: stemmer, limit: limit)
        self.generation = generation + 1
        return true
    }

    /// Whether `word` belongs to the class `wanted`.
    @inline(__always)
    func has(_ word: Words.Word, _ wanted: Int32) -> Bool { profiles.has(word.profile, wanted) }

    /// The word at `range` of `text`, whose `bytes` they are, and what it is an anchor of. `key` is its `WordKey`.
    @inline(__always)
    mutating func word(
        _ text: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>, key: UInt64
    ) -> (word: Words.Word, mark: UInt8) {
        let length = Int32(truncatingIfNeeded: range.count)
        var place = Self.place(key) & mask
        while true {
            let slot = slots[place]
            if slot.key == key, slot.length == length,
                range.count <= 8 || Self.isSame(letters.span, at: places[Int(slot.id)], bytes, range)
            {
                return found(slot.id, range)
            }
            if slot.id < 0 {
                let id = insert(text, range, key, place)
                return found(id, range)
            }
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
    private func found(_ id: Int32, _ range: Range<Int>) -> (word: Words.Word, mark: UInt8) {
        let fact = facts[Int(id)]
        let word = Words.Word(
            id: id, start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound), identity: fact.identity, profile: fact.profile)
        return (word, fact.mark)
    }

    /// Whether the letters from `place` on are those at `range` of `bytes`, of which there are more than eight. Of no
    /// table, so that none has to be copied for it.
    @inline(__always)
    private static func isSame(
        _ known: Span<UInt8>, at place: Int32, _ bytes: Span<UInt8>, _ range: Range<Int>
    ) -> Bool {
        let first = Int(place)
        // Eight by eight, the last eight overlapping those before.
        let last = range.count - 8
        var offset = 0
        while offset < last {
            if known.word(at: first + offset) != bytes.word(at: range.lowerBound + offset) { return false }
            offset += 8
        }
        return known.word(at: first + last) == bytes.word(at: range.lowerBound + last)
    }

    @inline(never)
    private mutating func insert(_ text: [UInt8], _ range: Range<Int>, _ key: UInt64, _ place: Int) -> Int32 {
        let id = Int32(count)
        let raw = Array(text[range])
        if raw.count > 8 { letters.append(contentsOf: raw) }
        places.append(Int32(letters.count))
        let folded = Folding.fold(raw)
        let found = patterns.vocabulary.classes(of: raw, folded: folded, stemmer: stemmer)
        let (profile, isNew) = profiles.number(of: found)
        if isNew { list(found) }
        var mark: UInt8 = 0
        for known in found { mark |= patterns.marks[Int(known)] }
        facts.append(Fact(identity: identity(of: folded, id), profile: profile, mark: mark))
        slots[place] = Slot(key: key, id: id, length: Int32(truncatingIfNeeded: raw.count))
        if count * 4 > slots.count * 3 { grow() }
        return id
    }

    /// The number of the first word that `folded` is the form of; `id` where this is it.
    private mutating func identity(of folded: [UInt8], _ id: Int32) -> Int32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        if let known = identities[hash] { return known }
        identities[hash] = id
        return id
    }

    /// Lists what is anchored on the words of the next profile, which belong to the classes `found`.
    private mutating func list(_ found: [Int32]) {
        func anchors(_ mark: UInt8) -> [Int32] { found.filter { patterns.marks[Int($0)] & mark != 0 } }
        phrases.append(anchors(Mark.phrase), of: patterns.anchors)
        fillers.append(anchors(Mark.filler), of: patterns.fillerAnchors)
        prompts.append(anchors(Mark.prompt), of: patterns.promptAnchors)
    }

    private mutating func grow() {
        let known = slots
        mask = slots.count * 2 - 1
        slots = Array(repeating: Slot(), count: mask + 1)
        for slot in known where slot.id >= 0 {
            var place = Self.place(slot.key) & mask
            while slots[place].id >= 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}
