import StudyModel

/// What the interviewer's question asks for, and the words that tell.
struct Prompt {
    /// What an answer will be.
    enum Demand: Hashable {
        case offRecord, openQuestion
        case kind(StatementKind)

        /// The kind asked for; nil where the question asks for something else.
        var kind: StatementKind? {
            if case .kind(let kind) = self { return kind }
            return nil
        }
    }

    let demand: Demand
    /// The pattern and the interviewer's words.
    let reason: Coding.Reason
    /// Whether it asks which parts must not be used, rather than for an answer of which nothing must ("if I switched this
    /// off").
    let isForParts: Bool

    /// What the question `cues` has read asks for, with the cue that tells; nil where it is left open.
    ///
    /// What must not be quoted comes first, then what the interviewee would like answered, then the kinds as
    /// they are declared: "what would you like to know in five years' time" asks a question, not a wish.
    static func demand(_ cues: CueReading) -> (demand: Demand, cue: Hit)? {
        if let cue = cues.first(.promptOffRecord) { return (.offRecord, cue) }
        if let cue = cues.first(.promptQuestion) { return (.openQuestion, cue) }
        let asked = cues.places(.promptKind).compactMap { place in
            cues.phrases.phrases[Int(cues[place].phrase)].kind.map { (kind: $0, cue: cues[place]) }
        }
        return asked.min { $0.kind < $1.kind }.map { (.kind($0.kind), $0.cue) }
    }
}
