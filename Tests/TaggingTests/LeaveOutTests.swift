import StudyModel
import Testing

@testable import Tagging

@Suite struct LeaveOutTests {
    private static let asks = "Anything you'd not want quoted?"

    /// A worker that has tagged `turns`, questions and answers in turn, and which codings about budgets are off the
    /// record.
    private func tagged(_ turns: [String]) throws -> (covered: [Bool], requests: [LeaveOutRequest]) {
        var cues = Fixture.cues
        cues.prompts.offRecord = ["not want quoted"]
        let worker = try Tagger(codebook: Fixture.codebook("budget", cues: cues)).makeWorker()
        let covered = worker.codings(of: Fixture.transcript(turns)).filter { $0.criterion != nil }
            .map { $0.flags.contains(.offRecord) }
        return (covered, worker.leaveOutRequests)
    }

    @Test func `a word seldom said finds the passage that is meant, and what follows on it`() throws {
        let told = try tagged([
            "So?", "The budget is late. The inquest ate the budget. It is all budget. A budget is a budget.",
            "And?", "Another budget.", Self.asks, "Not the inquest.",
        ])
        #expect(told.covered == [false, true, true, false, false])
        #expect(told.requests == [LeaveOutRequest(turn: 6, words: ["inquest"], sentences: 2)])
    }

    @Test func `words are compared by their stems, and numbers of years count as words`() throws {
        #expect(
            try tagged(["So?", "A budget for 2016.", "And?", "A budget.", Self.asks, "The 2016 one."]).covered
                == [true, false])
        #expect(
            try tagged([
                "So?", "A budget for remortgages.", "And?", "A budget.", Self.asks, "The remortgage.",
            ])
            .covered == [true, false])
    }

    @Test func `a word on everybody's lips tells nothing by itself, but with a second one it does`() throws {
        let often = (1...9).map { _ in "Agencies take the budget." }.joined(separator: " ")
        #expect(
            try tagged([
                "So?", often, "And?", "Agencies click on a budget.", Self.asks, "Agencies that click.",
            ])
            .covered == Array(repeating: false, count: 9) + [true])
        let told = try tagged([
            "So?", often, "And?", "A budget.", Self.asks, "The agencies, I should say, please.",
        ])
        #expect(!told.covered.contains(true))
        #expect(told.requests == [LeaveOutRequest(turn: 6, words: [], sentences: 0)])
    }

    @Test func `what is all that a short sentence names may be said more often`() throws {
        let often = (1...6).map { _ in "Agencies take the budget." }.joined(separator: " ")
        #expect(
            try tagged(["So?", often, Self.asks, "The agencies."]).covered == Array(repeating: true, count: 6)
        )
    }

    @Test func `the few sentences between two words of a story belong to it`() throws {
        #expect(
            try tagged([
                "So?", "The milk had a budget. A budget. A budget. The milk budget. A budget. A budget.",
                Self.asks, "The milk.",
            ]).covered == [true, true, true, true, true, false])
    }

    @Test func `what somebody else said stays`() throws {
        let turns = Fixture.transcript(["So?", "A milk budget.", Self.asks, "The milk."])
        let last = turns.turns[3]
        let transcript = Transcript(
            name: turns.name, layout: turns.layout, text: turns.text,
            turns: turns.turns.dropLast() + [
                Turn(number: last.number, speaker: 2, span: last.span, place: last.place)
            ],
            speakers: turns.speakers + [
                Speaker(label: "Other", role: .interviewee, participant: Participant.ID("P1"))
            ], participants: turns.participants, metadata: [], accounting: turns.accounting)
        var cues = Fixture.cues
        cues.prompts.offRecord = ["not want quoted"]
        let worker = try Tagger(codebook: Fixture.codebook("budget", cues: cues)).makeWorker()
        #expect(worker.codings(of: transcript).allSatisfy { !$0.flags.contains(.offRecord) })
    }

    @Test func `what is said after a question asked back names nothing`() throws {
        #expect(
            try tagged([
                "So?", "The milk budget.", "And?", "The ford budget.", Self.asks,
                "The milk. Is that the time? Mind the ford.",
            ]).covered == [true, false])
    }

    @Test func `an answer that names nothing said before is told as such`() throws {
        let told = try tagged(["So?", "A budget.", Self.asks, "The zebra."])
        #expect(told.covered == [false])
        #expect(told.requests == [LeaveOutRequest(turn: 4, words: [], sentences: 0)])
    }

    @Test func `nothing is asked where nobody asks for it`() throws {
        #expect(try tagged(["So?", "A milk budget.", "And?", "The milk."]).requests.isEmpty)
    }
}
