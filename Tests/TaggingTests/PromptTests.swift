import StudyModel
import Testing

@testable import Tagging

@Suite struct PromptTests {
    private func codings(_ turns: String...) throws -> [Coding] {
        try Tagger(codebook: Fixture.codebook("budget", cues: Fixture.cues)).makeWorker()
            .codings(of: Fixture.transcript(turns))
    }

    @Test(
        arguments: [
            ("What has helped?", "The budget.", .successFactor, .helping),
            ("And in five years' time?", "The budget.", .aspiration, .neutral),
            ("What gets in the way?", "The budget.", .challenge, .hindering),
            ("What do people take for granted?", "The budget.", .assumption, .hindering),
            ("What has helped?", "The budget is a problem.", .successFactor, .helping),
            ("What has helped?", "I wish we'd had a budget.", .challenge, .hindering),
            ("What has helped in the way of things?", "The budget.", .successFactor, .helping),
            ("What has helped? What gets in the way?", "The budget.", .challenge, .hindering),
            ("What has helped? I see you have a dog.", "The budget.", .successFactor, .helping),
        ] as [(String, String, StatementKind, Stance)])
    func `the interviewer's question tells the kind of the answer`(
        question: String, answer: String, kind: StatementKind, stance: Stance
    ) throws {
        let coding = try #require(try codings(question, answer).first)
        #expect(coding.kind == kind)
        #expect(coding.stance == stance)
    }

    @Test(arguments: [("The budget.", true), ("A great budget.", false)])
    func `a stance that rests on the question alone is inferred`(answer: String, isInferred: Bool) throws {
        let coding = try #require(try codings("What has helped?", answer).first)
        #expect(coding.stance == .helping)
        #expect(coding.flags.contains(.inferred) == isInferred)
    }

    @Test func `the reason quotes the interviewer`() throws {
        #expect(
            try codings("What has helped?", "The budget.").first?.reasons == [
                Coding.Reason(rule: "phrase \"budget\"", matched: "budget"),
                Coding.Reason(rule: "asked for a success factor \"helped\"", matched: "helped"),
            ])
    }

    @Test(
        arguments: [
            (["What would you do first?", "A budget. A budget."], [true, true]),
            (["What has helped?", "A budget.", "And what would you do first?", "A budget."], [false, true]),
            (["What would you do first?", "A budget.", "Right.", "A budget."], [true, true]),
            (["What would you do first?", "A budget.", "And what has helped?", "A budget."], [true, false]),
            (["What would you do?", "What would I do first? A budget."], [false]),
        ] as [([String], [Bool])])
    func `answers to what should be done first are marked`(turns: [String], marked: [Bool]) throws {
        let codings = try Tagger(codebook: Fixture.codebook("budget", cues: Fixture.cues)).makeWorker()
            .codings(of: Fixture.transcript(turns))
        #expect(codings.filter { $0.criterion != nil }.map { $0.flags.contains(.first) } == marked)
    }

    @Test func `asked what they would do first, people may say what they wish for`() throws {
        let codings = try codings(
            "What has helped?", "A budget. I'd love one budget. The budget is a problem.")
        #expect(codings.map(\.kind) == [.successFactor, .aspiration, .successFactor])
    }

    @Test func `after two sentences on what is taken for granted the cues speak`() throws {
        let codings = try codings(
            "What is taken for granted?",
            "A budget. A budget. The budget is a problem. They assume a budget. The key is a budget."
        )
        #expect(
            codings.map(\.kind) == [
                .assumption, .assumption, .challenge, .assumption, .successFactor,
            ])
    }

    @Test(arguments: [
        ("If only I knew whether it has made things better.", true),
        ("What it has all been good for.", true),
        ("It has made things better for them?", true),
        ("Better for whom?", false),
        ("It has made things better for them.", false),
        ("Can you repeat whether that was it?", false),
    ])
    func `a sentence that may ask is a question where that was asked for`(answer: String, isQuestion: Bool)
        throws
    {
        #expect(
            try codings("What would you like to know?", answer).contains(where: \.isQuestion) == isQuestion)
        #expect(try codings("What is that over there?", answer).isEmpty)
    }

    @Test func `a question that was asked for quotes the interviewer`() throws {
        #expect(
            try codings("What would you like to know?", "If only I knew whether it has helped.").first?
                .reasons.last
                == Coding.Reason(rule: "asked for an open question \"like to know\"", matched: "like to know")
        )
    }

    @Test(arguments: [
        ("Who decides about the budget in the end?", true), ("Who decides about it in the end, then?", true),
        ("Who does?", false),
    ])
    func `a question in words of its own says that it was asked for too`(answer: String, isAnswer: Bool)
        throws
    {
        let asked = Coding.Reason(
            rule: "asked for an open question \"like to know\"", matched: "like to know")
        let codings = try codings("What would you like to know?", answer)
        #expect(codings.contains { $0.isQuestion && $0.reasons.contains(asked) } == isAnswer)
        #expect(try !self.codings("What is that?", answer).contains { $0.reasons.contains(asked) })
    }

    @Test func `a whole sentence that answers is kept without a criterion, a murmur is not`() throws {
        let codings = try codings("What has helped?", "Oh dear. Everybody knew everybody else by name.")
        #expect(codings.map(\.quote) == ["Everybody knew everybody else by name."])
        #expect(codings.map(\.kind) == [.successFactor])
        #expect(codings.allSatisfy { $0.criterion == nil && $0.confidence == 0.4 })
    }

    @Test func `a question holds for its answer, also after a word that only shows listening`() throws {
        #expect(
            try codings(
                "What has helped?", "A budget.", "Mm.", "A budget.", "And the rest of it?", "A budget."
            )
            .map(\.kind) == [.successFactor, .successFactor, .challenge])
    }
}
