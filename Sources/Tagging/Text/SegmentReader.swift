public import StudyModel

/// Cuts the turns of interviewees into sentences, as the tagger does.
public struct SegmentReader {
    private var table: TokenTable
    private var words = Words()

    /// A reader; the language of the text does not matter.
    public init() {
        let empty = Codebook(
            id: "", title: "", version: "", language: "", about: "", levels: [], sources: [],
            interventions: [], criteria: [], cues: CueLists())
        table = TokenTable(phrases: PhraseCompiler(empty).phraseSet, stemmer: WordStemmer(language: ""))
    }

    /// The sentences of the interviewees' turns in order, with their words.
    public mutating func segments(of transcript: Transcript) -> [(segment: Segment, text: String)] {
        table.trim()
        let text = Array(transcript.text.utf8)
        var segments: [(segment: Segment, text: String)] = []
        for turn in transcript.turns where transcript.isInterviewee(turn) && turn.span.end <= text.count {
            Tokeniser.read(text, turn.span.range, &table, into: &words)
            var ruler = CodePointRuler(from: turn.span.start)
            for sentence in words.sentences {
                let segment = Segment(turn: turn.number, range: ruler.advance(to: sentence.bytes, in: text))
                segments.append((segment, String(decoding: text[sentence.bytes], as: UTF8.self)))
            }
        }
        return segments
    }
}
