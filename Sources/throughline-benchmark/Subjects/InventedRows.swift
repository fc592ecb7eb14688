import CReadingFloor
import DocumentIO
import StudyModel
import StudyStore

/// A million codings by number, the same for C and for a study file.
struct InventedRows {
    let transcripts: Int64 = 500
    let codings: Int64 = 2_000
    let criteria: Int64 = 60
    /// Transcripts whose codings are written in one transaction.
    let batch: Int64 = 50

    var count: Int64 { transcripts * codings }

    private let reasons: [[Coding.Reason]]
    private let ranked: [[Coding.Ranked]]

    init() {
        reasons = (1...criteria).map { criterion in
            [
                .init(rule: "phrase of criterion \(criterion)", matched: "trusting each other"),
                .init(rule: "cue", matched: "what stands in the way"),
            ]
        }
        let criteria = criteria
        ranked = (1...criteria).map { criterion in
            (0..<5).map {
                .init(criterion: Self.id((criterion + $0) % criteria + 1), probability: 0.7 / Double($0 + 1))
            }
        }
    }

    /// The codings of transcript number `transcript`, from 1.
    func codings(of transcript: Int64) -> [Coding] {
        let name = Self.name(transcript)
        let coder = Coder.tagger("lexicon+model")
        return (0..<codings).map { within in
            let row = tl_study_row_at((transcript - 1) * codings + within, criteria, codings)
            let place = Int(row.criterion) - 1
            var coding = Coding(
                id: EvidenceID(bits: UInt64(row.evidence)), transcript: name, participant: .init(name),
                turn: Int(row.turn), place: SourcePlace(paragraph: Int(row.turn)),
                range: Int(row.first)..<Int(row.past), quote: "", criterion: Self.id(row.criterion),
                kind: Self.kinds[Int(row.kind)], stance: Self.stances[Int(row.stance)],
                isQuestion: row.question == 1,
                flags: row.flags == 1 ? [.offRecord] : [], coder: coder, state: .suggested,
                confidence: row.confidence, reasons: reasons[place])
            coding.ranked = ranked[place]
            return coding
        }
    }

    /// A study file that has the transcripts, the criteria and the tagger, and no codings.
    func write(to path: String) throws {
        let time = Timestamp(milliseconds: 0)
        let file = try StudyFile.create(path, title: "Invented", at: time)
        let entries = (1...criteria).map { StoredCodebook.Entry(id: Self.id($0), label: "", name: "") }
        try file.use(
            StoredCodebook(
                slug: "invented", version: "1", title: "", hash: "", file: .init(name: "", bytes: []),
                cues: nil,
                criteria: entries), at: time)
        let inputs = (1...transcripts).map { number in
            StudyInput(
                transcript: Self.transcript(Self.name(number)), hash: "", bytes: 0, problems: [],
                codings: number == 1 ? [codings(of: 1)[0]] : [], offRecord: [], taggedBy: nil)
        }
        let taken = try file.take(inputs, at: time)
        _ = try file.retag(taken[0].id, codings: [], offRecord: [], taggedBy: nil, at: time)
        try file.close()
    }

    /// Writes them by C to the study file at `path`.
    func writeByC(to path: String) throws {
        // The strings live as long as the call, which keeps none of them, and returns a plain number.
        let code = unsafe tl_study_floor_write(
            path, reasonTexts, rankedTexts, criteria, codings, count, batch * codings)
        guard code == 0 else {
            throw BenchmarkFault("the floor cannot write codings (SQLite's fault \(code))")
        }
    }
}

private extension InventedRows {
    /// The texts a study file keeps of the reasons, a line each.
    var reasonTexts: String {
        reasons.map { $0.map { "\($0.rule)\u{1F}\($0.matched)" }.joined(separator: "\u{1E}") }
            .joined(separator: "\n")
    }

    var rankedTexts: String {
        ranked.map { $0.map { "\($0.criterion)\u{1F}\($0.probability)" }.joined(separator: "\u{1E}") }
            .joined(separator: "\n")
    }

    static let kinds: [StatementKind?] = [nil, .assumption, .aspiration, .successFactor, .challenge]
    static let stances: [Stance] = [.neutral, .helping, .hindering, .mixed]

    static func id(_ number: Int64) -> Criterion.ID { Criterion.ID("criterion-\(number)") }
    static func name(_ number: Int64) -> String { "interview-\(number).docx" }

    static func transcript(_ name: String) -> Transcript {
        Transcript(
            name: name, layout: Layout(name: "generated", confidence: 1), text: "Well.",
            turns: [Turn(number: 1, speaker: 0, span: TextSpan(0..<5), place: SourcePlace(paragraph: 1))],
            speakers: [Speaker(label: "P", role: .interviewee, participant: .init(name))],
            participants: [Participant(id: .init(name))], metadata: [], accounting: ParagraphAccounting())
    }
}
