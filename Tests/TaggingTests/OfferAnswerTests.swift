import StudyModel
import Testing

@testable import Tagging

/// Answers to what somebody could put in.
struct OfferAnswerTests {
    private static let ask = "What could your trust offer?"

    /// The sentences of the last of `turns` that offer something.
    private func offers(_ turns: String...) throws -> [String] {
        var cues = Fixture.cues
        cues.modifiers.offer = []
        cues.prompts.offer = ["what|anything could your|you ...3 offer|lend|put"]
        let codings = try Tagger(codebook: Fixture.codebook("budget", cues: cues)).makeWorker()
            .codings(of: Fixture.transcript(turns))
        let last = codings.filter { $0.turn == turns.count }
        #expect(last.allSatisfy { $0.flags.contains(.offer) == $0.isAskedOffer })
        return last.filter(\.isAskedOffer).map(\.quote)
    }

    @Test(arguments: [
        ("Two nurses, two days a week. And the room above the library.", 2),
        ("We could put in the budget, if the risk share were agreed.", 1),
        ("I'd release a social worker on Fridays. They did it last year.", 1),
        ("Our building. It's empty after five.", 1), ("My seat on the board, to be honest.", 1),
        ("Well, um, I suppose we could train their staff.", 1), ("One of our analysts could help.", 1),
        ("They can have the big room on Mondays.", 1), ("Money.", 1), ("Not money. A room.", 1),
        ("What could we offer? A room.", 1), ("Good question. A van on Mondays.", 1),
        ("We'd happily host it.", 1), ("If they asked us nicely, a room.", 1),
    ])
    func `what opens the answer is offered, in its words`(answer: String, count: Int) throws {
        #expect(try offers(Self.ask, answer).count == count)
        #expect(try offers("What is it like?", answer).isEmpty)
    }

    @Test(arguments: [
        ("It depends on the risk share. We could put in a nurse.", 2),
        ("A van on Mondays. Only if they fill it up. It is green.", 2),
        ("Half a post, maybe. Not unless the council does the same.", 2),
    ])
    func `a condition stays with what is offered`(answer: String, count: Int) throws {
        #expect(try offers(Self.ask, answer).count == count)
    }

    @Test(arguments: [
        "Nothing. We have given enough.", "No.", "We can't lend anybody.", "Not a lot, honestly.",
        "I don't think we could lend them a nurse.", "We've nothing to give.", "What do they want?",
        "I'm told they could lend us a van.", "The council should go first.", "They gave us nothing.",
        "Good question. I'd have to ask the board.", "It depends what they want.",
        "We could do with a nurse.", "I could give you an example.", "We're a small charity. Six staff.",
        "That's hard.", "I don't know if the board would let us.", "The board decided against it.",
    ])
    func `a refusal, a question, hearsay and other things are no offer`(answer: String) throws {
        #expect(try offers(Self.ask, answer).isEmpty)
    }

    @Test func `after other words it goes on no longer, and a later answer offers nothing`() throws {
        #expect(try offers(Self.ask, "A room. It rains in. A kettle.") == ["A room."])
        #expect(try offers(Self.ask, "A room.", "Right.", "A kettle.").isEmpty)
        #expect(try offers(Self.ask, "Um.", "Right.", "A kettle.") == ["A kettle."])
    }

    @Test(arguments: ["What could you offer by way of an example?", "What could you put in its place?"])
    func `who asks for something else gets no offer`(question: String) throws {
        #expect(try offers(question, "A room on Mondays.").isEmpty)
    }

    @Test func `the reason quotes the interviewer`() throws {
        var cues = Fixture.cues
        cues.prompts.offer = ["what could you offer"]
        let coding = try #require(
            try Tagger(codebook: Fixture.codebook("budget", cues: cues)).makeWorker()
                .codings(of: Fixture.transcript("What could you offer?", "A room.")).first)
        #expect(coding.reasons.map(\.rule) == ["asked for an offer \"what could you offer\""])
        #expect(coding.reasons.map(\.matched) == ["What could you offer"])
        #expect(coding.criterion == nil && coding.kind == nil && coding.stance == .neutral)
    }
}
