public import StudyModel

/// Tags one transcript after another on one thread. Remembers the words it has met.
public final class TaggingWorker {
    private var reading: TranscriptReading
    private var advisor: LearnedAdvisor?

    /// What the question of each answer names, in the transcript tagged last.
    var namedByAnswer: [NamedCriteria] { reading.namedByAnswer }

    /// What interviewees of the transcript tagged last want left out of what they said, in the order of their turns.
    public var leaveOutRequests: [LeaveOutRequest] { reading.requests }

    init(codebook: Codebook, phrases: PhraseSet, model: LearnedModel?) {
        reading = TranscriptReading(codebook: codebook, phrases: phrases)
        advisor = model.map { LearnedAdvisor(model: $0, codebook: codebook) }
    }

    /// All there is to suggest for `transcript`. What was said off the record are whole sentences, those in a row as one.
    public func suggestions(of transcript: Transcript) -> Suggestions {
        let codings = codings(of: transcript)
        return Suggestions(codings: codings, offRecord: reading.offRecord)
    }

    /// The codings of the interviewees' turns: one for each sentence and criterion, and one without a
    /// criterion for a sentence that only asks or makes a statement. Ordered by turn, then by start, then as
    /// the codebook orders its criteria, those without one last.
    public func codings(of transcript: Transcript) -> [Coding] {
        let hasForgotten = reading.begin(transcript)
        guard advisor != nil else {
            reading.draft()
            return reading.codings(of: transcript)
        }
        if hasForgotten { advisor?.forgetWords() }
        // Drafted twice: what was learned needs the whole interview, and what the phrases found in it.
        reading.draft(explains: false)
        let advice = advisor?.advice(on: reading.read, besides: reading.drafts, named: namedByAnswer)
        reading.draft(advice)
        return reading.codings(of: transcript, advice)
    }
}
