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
        #expect(told.requests == [LeaveOutRequest(turn: 6, words: ["inquest"], names: [], sentences: 2)])
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
        #expect(told.requests == [LeaveOutRequest(turn: 6, words: [], names: [], sentences: 0)])
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

    @Test func `of the speaker's family all is meant that follows, however often they are named`() throws {
        let told = try tagged([
            "So?",
            "A budget. My mum was there on no budget. She went home on a budget. Nobody rang about a budget. "
                + "Anyway, the boards have a budget.", "And?",
            "Mum. Mum said it. My mum knew. Mum again and the budget. A budget.", Self.asks,
            "Not the bit about my mum.",
        ])
        #expect(told.covered == [false, true, true, true, false, true, true])
        #expect(told.requests.map(\.words) == [["mum"]])
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
        func covered(_ transcript: Transcript) -> [Bool] {
            worker.codings(of: transcript).map { $0.flags.contains(.offRecord) }
        }
        #expect(covered(turns) == [true])
        #expect(covered(transcript) == [false])
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
        #expect(told.requests == [LeaveOutRequest(turn: 4, words: [], names: [], sentences: 0)])
    }

    @Test(arguments: [
        "What I'd leave out is the bit about the inquest.", "Could you take out the part about the inquest?",
        "The thing about the inquest, just leave it out.",
    ])
    func `what somebody wants left out without being asked is looked for too`(words: String) throws {
        let told = try tagged([
            "So?", "The inquest ate the budget. A budget. Budgets.", "And?", "Yes. " + words,
        ])
        #expect(told.covered == [true, true, false])
        #expect(told.requests.map(\.words) == [["inquest"]] && told.requests.map(\.turn) == [4])
    }

    @Test(arguments: [
        "They leave out the bit about the inquest.", "We always take out the part about the inquest.",
        "I'd take the bus out to the inquest.", "I found out about the inquest.",
    ])
    func `who tells of leaving out asks for nothing`(words: String) throws {
        let told = try tagged(["So?", "The inquest ate the budget. A budget.", "And?", words])
        #expect(told.covered == [false, false] && told.requests.isEmpty)
    }

    @Test func `nothing is asked where nobody asks for it`() throws {
        #expect(try tagged(["So?", "A milk budget.", "And?", "The milk."]).requests.isEmpty)
    }

    @Test(
        arguments: [
            "No.", "Nothing.", "No, nothing at all, use all of it.", "Oh, you can print the lot.",
            "No. All I said is okay.", "I don't mind at all.", "None, no, it's quite alright.",
            "Have what you want.",
            "Not really, no. Thank you.", "No, I don't think so.", "Nothing I can think of.",
            "I'm not bothered.", "Not the milk, I'm proud of that. No. It's all fine.",
            "No, I don't think so. I've said worse in public.", "No, I stand by that.",
        ])
    func `who refuses asks nothing`(answer: String) throws {
        let told = try tagged(["So?", "The milk ate the budget.", Self.asks, answer])
        #expect(told.covered == [false])
        #expect(told.requests.isEmpty)
    }

    @Test(
        arguments: [
            "All of it.", "No, all of it.", "Not all of it.", "You can use nothing.", "No, just that.",
            "Everything I said.",
            "Don't use it.", "I don't know.", "None of it.", "I think so.", "Yes.", "It's not fine.",
            "Nothing I want print.",
            "I'd like all of it left out.", "You can have it, but not that.",
        ])
    func `what is no plain refusal keeps its warning`(answer: String) throws {
        let told = try tagged(["So?", "The milk ate the budget.", Self.asks, answer])
        #expect(told.requests == [LeaveOutRequest(turn: 4, words: [], names: [], sentences: 0)])
    }

    @Test(
        arguments: [
            "Not the milk. The rest of the rota is fine.", "Not the milk. You can have the rota.",
            "Not the milk. Everything else, rota and all.",
            "Not the milk. My mobile is on the rota if you need it.",
            "Not the milk. Leave the rota in.", "Not the milk. The rota, that's okay.",
            "Not the milk. He'd miss the rota.",
            "Not the milk, because he's on the rota.", "Not the milk, he'd be off the rota.",
            "Not the milk. What I'd like is a proper rota.", "Not the milk. Anyway, good luck with the rota.",
        ])
    func `what is said to be fine, why, and what comes after is not looked for`(answer: String) throws {
        let told = try tagged(["So?", "The milk budget.", "And?", "The rota budget.", Self.asks, answer])
        #expect(told.covered == [true, false])
        #expect(told.requests.map(\.words) == [["milk"]])
    }

    @Test(
        arguments: [
            "The rota, that's fine to print but not the milk.", "The rest is fine, just not the milk.",
            "I don't mind, except the milk.", "Don't leave the milk in.", "Anyway, not the milk.",
            "What I'd like is the milk left out.", "He'd rather the milk was out.",
        ])
    func `what is asked for beside what is fine is looked for`(answer: String) throws {
        #expect(
            try tagged(["So?", "The milk budget.", "And?", "A budget.", Self.asks, answer]).covered == [
                true, false,
            ])
    }

    @Test func `words that any request has find nothing, and words for sorts of things only alone`() throws {
        let turns = [
            "So?", "One number for a budget. A part of the budget. The story of a budget.", "And?",
            "A milk budget.",
        ]
        #expect(
            try tagged(turns + [Self.asks, "The part about the milk, and the number."]).covered
                == [false, false, false, true])
        #expect(try tagged(turns + [Self.asks, "Not the story."]).covered == [false, false, true, false])
        #expect(try tagged(turns + [Self.asks, "Not that part."]).covered == [false, false, false, false])
    }

    @Test func `sums and interviews are found where they are named`() throws {
        let said = ["So?", "An interview, a budget of four thousand.", "And?", "A budget for four."]
        let named = ["The four thousand, please.", "About the four thousand.", "The interview, obviously."]
        #expect(try named.allSatisfy { try tagged(said + [Self.asks, $0]).covered == [true, false] })
    }

    @Test func `bodies of whom all speak find nothing, unless they are all that is named`() throws {
        let turns = [
            "So?", "The council has a budget.", "And?", "A budget for the rent.", "Well?", "A budget.",
        ]
        #expect(
            try tagged(turns + [Self.asks, "The council pays our rent."]).covered == [false, true, false])
        #expect(try tagged(turns + [Self.asks, "The council."]).covered == [true, false, false])
    }

    @Test func `a name beside a topic tells more only where the topic is found`() throws {
        let turns = [
            "So?",
            "The lease broke our budget. We were all tired. We were late. We were lost. I asked Maud for a budget.",
            "And?", "I gave Maud a budget.",
        ]
        #expect(
            try tagged(turns + [Self.asks, "What I said about Maud and the lease."]).covered == [
                true, true, false,
            ])
        #expect(try tagged(turns + [Self.asks, "What I said about Maud."]).covered == [false, true, true])
        #expect(
            try tagged(turns + [Self.asks, "What I said about Maud and the zebra."]).covered == [
                false, true, true,
            ])
        #expect(
            try tagged(turns + [Self.asks, "Leave Maud out, the lease was mine."]).covered == [
                true, true, true,
            ])
        #expect(
            try tagged(turns + [Self.asks, "Leave Maud out because she'd hate the lease."]).covered == [
                false, true, true,
            ])
    }

    @Test func `a name that is joined to nothing tells by itself`() throws {
        let turns = ["So?", "The lease broke our budget.", "And?", "I gave Maud a budget."]
        #expect(try tagged(turns + [Self.asks, "I'd hate Maud to lose the lease."]).covered == [true, true])
        #expect(try tagged(turns + [Self.asks, "Maud's lease."]).covered == [true, false])
    }

    @Test func `somebody's number is looked for where they are spoken of`() throws {
        #expect(
            try tagged([
                "So?", "Maud drives. She is kind. She is late. I have a number for her budget.", "And?",
                "A number for a budget.", Self.asks, "Maud's number.",
            ]).covered == [true, false])
    }

    @Test func `a name that is not to be printed takes no passage out`() throws {
        let told = try tagged([
            "So?", "I asked Maud for a budget.", Self.asks, "Don't put Maud's name in.",
        ])
        #expect(told.covered == [false])
        #expect(told.requests == [LeaveOutRequest(turn: 4, words: [], names: ["Maud's"], sentences: 0)])
    }

    @Test func `the sentence after a passage stays where it turns to other things`() throws {
        func after(_ sentence: String) throws -> [Bool] {
            try tagged(["So?", "The milk budget. \(sentence)", Self.asks, "The milk."]).covered
        }
        #expect(try after("What I want is that the budget is agreed.") == [true, false])
        #expect(try after("Anyway, we have a budget.") == [true, false])
        #expect(try after("What I want is a better budget than his.") == [true, true])
        #expect(try after("What I want is it out of the budget.") == [true, true])
        #expect(try after("What I said was a budget.") == [true, true])
    }

    @Test func `an answer counts as asked for up to where it turns to other things`() throws {
        #expect(
            try tagged([
                "So?", "We wait.", Self.asks,
                "The milk budget. A budget. What I want is a budget. A budget.",
            ])
            .covered == [true, true, false, false])
    }

    @Test func `an answer said off the record is covered to its end`() throws {
        #expect(
            try tagged(["So?", "We wait.", Self.asks, "Off the record, a budget. What I want is a budget."])
                .covered
                == [true, true])
        var cues = Fixture.cues
        cues.prompts.offRecord = ["if I switched this off"]
        let worker = try Tagger(codebook: Fixture.codebook("budget", cues: cues)).makeWorker()
        let codings = worker.codings(
            of: Fixture.transcript(["What if I switched this off?", "A budget. What I want is a budget."]))
        #expect(codings.filter { $0.criterion != nil }.allSatisfy { $0.flags.contains(.offRecord) })
    }
}
