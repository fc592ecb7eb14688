import StudyModel

/// The beginning of a line, which all codings of one passage share: made once and copied for each.
struct PassageBytes {
    private(set) var bytes: [UInt8] = []
    private var passage: (transcript: String, turn: Int, range: Range<Int>, quote: String)?

    /// Makes it anew by `write` unless `coding` is of the same passage as the one before.
    mutating func update(for coding: Coding, _ write: (inout [UInt8]) -> Void) {
        if let passage, passage.turn == coding.turn, passage.range == coding.range,
            passage.quote == coding.quote, passage.transcript == coding.transcript
        {
            return
        }
        bytes.removeAll(keepingCapacity: true)
        write(&bytes)
        passage = (coding.transcript, coding.turn, coding.range, coding.quote)
    }
}
