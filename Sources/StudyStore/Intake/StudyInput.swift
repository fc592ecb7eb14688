public import StudyModel

/// A transcript as it was read and tagged, to be taken into a study.
public struct StudyInput: Sendable {
    /// The transcript; its name tells which one of the study it is.
    public var transcript: Transcript
    /// SHA-256 of the file it was read from, in hexadecimal.
    public var hash: String
    /// Size of that file.
    public var bytes: Int
    /// What there is to know of the file.
    public var problems: [Diagnostic]
    /// What was suggested for it; what people decide is told to the study once it is there.
    public var codings: [Coding]
    /// What was said off the record, coded or not.
    public var offRecord: [Segment]
    /// A fingerprint of the codebook and model that tagged it; nil where nothing did.
    public var taggedBy: String?

    /// An input of the given parts.
    public init(
        transcript: Transcript, hash: String, bytes: Int, problems: [Diagnostic], codings: [Coding],
        offRecord: [Segment], taggedBy: String?
    ) {
        self.transcript = transcript
        self.hash = hash
        self.bytes = bytes
        self.problems = problems
        self.codings = codings
        self.offRecord = offRecord
        self.taggedBy = taggedBy
    }
}
