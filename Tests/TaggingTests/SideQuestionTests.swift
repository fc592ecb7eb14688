import StudyModel
import Testing

@testable import Tagging

/// Short answers to a question that names the sides of a tension.
struct SideQuestionTests {
    private static let ask = "Should it go all at once, or step by step?"
    private static let slow = "side \"going step by step\""
    private static let fast = "side \"going all at once\""

    private static let codebook: Codebook = {
        var pace = Fixture.criterion("S5", .init(phrases: [.init("pace")]))
        pace.tensions = [
            Tension(
                about: "how fast to go",
                sides: [
                    .init(
                        name: "going step by step", phrases: [.init("step by step")],
                        answers: [.init("slowly")]),
                    .init(name: "going all at once", phrases: [.init("all at once", unless: ["not"])]),
                ])
        ]
        var cues = CueLists()
        cues.modifiers.negation = ["not", "n't", "never"]
        cues.modifiers.reported = ["I'm told"]
        return Fixture.codebook([pace], cues: cues)
    }()

    /// The sides that the answer to `question` tells.
    private func sides(_ question: String, _ answer: String) throws -> [String] {
        try Tagger(codebook: Self.codebook).makeWorker()
            .codings(of: Fixture.transcript(question, answer)).filter { $0.criterion?.rawValue == "s5" }
            .flatMap(\.reasons).map(\.rule).filter { $0.hasPrefix("side") }
    }

    @Test(arguments: [
        ("Step by step.", slow), ("Well, step by step, I'd say.", slow), ("Slowly.", slow),
        ("All at once, or not at all.", fast), ("The first.", fast), ("The former, I think.", fast),
        ("The second one.", slow), ("Oh, the latter. People are tired.", slow), ("Once.", fast),
        ("Um. Step by step.", slow),
    ])
    func `a short answer takes a side that the question names`(answer: String, side: String) throws {
        #expect(try sides(Self.ask, answer) == [side])
    }

    @Test(arguments: [
        "Not all at once.", "Not the first.", "Neither.", "Both.", "They are at it step by step.",
        "Slowly kills us.", "The first thing is money.", "The third.", "Step by step?",
        "I'm told slowly.", "Slowly or all at once.", "No, not slowly.", "It has been slowly falling apart.",
    ])
    func `what denies, asks, tells of others or says more takes none`(answer: String) throws {
        #expect(try sides(Self.ask, answer).filter { $0 == Self.slow || $0 == Self.fast }.isEmpty)
    }

    @Test(arguments: ["All at once, or step by step?", "So, all at once or step by step, would you say?"])
    func `a question that only names the sides asks which is wanted`(question: String) throws {
        #expect(try sides(question, "Slowly.") == [Self.slow])
    }

    @Test(arguments: [
        "How is it?", "All at once or step by step, is it?", "Is it going all at once, or step by step?",
        "Should it go step by step?",
    ])
    func `a question that names one side, none, or how things are, leaves an answer as it is`(
        question: String
    ) throws {
        #expect(try sides(question, "Slowly.").isEmpty && sides(question, "The first.").isEmpty)
    }

    @Test func `only the beginning of an answer is read so`() throws {
        #expect(try sides(Self.ask, "Oh. Well. Slowly.").isEmpty)
    }

    @Test func `an answer of that kind is coded with the criterion, of no kind and for neither stance`()
        throws
    {
        let coding = try #require(
            try Tagger(codebook: Self.codebook).makeWorker()
                .codings(of: Fixture.transcript(Self.ask, "Slowly.")).first)
        #expect(coding.criterion?.rawValue == "s5" && coding.confidence == 0.5)
        #expect(coding.kind == nil && coding.stance == .neutral && !coding.isQuestion)
        #expect(coding.reasons == [.init(rule: Self.slow, matched: "Slowly")])
    }
}
