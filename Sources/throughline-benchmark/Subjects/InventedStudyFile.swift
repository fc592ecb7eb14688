import StudyModel
import StudyStore

/// A study file of 300 interviews with 100,000 codings, and what a person does with it.
struct InventedStudyFile {
    static let interviews = 300
    static let codings = 334

    let file: StudyFile
    let ids: [StoredTranscript.ID]
    let coder: CoderAccount.ID

    /// Writes it to `path`.
    init(path: String, words: Int) throws {
        let rows = InventedRows()
        let maker = SentenceMaker()
        let time = Timestamp(milliseconds: 0)
        file = try StudyFile.create(path, title: "Invented", at: time)
        coder = try file.addPerson("Ruth", role: .owner, at: time).id
        let entries = (1...rows.criteria).map {
            StoredCodebook.Entry(id: .init("criterion-\($0)"), label: "", name: "")
        }
        try file.use(
            StoredCodebook(
                slug: "invented", version: "1", title: "", hash: "", file: .init(name: "", bytes: []),
                cues: nil,
                criteria: entries), at: time)
        let inputs = (1...Self.interviews).map { number in
            let transcript = Corpus.interview(number, words: words, maker: maker).transcript(
                named: "int\(number).docx")
            let answers = transcript.turns.filter(transcript.isInterviewee)
            let codings = rows.codings(of: Int64(number)).prefix(Self.codings).enumerated().map {
                place, coding in
                Self.moved(coding, to: answers[place % answers.count], of: transcript)
            }
            return StudyInput(
                transcript: transcript, hash: "\(number)", bytes: 0, problems: [], codings: codings,
                offRecord: [], taggedBy: "1")
        }
        ids = try file.take(inputs, at: time).map(\.id)
        for id in ids.prefix(Self.interviews / 3) {
            for coding in try file.codings(of: id).prefix(20) {
                _ = try file.decide(Judgement(.accepted), on: coding.id, by: coder, at: time)
            }
        }
    }

    private static func moved(_ coding: Coding, to turn: Turn, of transcript: Transcript) -> Coding {
        let length = transcript.text(of: turn).unicodeScalars.count
        let first = min(coding.range.lowerBound, length / 2)
        return Coding(
            id: coding.id, transcript: transcript.name, participant: transcript.participants[0].id,
            turn: turn.number, place: turn.place, range: first..<min(first + 60, length), quote: "",
            criterion: coding.criterion, kind: coding.kind, stance: coding.stance,
            isQuestion: coding.isQuestion,
            flags: coding.flags, coder: coding.coder, state: .suggested, confidence: coding.confidence,
            reasons: coding.reasons)
    }
}
