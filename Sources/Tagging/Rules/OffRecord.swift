/// Tells what is said off the record: from a cue to the end of the turn or to a cue that takes it back.
enum OffRecord {
    /// Whether a sentence is covered, and whether the next one is.
    struct State {
        let covers: Bool
        let staysOpen: Bool
    }

    /// The state at a sentence with `hits`, `isOpen` telling of the sentence before. A sentence that holds
    /// both cues is covered, and the later cue decides on the next.
    static func read(_ hits: [Hit], _ phrases: PhraseSet, isOpen: Bool) -> State {
        var opens = -1
        var closes = -1
        for hit in hits {
            switch phrases.phrases[Int(hit.phrase)].role {
            case .offRecord: opens = max(opens, hit.tokens.lowerBound)
            case .backOnRecord: closes = max(closes, hit.tokens.lowerBound)
            default: break
            }
        }
        if opens >= 0 { return State(covers: true, staysOpen: opens > closes) }
        return closes >= 0 ? State(covers: false, staysOpen: false) : State(covers: isOpen, staysOpen: isOpen)
    }
}
