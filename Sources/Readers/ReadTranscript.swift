public import StudyModel

/// A transcript as it was read, with what a person should know about the reading.
public struct ReadTranscript: Sendable {
    /// The transcript.
    public var transcript: Transcript
    /// Guesses and losses worth knowing, in the order they were met.
    public var diagnostics: [Diagnostic]

    /// A transcript with its diagnostics.
    public init(transcript: Transcript, diagnostics: [Diagnostic]) {
        self.transcript = transcript
        self.diagnostics = diagnostics
    }
}
