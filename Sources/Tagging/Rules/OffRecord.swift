/// Tells what is said off the record: from a cue to the end of the turn or to a cue that takes it back.
enum OffRecord {
    /// Whether a sentence is covered, and whether the next one is.
    struct State {
        let covers: Bool
        let staysOpen: Bool
    }

    /// The state at a sentence, `isOpen` telling of the sentence before. A sentence that holds both cues is
    /// covered, and the later cue decides on the next.
    static func read(_ cues: CueReading, isOpen: Bool) -> State {
        let opens = cues.hits(.offRecord).last?.start
        let closes = cues.hits(.backOnRecord).last?.start
        if let opens { return State(covers: true, staysOpen: opens >= closes ?? -1) }
        return closes != nil
            ? State(covers: false, staysOpen: false) : State(covers: isOpen, staysOpen: isOpen)
    }
}
