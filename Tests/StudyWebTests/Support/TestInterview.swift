import StudyModel
import StudyStore
import TestStudies

/// A small interview with suggestions, to put into the study of a test site.
struct TestInterview {
    /// A suggestion: turn, words, criterion, and how sure the tagger is.
    typealias Suggested = (turn: Int, words: String, criterion: String?, confidence: Double)

    static let turns = [
        "What helps the partners to work together?",
        "We trust each other, and that took years. Nobody owns the shared budget.",
        "And what stands in the way?",
        "The data sits in two systems, é😀 so we never see the same figures.",
    ]
    static let suggested: [Suggested] = [
        (2, "We trust each other, and that took years.", "trust", 0.8),
        (2, "that took years. Nobody owns", "shared-vision", 0.4),
        (2, "Nobody owns the shared budget.", "pooled-budgets", 0.7),
        (4, "we never see the same figures", "data", 0.6),
    ]

    var name = "int01.docx"
    var turns = Self.turns
    var suggested = Self.suggested
    var flags: Set<Coding.Flag> = [.prompted]
    /// The sides that every suggestion takes, by name.
    var sides: [String] = []

    var transcript: Transcript {
        var spans: [Turn] = []
        var text = ""
        for (index, words) in turns.enumerated() {
            if index > 0 { text += "\n" }
            let start = text.utf8.count
            text += words
            spans.append(
                Turn(
                    number: index + 1, speaker: index % 2, span: TextSpan(start..<text.utf8.count),
                    time: TimeRange(start: Double(index) * 30), place: SourcePlace(paragraph: index + 1)))
        }
        let person = Participant.ID("P01")
        return Transcript(
            name: name, layout: Layout(name: "docx/labels", confidence: 0.9), text: text, turns: spans,
            speakers: [
                Speaker(label: "Interviewer", role: .interviewer),
                Speaker(label: "P01", role: .interviewee, participant: person),
            ],
            participants: [Participant(id: person)], metadata: [],
            accounting: ParagraphAccounting(inTurns: turns.count, words: 40))
    }

    var input: StudyInput {
        let transcript = transcript
        return StudyInput(
            transcript: transcript, hash: String(text.hashed), bytes: 1000, problems: [],
            codings: suggested.map { coding($0, transcript) }, offRecord: [], taggedBy: "v1")
    }

    private var text: String { turns.joined() }

    private func coding(_ one: Suggested, _ transcript: Transcript) -> Coding {
        let turn = transcript.turns[one.turn - 1]
        let words = transcript.text(of: turn)
        let first =
            words.firstRange(of: one.words).map {
                words.unicodeScalars.distance(from: words.startIndex, to: $0.lowerBound)
            } ?? 0
        var coding = Coding(
            id: EvidenceID(
                transcript: name, words: TextKey(Array(transcript.text.utf8)), turn: one.turn, start: first,
                criterion: one.criterion ?? ""),
            transcript: name, participant: Participant.ID("P01"), turn: one.turn, place: turn.place,
            range: first..<first + one.words.unicodeScalars.count, quote: one.words,
            criterion: one.criterion.map { Criterion.ID($0) }, kind: .challenge, stance: .hindering,
            isQuestion: false, flags: flags, coder: .tagger("lexicon"), state: .suggested,
            confidence: one.confidence,
            reasons: [.init(rule: "phrase", matched: String(one.words.prefix(8)))]
                + sides.map { .init(rule: Tension.Side.rule(ofName: $0), matched: one.words) })
        coding.ranked = [
            .init(criterion: .init("trust"), probability: 0.5),
            .init(criterion: .init("data"), probability: 0.3),
        ]
        return coding
    }
}

extension TestSite {
    /// Puts the tiny checklist and `interview` into the study.
    @discardableResult
    func take(_ interview: TestInterview = TestInterview()) throws -> StoredTranscript.ID {
        let codebook = TinyStudy.codebook
        if try study.codebook() == nil {
            try study.use(
                StoredCodebook(
                    slug: codebook.id, version: codebook.version, title: codebook.title, hash: "aa",
                    file: .init(name: "tiny.yaml", bytes: [1]), cues: nil,
                    criteria: codebook.criteria.map { .init(id: $0.id, label: $0.label, name: $0.name) }),
                at: clock.now)
        }
        return try study.take([interview.input], by: owner.id, at: clock.now)[0].id
    }

    /// The coding of that criterion, of which there must be one.
    func coding(_ criterion: String, in transcript: StoredTranscript.ID) throws -> StoredCoding? {
        try study.codings(of: transcript).first { $0.proposal.criterion?.rawValue == criterion }
    }
}

private extension String {
    /// A number that differs where texts do.
    var hashed: UInt64 { utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }
}
