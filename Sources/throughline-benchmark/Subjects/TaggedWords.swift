import StudyModel
import Tagging

/// The transcripts of the corpus in memory, and how much in them is tagged.
struct TaggedWords {
    /// Each with the UTF-8 of its words.
    let transcripts: [(transcript: Transcript, text: [UInt8])]
    /// Bytes of what interviewees say.
    let bytes: Int
    /// Sentences of what interviewees say.
    let sentences: Int

    /// The transcripts of the corpus of `bench`.
    init(_ bench: Bench) {
        let maker = SentenceMaker()
        transcripts = bench.corpus.paths.indices.map { number in
            let transcript = Corpus.interview(number, words: bench.words, maker: maker).transcript(
                named: "\(number)")
            return (transcript, Array(transcript.text.utf8))
        }
        bytes = transcripts.reduce(0) { sum, each in
            each.transcript.turns.filter(each.transcript.isInterviewee).reduce(sum) { $0 + $1.span.count }
        }
        var reader = SegmentReader()
        sentences = transcripts.reduce(0) { $0 + reader.segments(of: $1.transcript).count }
    }

    /// What interviewees say, a turn a line.
    var lines: [String] {
        transcripts.flatMap { each in
            each.transcript.turns.filter(each.transcript.isInterviewee).map {
                String(each.transcript.text(of: $0)).replacing("\n", with: " ")
            }
        }
    }
}
