import StudyModel
import Testing

@testable import Tagging

@Suite struct CodingTests {
    private func lexicon(
        _ phrases: [String] = [], weak: [String] = [], traps: [String] = []
    ) -> Criterion.Lexicon {
        Criterion.Lexicon(
            phrases: phrases.map { Criterion.Phrase($0) }, weak: weak.map { Criterion.Phrase($0) },
            traps: traps.map { Criterion.Phrase($0) })
    }

    @Test func `a coding covers its sentence in code points of the turn`() throws {
        let answer = "Café ✓ first.  Our “budget” 😀 is joint. End."
        let coding = try #require(try Fixture.codings(Fixture.codebook("budget"), answer).first)
        #expect(coding.quote == "Our “budget” 😀 is joint.")
        #expect(coding.range == 15..<39)
        #expect(coding.turn == 2)
        #expect(coding.criterion == Criterion.ID("l1"))
        let words = TextKey(Array("So?\n\(answer)".utf8))
        #expect(
            coding.id == EvidenceID(transcript: "int.txt", words: words, turn: 2, start: 15, criterion: "l1"))
        #expect(coding.coder == .tagger("lexicon"))
        #expect(coding.state == .suggested)
        #expect(coding.confidence == 0.6)
        #expect(coding.reasons.first == Coding.Reason(rule: "phrase \"budget\"", matched: "budget"))
    }

    @Test func `the interviewer's turns are never coded`() throws {
        let worker = try Tagger(codebook: Fixture.codebook("budget")).makeWorker()
        #expect(worker.codings(of: Fixture.transcript("Is there a budget?", "Yes.")).isEmpty)
    }

    @Test func `codings come by turn, start and order of the codebook`() throws {
        let book = Fixture.codebook(
            [
                Fixture.criterion("B", lexicon(["budget"])), Fixture.criterion("A", lexicon(["trust"])),
            ], cues: Fixture.cues)
        let codings = try Fixture.codings(book, "Trust in a budget. Budget. It is a problem.")
        #expect(codings.map { $0.criterion?.rawValue } == ["b", "a", "b", nil])
        #expect(codings.map(\.range.lowerBound) == [0, 0, 19, 27])
    }

    @Test func `the longest match speaks, whatever the order of the list`() throws {
        let book = Fixture.codebook("budget", "pooled budget", "trust")
        let coding = try #require(try Fixture.codings(book, "Trust the pooled budget.").first)
        #expect(coding.reasons.map(\.matched).prefix(2) == ["pooled budget", "Trust"])
    }

    @Test func `a trap drops what it overlaps and nothing else`() throws {
        let book = Fixture.codebook([Fixture.criterion("A", lexicon(["trust"], traps: ["acute trust"]))])
        #expect(try Fixture.codings(book, "The acute trust pays.").isEmpty)
        #expect(
            try Fixture.codings(book, "I trust the acute trust.").first?.reasons.first?.matched == "trust")
    }

    @Test(arguments: [
        ("We share a plan.", false), ("We share a plan for budgets.", true),
        ("We share a plan for care plans and budgets.", false),
    ])
    func `unless and needs are looked for in the sentence`(sentence: String, isCoded: Bool) throws {
        let phrase = Criterion.Phrase("share", unless: ["care plan"], needs: ["budget", "money"])
        let book = Fixture.codebook([Fixture.criterion("A", Criterion.Lexicon(phrases: [phrase]))])
        #expect(try Fixture.codings(book, sentence).isEmpty != isCoded)
    }

    @Test(
        arguments: [
            ("The plan is here.", nil), ("The plan, a great plan.", nil), ("A great plan and aim.", 0.5),
            ("The problem is the plan.", 0.5), ("A great vision.", 0.8), ("The problem is the vision.", 0.9),
            ("The vision.", 0.6), ("The plan and the aim.", 0.3),
        ] as [(String, Double?)])
    func `confidence follows the strength of the signals`(sentence: String, confidence: Double?) throws {
        let book = Fixture.codebook(
            [Fixture.criterion("A", lexicon(["vision"], weak: ["plan", "aim"]))], cues: Fixture.cues)
        let coding = try Fixture.codings(book, sentence).first { $0.criterion != nil }
        #expect(coding?.confidence == confidence)
    }

    @Test(arguments: [
        ("great barrier", "The great barrier.", false),
        ("great barrier", "The great barrier is a problem.", true),
        ("great barrier", "The barrier is a great barrier.", true),
        ("great barrier", "The great barrier, the great barriers.", false),
        ("great", "The great barrier.", true), ("can plan", "Nobody can plan.", true),
        ("who knows", "Who knows the day?", false),
        ("who knows", "Who knows, it is not clear how.", true),
        ("need to decide", "We need to decide.", true), ("we need to decide", "We need to decide.", false),
    ])
    func `a cue within the words of a weak phrase is no second sign`(
        weak: String, sentence: String, isCoded: Bool
    ) throws {
        let book = Fixture.codebook(
            [Fixture.criterion("A", lexicon(weak: [weak]))], cues: Fixture.cues)
        #expect(try Fixture.codings(book, sentence).contains { $0.criterion != nil } == isCoded)
    }

    @Test func `a statement that no criterion covers is kept without one`() throws {
        let coding = try #require(
            try Fixture.codings(Fixture.codebook("zebra", cues: Fixture.cues), "Parking is a problem.").first)
        #expect(coding.criterion == nil)
        #expect(coding.kind == .challenge)
        #expect(coding.confidence == 0.4)
        #expect(coding.reasons == [Coding.Reason(rule: "challenge cue \"problem\"", matched: "problem")])
    }

    @Test func `a worker reads one transcript after another alike`() throws {
        let worker = try Tagger(codebook: Fixture.codebook("budget")).makeWorker()
        let transcript = Fixture.transcript(
            "So?", "A budget. Budgets and budgeting for extraordinary people.")
        let first = worker.codings(of: transcript)
        #expect(first.count == 2)
        #expect(worker.codings(of: transcript) == first)
    }

    @Test func `workers on several threads code alike`() async throws {
        let tagger = try Tagger(codebook: Fixture.codebook("budget", "trust", cues: Fixture.cues))
        let transcript = Fixture.transcript(
            "So?", "Trust is a problem. The budgets, um, are not. We trusted them.")
        let expected = tagger.makeWorker().codings(of: transcript)
        let results = await withTaskGroup(of: [Coding].self) { group in
            for _ in 0..<8 { group.addTask { tagger.makeWorker().codings(of: transcript) } }
            return await group.reduce(into: [[Coding]]()) { $0.append($1) }
        }
        #expect(expected.count == 3)
        #expect(results == Array(repeating: expected, count: 8))
    }

    @Test func `an interviewee without a participant is named by the label`() throws {
        let transcript = Transcript(
            name: "int.txt", layout: Layout(name: "txt", confidence: 1), text: "A budget.",
            turns: [Turn(number: 1, speaker: 0, span: TextSpan(0..<9), place: SourcePlace(paragraph: 1))],
            speakers: [Speaker(label: "Voice 2", role: .interviewee)], participants: [], metadata: [],
            accounting: ParagraphAccounting())
        let worker = try Tagger(codebook: Fixture.codebook("budget")).makeWorker()
        #expect(worker.codings(of: transcript).map(\.participant.rawValue) == ["Voice 2"])
    }
}
