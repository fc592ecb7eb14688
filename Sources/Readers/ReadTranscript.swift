public import StudyModel

/// A transcript as it was read, with what a person should know about the reading.
public struct ReadTranscript: Sendable {
    /// The transcript.
    public var transcript: Transcript
    /// Guesses and losses worth knowing, in the order they were met.
    public var diagnostics: [Diagnostic]
    /// Names a person gave as interviewers' that fit a speaker of this transcript, in the order given.
    public var interviewersFound: [String]

    /// A transcript with its diagnostics.
    public init(transcript: Transcript, diagnostics: [Diagnostic], interviewersFound: [String] = []) {
        self.transcript = transcript
        self.diagnostics = diagnostics
        self.interviewersFound = interviewersFound
    }
}
