import StudyModel

/// What the rules say of one sentence for one criterion, before it becomes a coding. Nothing in it is counted by
/// reference: thousands are made of a transcript.
struct SentenceFinding {
    /// Which step of the tool found something.
    enum Step: UInt8 {
        case lexicon, model, both

        /// As codings name it.
        var coder: Coder {
            switch self {
            case .lexicon: .tagger("lexicon")
            case .model: .tagger("model")
            case .both: .tagger("lexicon+model")
            }
        }
    }

    /// What tells the kind of a sentence that has no cue of its own for it.
    enum Context {
        /// A cue of a sentence shortly before.
        case carried(Hit)
        /// The interviewer's question.
        case asked
        /// Nothing: it is taken for a challenge.
        case assumed
        /// What was learned from coded interviews.
        case learned
        /// The interviewer asked for what it offers.
        case offered
        /// What was learned from coded interviews tells the stance, and no word does.
        case learnedStance
        /// What was learned from coded interviews makes the kind very likely, whatever else tells it.
        case likelyKind
        /// What was learned from coded interviews makes the stance very likely, whatever else tells it.
        case likelyStance
    }

    /// Index of the criterion in the codebook; -1 where none applies.
    let criterion: Int16
    /// Which step of the tool found it.
    var step = Step.lexicon
    let kind: StatementKind?
    let stance: Stance
    /// What follows from little: a stance that no word of the sentence tells, a kind that is not likely.
    var inferred: FlagSet = []
    let isQuestion: Bool
    /// 0…1.
    let confidence: Double
    /// What spoke for it, the strongest first, as places in `SentenceRules.reasons`.
    let reasons: Range<Int>
    /// What told kind and stance beside the words of the sentence, and that the matter is open, as places in
    /// `SentenceRules.contexts`.
    let contexts: Range<Int>
}
