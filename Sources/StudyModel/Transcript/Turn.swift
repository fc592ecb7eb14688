/// What one speaker says until another speaks.
public struct Turn: Hashable, Sendable {
    /// Counts all turns of the transcript from 1.
    public let number: Int
    /// Index into `Transcript.speakers`.
    public let speaker: Int
    /// Place in `Transcript.text`, in UTF-8 bytes; paragraphs inside a turn are separated by a line feed.
    public let span: TextSpan
    /// When it is said, where the file tells.
    public let time: TimeRange?
    /// Where it begins in the source file.
    public let place: SourcePlace

    /// A turn of the given parts; see the properties for units.
    public init(number: Int, speaker: Int, span: TextSpan, time: TimeRange? = nil, place: SourcePlace) {
        self.number = number
        self.speaker = speaker
        self.span = span
        self.time = time
        self.place = place
    }
}

/// A stretch of the recording, in seconds from its beginning.
public struct TimeRange: Hashable, Sendable {
    /// When it begins, in seconds.
    public let start: Double
    /// When it ends, in seconds; nil where the file does not tell.
    public let end: Double?

    /// A stretch from `start` to `end`, in seconds.
    public init(start: Double, end: Double? = nil) {
        self.start = start
        self.end = end
    }
}

/// A place in a source file that a person can find again.
public struct SourcePlace: Hashable, Sendable {
    /// The part of a package (`word/document.xml`), or nil where the file is one part.
    public let part: String?
    /// Counts the paragraphs (or utterances) of the part from 1.
    public let paragraph: Int
    /// Line of the XML or text, from 1; nil where it is not known.
    public let line: Int?

    /// A place by part, paragraph (from 1) and line (from 1).
    public init(part: String? = nil, paragraph: Int, line: Int? = nil) {
        self.part = part
        self.paragraph = paragraph
        self.line = line
    }
}
