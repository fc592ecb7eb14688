public import StudyModel

/// Tags one transcript after another on one thread. Remembers the words it has met.
public final class TaggingWorker {
    private var reading: TranscriptReading

    init(codebook: Codebook, phrases: PhraseSet) {
        reading = TranscriptReading(codebook: codebook, phrases: phrases)
    }

    /// The codings of the interviewees' turns: one for each sentence and criterion, and one without a
    /// criterion for a sentence that only asks or makes a statement. Ordered by turn, then by start, then as
    /// the codebook orders its criteria, those without one last.
    public func codings(of transcript: Transcript) -> [Coding] {
        reading.codings(of: transcript)
    }
}
