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
        /// What tells sides.
        static let side: UInt8 = 8
    }

    /// A word met before, with what is known of it.
    struct Entry {
        /// Its `WordKey`; no word has the key 0.
        let key: UInt64
        let identity: Int32
        /// Its profile, of which there are fewer than 2^24 for want of memory, and in the lowest eight bits its mark.
        private let facts: UInt32

        /// The word of that key.
        init(key: UInt64, identity: Int32, profile: Int32, mark: UInt8) {
            self.key = key
            self.identity = identity
            facts = UInt32(bitPattern: profile) << 8 | UInt32(mark)
        }

        var profile: Int32 { Int32(truncatingIfNeeded: facts >> 8) }
        var mark: UInt8 { UInt8(truncatingIfNeeded: facts) }
    }

    /// How often the table has started afresh: ids and profiles of another generation mean nothing.
    private(set) var generation = 0
    /// Words remembered before the table starts afresh, so that memory stays bounded.
    private let limit: Int
    private let patterns: PhraseSet
    private let stemmer: WordStemmer
    /// One past the id of each word, at the first free place from the one its key leads to; 0 at free places. Apart from
    /// the entries, so that all of it stays at hand.
    private(set) var index: [Int32]
    /// What is known of each word, at one past its id: the words met first, which are the commonest, side by side. The
    /// first entry stands for a word not met.
    private(set) var entries = [Entry(key: 0, identity: 0, profile: 0, mark: 0)]
    /// Where the letters of a word begin, by id; those of short ones are its key.
    private(set) var places: [Int32] = [0]
    /// The letters of all words of more than eight bytes.
    private(set) var letters: [UInt8] = []
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
    /// The sequences of what tells sides that are.
    private(set) var sides = AnchorLists()

    /// An empty table over the patterns of `phrases`, to start afresh once it holds more than `limit` words.
    init(phrases: PhraseSet, stemmer: WordStemmer, limit: Int = 1 << 17) {
        self.limit = limit
        patterns = phrases
        self.stemmer = stemmer
        index = Array(repeating: 0, count: 1 << 12)
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
        var number = Self.find(
            key, isWhole: WordKey.isWhole(key), bytes, range, index.span, entries.span, letters.span,
            places.span)
        if number == 0 { number = insert(text, range, key) }
        return Self.found(number, entries[number], range)
    }

    /// The word of that key at `range` of `bytes`, as an index in `entries`; 0 where it was not met. Its letters are
    /// compared unless the key `isWhole`. `index`, `entries`, `letters` and `places` are those of a table: of the table
    /// itself it would be copied.
    @inline(__always)
    static func find(
        _ key: UInt64, isWhole: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>, _ index: Span<Int32>,
        _ entries: Span<Entry>, _ letters: Span<UInt8>, _ places: Span<Int32>
    ) -> Int {
        let mask = index.count - 1
        var place = place(key) & mask
        while true {
            let number = Int(index[place])
            if entries[number].key == key, isWhole || isSame(number, letters, places, bytes, range) {
                return number
            }
            if number == 0 { return 0 }
            place = (place + 1) & mask
        }
    }

    /// The word at `range` that is the `entry` of that number, and what it is an anchor of.
    @inline(__always)
    static func found(_ number: Int, _ entry: Entry, _ range: Range<Int>) -> (word: Words.Word, mark: UInt8) {
        let word = Words.Word(
            id: Int32(truncatingIfNeeded: number - 1), start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound), identity: entry.identity,
            profile: entry.profile)
        return (word, entry.mark)
    }
}

extension TokenTable {
    @inline(__always)
    private static func place(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    /// Whether the letters of the word that has that entry, more than eight, are those at `range` of `bytes`; `known` and
    /// `places` are a table's letters and places.
    @inline(__always)
    private static func isSame(
        _ number: Int, _ known: Span<UInt8>, _ places: Span<Int32>, _ bytes: Span<UInt8>, _ range: Range<Int>
    ) -> Bool {
        let first = Int(places[number - 1])
        if first + range.count != Int(places[number]) { return false }
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
    private mutating func insert(_ text: [UInt8], _ range: Range<Int>, _ key: UInt64) -> Int {
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
        entries.append(
            Entry(key: key, identity: identity(of: folded, id), profile: profile, mark: mark))
        enter(count)
        if count * 4 > index.count * 3 {
            index = Array(repeating: 0, count: index.count * 2)
            for number in 1...count { enter(number) }
        }
        return count
    }

    /// Enters the word of that entry into the index.
    private mutating func enter(_ number: Int) {
        let mask = index.count - 1
        var place = Self.place(entries[number].key) & mask
        while index[place] != 0 { place = (place + 1) & mask }
        index[place] = Int32(number)
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
        sides.append(anchors(Mark.side), of: patterns.sideAnchors)
    }
}
