import StudyModel

/// What the lines of all codings of one passage share: made once and copied for each.
struct PassageBytes {
    /// The beginning of a line, up to the words of the passage.
    private(set) var head: [UInt8] = []
    /// Who says it, from before the name to after it.
    private(set) var participant: [UInt8] = []
    /// The end of a line.
    private(set) var tail: [UInt8] = []
    private var coding: Coding?

    /// Makes the parts anew unless `coding` is of the same passage as the one before.
    mutating func update(
        for coding: Coding, head: (inout [UInt8]) -> Void, participant: (inout [UInt8]) -> Void,
        tail: (inout [UInt8]) -> Void
    ) {
        if let known = self.coding, known.turn == coding.turn, known.range == coding.range,
            known.quote == coding.quote, known.transcript == coding.transcript,
            known.participant == coding.participant, known.place == coding.place,
            known.ranked == coding.ranked
        {
            return
        }
        self.head.removeAll(keepingCapacity: true)
        self.participant.removeAll(keepingCapacity: true)
        self.tail.removeAll(keepingCapacity: true)
        head(&self.head)
        participant(&self.participant)
        tail(&self.tail)
        self.coding = coding
    }
}
