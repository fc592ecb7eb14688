import StudyModel
import StudyStore
import TestStudies

/// Small studies of our own writing.
enum Sample {
    static let time = Timestamp(milliseconds: 1_773_480_413_000)

    static let turns = [
        "What helps the partners to work together?",
        "We trust each other. That took years, and it can go in a week.",
        "And what stands in the way?",
        "Nobody owns the shared budget. We argue about it every quarter.",
    ]

    /// A transcript of `turns`, every other one the interviewer's, the first among them.
    static func transcript(
        _ turns: [String] = turns, name: String = "int01.docx", participant: String = "P01",
        organisation: String? = "Aylmer Council"
    ) -> Transcript {
        var spans: [Turn] = []
        var text = ""
        for (index, words) in turns.enumerated() {
            if index > 0 { text += "\n" }
            let start = text.utf8.count
            text += words
            spans.append(
                Turn(
                    number: index + 1, speaker: index % 2, span: TextSpan(start..<text.utf8.count),
                    time: TimeRange(start: Double(index) * 10, end: nil),
                    place: SourcePlace(part: "word/document.xml", paragraph: index + 1, line: nil)))
        }
        let person = Participant.ID(participant)
        return Transcript(
            name: name, layout: Layout(name: "docx/labels", confidence: 0.9, runnerUp: nil), text: text,
            turns: spans,
            speakers: [
                Speaker(label: "Interviewer", role: .interviewer, because: "the label says so"),
                Speaker(label: participant, otherLabels: ["R1"], role: .interviewee, participant: person),
            ],
            participants: [
                Participant(id: person, attributes: .init(name: "Ada Brook", organisation: organisation))
            ],
            metadata: [MetadataEntry(key: "Date", value: "3 March")],
            accounting: ParagraphAccounting(
                inTurns: turns.count,
                skipped: [.init(place: SourcePlace(paragraph: 9), reason: .remark, excerpt: "(laughs)")],
                words: 40))
    }

    /// A transcript of two people who were interviewed together, each with one turn.
    static func pair(
        name: String = "pair.docx", labels: [String] = ["Adelheid", "Ben"], codes: [String] = ["P11", "P12"]
    ) -> Transcript {
        let words = ["We meet on Mondays.", "Nobody comes."]
        let people = codes.map { Participant.ID($0) }
        return Transcript(
            name: name, layout: Layout(name: "docx/labels", confidence: 1),
            text: words.joined(separator: "\n"),
            turns: [
                Turn(number: 1, speaker: 0, span: TextSpan(0..<19), place: SourcePlace(paragraph: 1)),
                Turn(number: 2, speaker: 1, span: TextSpan(20..<33), place: SourcePlace(paragraph: 2)),
            ],
            speakers: zip(labels, people).map { Speaker(label: $0, role: .interviewee, participant: $1) },
            participants: people.map { Participant(id: $0) }, metadata: [],
            accounting: ParagraphAccounting(inTurns: 2, words: 6))
    }

    /// A coding of the words `quote`, which `transcript` must have in turn number `turn`.
    static func coding(
        _ quote: String, turn: Int, criterion: String?, in transcript: Transcript = transcript(),
        coder: Coder = .tagger("lexicon"), state: CodingState = .suggested, salt: Int = 0
    ) -> Coding {
        let words = String(transcript.text(of: transcript.turns[turn - 1]))
        let first =
            words.firstRange(of: quote).map {
                words.unicodeScalars.distance(from: words.startIndex, to: $0.lowerBound)
            } ?? 0
        let id = EvidenceID(
            transcript: transcript.name, words: TextKey(Array(transcript.text.utf8)), turn: turn,
            start: first,
            criterion: criterion ?? "")
        var coding = Coding(
            id: salt == 0 ? id : id.salted(salt), transcript: transcript.name,
            participant: transcript.speaker(of: transcript.turns[turn - 1]).participant ?? .init(""),
            turn: turn, place: transcript.turns[turn - 1].place,
            range: first..<first + quote.unicodeScalars.count, quote: quote,
            criterion: criterion.map { Criterion.ID($0) }, kind: .challenge, stance: .hindering,
            isQuestion: false,
            flags: [.prompted], coder: coder, state: state, confidence: 0.7,
            reasons: [.init(rule: "phrase trust", matched: "trust"), .init(rule: "cue", matched: "")])
        coding.ranked = [
            .init(criterion: "trust", probability: 0.7), .init(criterion: "money", probability: 0.125),
        ]
        return coding
    }

    static func input(
        _ transcript: Transcript = transcript(), hash: String = "aa", codings: [Coding],
        taggedBy: String = "v1"
    ) -> StudyInput {
        StudyInput(
            transcript: transcript, hash: hash, bytes: 1234,
            problems: [
                Diagnostic(.note, "speaker-guessed", file: transcript.name, line: 3, "took one for the other")
            ],
            codings: codings, offRecord: [], taggedBy: taggedBy)
    }

    static func codebook(version: String = "1", criteria: [String] = ["trust", "money"]) -> StoredCodebook {
        StoredCodebook(
            slug: "partners", version: version, title: "Partners", hash: "h\(version)",
            file: .init(name: "partners.yaml", bytes: Array("id: partners \(version)".utf8)),
            cues: .init(name: "cues.yaml", bytes: [1, 0, 255]),
            criteria: criteria.enumerated().map {
                .init(id: .init($1), label: "L\($0 + 1)", name: "About \($1)")
            })
    }

    /// A study of one transcript with two suggestions, and an owner, Ruth.
    static func study(in folder: TemporaryFolder) throws -> (
        file: StudyFile, ruth: CoderAccount, id: StoredTranscript.ID
    ) {
        let file = try StudyFile.create(folder.path + "/aylmer.throughline", title: "Aylmer", at: time)
        let ruth = try file.addPerson("Ruth", role: .owner, at: time)
        try file.use(codebook(), by: ruth.id, at: time)
        let results = try file.take([input(codings: suggestions())], by: ruth.id, at: time)
        return (file, ruth, results[0].id)
    }

    static func suggestions(in transcript: Transcript = transcript()) -> [Coding] {
        [
            coding("We trust each other.", turn: 2, criterion: "trust", in: transcript),
            coding("Nobody owns the shared budget.", turn: 4, criterion: "money", in: transcript),
        ]
    }
}
