/// All patterns of a codebook, laid out as arrays of integers for the matcher.
struct PhraseSet: Sendable {
    /// A sequence of slots that a phrase matches by; a phrase may have several.
    struct Sequence: Sendable {
        /// The phrase it belongs to.
        let phrase: Int32
        /// Its slots, as indices into `slotClasses`.
        let slots: Range<Int>
        /// The slot the search begins at: the one whose words are rarest.
        let anchor: Int
        /// The sequences one of which must stand near it, as indices into `sequences`; empty without NEAR.
        var partners: Range<Int> = 0..<0
        /// Other words allowed between it and the partner.
        var distance = 0
        /// Where the partner may stand.
        var side = Side.either
    }

    /// Where the partner of a sequence may stand.
    enum Side: Sendable {
        case before, after, either
    }

    /// The phrases, by index.
    private(set) var phrases: [Phrase] = []
    /// The sequences of all phrases.
    private(set) var sequences: [Sequence] = []
    /// The class of words of each slot.
    private(set) var slotClasses: [Int32] = []
    /// Other words allowed before each slot.
    private(set) var slotGaps: [Int] = []
    /// Whether each slot may be missing.
    private(set) var slotOptional: [Bool] = []
    /// The words the patterns name.
    private(set) var vocabulary: Vocabulary
    /// The rounds each class is an anchor in, as `TokenTable.Mark`.
    private(set) var marks: [UInt8] = []
    /// Sequences of the first round anchored on each class.
    private(set) var firstAnchors: [[Int32]] = []
    /// Sequences of the second round anchored on each class.
    private(set) var secondAnchors: [[Int32]] = []
    /// Sequences of fillers anchored on each class.
    private(set) var fillerAnchors: [[Int32]] = []

    /// The layout of `phrases`, each by the sequences of its pattern.
    init(_ phrases: [Phrase], _ patterns: [PhraseLayout], vocabulary: Vocabulary) {
        self.phrases = phrases
        self.vocabulary = vocabulary
        let count = vocabulary.classCount
        marks = Array(repeating: 0, count: count)
        firstAnchors = Array(repeating: [], count: count)
        secondAnchors = firstAnchors
        fillerAnchors = firstAnchors
        for (index, layout) in patterns.enumerated() { add(layout, phrase: Int32(index)) }
    }
}

extension PhraseSet {
    private mutating func add(_ layout: PhraseLayout, phrase: Int32) {
        guard !layout.partners.isEmpty else {
            for sequence in layout.sequences { anchor(append(sequence, phrase)) }
            return
        }
        let partnerStart = sequences.count
        for sequence in layout.partners { _ = append(sequence, phrase) }
        let partners = partnerStart..<sequences.count
        for sequence in layout.sequences {
            let index = append(sequence, phrase)
            sequences[index].partners = partners
            sequences[index].distance = layout.distance
            sequences[index].side = layout.side
            anchor(index)
        }
    }

    private mutating func append(_ sequence: PhraseLayout.Sequence, _ phrase: Int32) -> Int {
        let start = slotClasses.count
        slotClasses += sequence.classes
        slotGaps += sequence.gaps
        slotOptional += sequence.optional
        sequences.append(
            Sequence(phrase: phrase, slots: start..<slotClasses.count, anchor: start + sequence.anchor))
        return sequences.count - 1
    }

    private mutating func anchor(_ index: Int) {
        let sequence = sequences[index]
        let anchorClass = Int(slotClasses[sequence.anchor])
        let role = phrases[Int(sequence.phrase)].role
        if role == .filler {
            fillerAnchors[anchorClass].append(Int32(index))
            marks[anchorClass] |= TokenTable.Mark.filler
        } else if role.isFirstRound {
            firstAnchors[anchorClass].append(Int32(index))
            marks[anchorClass] |= TokenTable.Mark.first
        } else {
            secondAnchors[anchorClass].append(Int32(index))
            marks[anchorClass] |= TokenTable.Mark.second
        }
    }
}
