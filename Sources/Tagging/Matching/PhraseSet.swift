/// All patterns of a codebook, laid out as arrays of integers for the matcher.
final class PhraseSet: Sendable {
    /// A sequence of slots that a phrase matches by; a phrase may have several.
    struct Sequence: Sendable {
        /// The phrase it belongs to.
        let phrase: Int32
        /// The role of that phrase.
        let role: Phrase.Role
        /// The criterion of that phrase; -1 for cues.
        let criterion: Int16
        /// Whether its words stand side by side, none of them optional.
        let isPlain: Bool
        /// Where the partner may stand.
        var side = Side.either
        /// Its first slot, as an index into `PhraseSet.slots`.
        let firstSlot: Int32
        /// One past its last slot.
        let endSlot: Int32
        /// The slot the search begins at: the one whose words are rarest.
        let anchor: Int32
        /// The sequences one of which must stand near it, as indices into `sequences`; empty without NEAR.
        var partners: Range<Int32> = 0..<0
        /// Other words allowed between it and the partner.
        var distance: Int32 = 0
    }

    /// A word of a sequence.
    struct Slot: Sendable {
        /// The class of words that fit.
        let wanted: Int32
        /// Other words allowed before it.
        let gap: Int32
        /// Whether it may be missing.
        let isOptional: Bool
    }

    /// Where the partner of a sequence may stand.
    enum Side: Sendable {
        case before, after, either
    }

    /// The phrases, by index.
    let phrases: [Phrase]
    /// Whether each phrase has conditions.
    let conditional: [Bool]
    /// The sequences of all phrases.
    let sequences: [Sequence]
    /// The words of all sequences.
    let slots: [Slot]
    /// The words the patterns name.
    let vocabulary: Vocabulary
    /// What is anchored on each class, as `TokenTable.Mark`.
    let marks: [UInt8]
    /// Sequences of phrases and cues looked for in what interviewees say, by the class they are anchored on.
    let anchors: Anchors
    /// Sequences of fillers, by the class they are anchored on.
    let fillerAnchors: Anchors
    /// Sequences of prompts, by the class they are anchored on.
    let promptAnchors: Anchors
    /// Sequences of phrases that tell sides, and of their conditions, by the class they are anchored on.
    let sideAnchors: Anchors

    /// The layout of `phrases`, each by the sequences of its pattern.
    init(_ phrases: [Phrase], _ patterns: [PhraseLayout], vocabulary: Vocabulary) {
        var builder = Builder(phrases: phrases, classCount: vocabulary.classCount)
        for (index, layout) in patterns.enumerated() { builder.add(layout, phrase: Int32(index)) }
        self.phrases = phrases
        self.vocabulary = vocabulary
        conditional = phrases.map { !$0.unless.isEmpty || !$0.needs.isEmpty }
        sequences = builder.sequences
        slots = builder.slots
        marks = builder.marks
        anchors = Anchors(builder.anchors, of: builder)
        fillerAnchors = Anchors(builder.fillerAnchors, of: builder)
        promptAnchors = Anchors(builder.promptAnchors, of: builder)
        sideAnchors = Anchors(builder.sideAnchors, of: builder)
    }
}
