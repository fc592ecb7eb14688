/// The layouts that interviews come in, in the order they take turns in a corpus.
enum TranscriptLayout: String, CaseIterable, Sendable {
    /// A bold `Interviewer:` and the words in one paragraph.
    case inlineLabels = "labels-inline"
    /// The label alone in a bold paragraph, the words below.
    case ownLineLabels = "labels-own-line"
    /// As Word's own transcription writes it: headings, then time and speaker, then the words.
    case wordTranscribe = "word-transcribe"
    /// A table of two columns, speaker and words.
    case table
    /// `I:` and `B:`, each turn ended by a time stamp.
    case stamped = "stamps-at-end"
}
