import Readers
import StudyModel
import Testing

@testable import Tagging

/// The cues that come with the codebooks.
@Suite struct ShippedCueTests {
    @Test(
        arguments: [
            ("And if there was one thing to do first?", true), ("What would you do first?", true),
            ("If you could change one thing, what would it be?", true), ("One thing, first?", true),
            ("What should happen first, in your view?", true), ("And the first thing you'd do?", true),
            ("Where would you start?", true), ("First thing, could you tell me about your role?", false),
            ("Could you start with your role, and how you come to this?", false),
            ("One thing I noticed is that you are new here?", false), ("When did that first happen?", false),
            ("Did anyone start with that?", false), ("What would be the first thing?", true),
            ("And a first step?", true), ("What was the first thing you noticed?", false),
        ] as [(String, Bool)])
    func `asking what should be done first is known from asking something else`(question: String, asks: Bool)
        throws
    {
        try expectMarks(.first, after: question, asks)
    }

    @Test(
        arguments: [
            ("What isn't being said?", true), ("What gets in the way that’s not being talked about?", true),
            ("Is there anything people aren't saying?", true), ("Does something go unsaid?", true),
            ("Did nobody say anything?", false), ("What did they say to that, then?", false),
        ] as [(String, Bool)])
    func `asking what is not being said is known from asking something else`(question: String, asks: Bool)
        throws
    {
        try expectMarks(.unsaid, after: question, asks)
    }

    @Test(
        arguments: [
            ("What could your organisation offer?", true), ("What would you put in?", true),
            ("Is there anything you could bring to this?", true),
            ("What would you be willing to contribute?", true),
            ("What would you be prepared to give up?", true), ("What can you bring to the table?", true),
            ("What could you put into the pot?", true), ("How could your service contribute?", true),
            ("Would you be willing to put anything in yourselves?", true),
            ("If you could contribute one thing, what would it be?", true),
            ("What would you put in its place?", false), ("Could you give me an example?", false),
            ("What advice could you offer?", false), ("What do they offer you?", false),
            ("What might bring them together?", false), ("What did you bring from London?", false),
            ("What could bring you back?", false), ("Anything you'd leave out of the offer?", false),
            ("What would you want to see from this offer?", false),
            ("What freedom would you want, if someone above could give it?", false),
            ("And what they offer in the way of training?", false),
            ("What would integration need to offer, for you to say no?", false),
        ] as [(String, Bool)])
    func `asking what somebody could put in is known from asking something else`(
        question: String, asks: Bool
    ) throws {
        let codings = try coded([question, "A room on Mondays for the nurses."])
        #expect(codings.contains(where: \.isAskedOffer) == asks)
    }

    @Test(
        arguments: [
            ("I heard that the pooled budget was gone.", true),
            ("They heard us about the pooled budget and the risk share.", false),
        ] as [(String, Bool)])
    func `what somebody heard is hearsay`(said: String, isReported: Bool) throws {
        let codings = try coded(["What helps?", said])
        #expect(!codings.isEmpty && codings.allSatisfy { $0.flags.contains(.reported) == isReported })
    }

    @Test func `"not only" denies nothing`() throws {
        func kind(_ said: String) throws -> StatementKind? {
            try #require(
                coded(["And then?", said]).first { $0.criterion?.rawValue == "pooled-budgets" }
            ).kind
        }
        #expect(try kind("We share the pooled budget, and not only on paper.") != .challenge)
        #expect(try kind("We share the pooled budget, and not on paper.") == .challenge)
    }

    @Test(
        arguments: [
            ("No, the pooled budget works, it's great.", .helping),
            ("So no, the pooled budget has been great.", .helping),
            ("Well, yeah, no, the pooled budget has been great.", .helping),
            ("No, no, the pooled budget has been great.", .helping),
            ("No - the pooled budget has been great.", .helping),
            ("No — the pooled budget has been great.", .helping),
            ("No “great” pooled budget.", .hindering),
            ("There's no, no great pooled budget.", .hindering),
            ("No great pooled budget.", .hindering),
        ] as [(String, Stance)])
    func `a no that opens an answer says nothing of what follows it`(said: String, stance: Stance) throws {
        let coding = try coded(["And then?", said]).first { $0.criterion?.rawValue == "pooled-budgets" }
        #expect(try #require(coding).stance == stance)
    }

    @Test(
        arguments: [
            ("The pooled budget works, doesn't it?", .helping),
            ("The pooled budget works, doesn’t it.", .helping),
            ("They have been great with the pooled budget, haven't they?", .helping),
            ("They have been great with the pooled budget haven't they?", .helping),
            ("The pooled budget has no help, hasn't it?", .hindering),
            ("Why is it that the pooled budget can't they?", .hindering),
            ("The pooled budget couldn't be better.", .helping),
            ("There is no lack of help with the pooled budget.", .helping),
        ] as [(String, Stance)])
    func `words that ask to agree negate nothing`(said: String, stance: Stance) throws {
        let codings = try coded(["And then?", said]).filter { $0.criterion?.rawValue == "pooled-budgets" }
        #expect(try #require(codings.first).stance == stance)
        #expect(said.contains("Why") || codings.allSatisfy { !$0.isQuestion })
    }

    @Test(
        arguments: [
            "Turn the recorder off a second.", "Can you switch that thing off?", "Could you stop the tape?",
            "I'd rather you didn't record this.", "I don't want this to be quoted.",
            "Don't use this, but it's so.",
        ])
    func `asking not to be recorded or quoted is heard`(said: String) throws {
        let codings = try coded(["And then?", "\(said) The pooled budget is a nightmare."])
        #expect(!codings.isEmpty && codings.allSatisfy { $0.flags.contains(.offRecord) })
    }

    @Test(
        arguments: [
            "This is not off the record.", "We don't use that, but the others do.",
            "They switched the heating off.",
        ])
    func `what only sounds like it is on the record`(said: String) throws {
        let codings = try coded(["And then?", "\(said) The pooled budget is a nightmare."])
        #expect(!codings.isEmpty && codings.allSatisfy { !$0.flags.contains(.offRecord) })
    }

    @Test(
        arguments: [
            "Please don't put that he does that.", "Please don't put that in.",
            "Don't put that in your report.", "Don't put that in, please.", "Strike that.",
            "Can we lose that bit?", "That's for your ears only.", "You didn't get that from me.",
            "Keep my name off that one.", "Leave that out, if you would.", "Could you leave that out?",
            "I'd rather that stayed here.", "That's not for sharing.",
            "Don't tell the board I said so.", "Nobody's to know I said that.",
            "That stays between you and me.", "Scrub that.", "Delete that, would you.",
            "Not for publication, that.", "Please don't let that get out.",
            "I'd be sacked if that got out.", "Ignore that.", "Don't you dare write that.",
            "Don't write any of this down.", "That one's private.", "Best not to quote me.",
            "I'd sooner you left that bit out.", "Please take that out.",
            "I don't want that in the report.", "Don't use my words there.",
            "Maybe don't include that.", "That's just for you.", "Swear you won't repeat it.",
            "Could you scrub that?", "I'd prefer it if you didn't use that.",
            "I'd rather that bit was left out.", "Leave my name out of it.",
            "That's between you and me.", "I wouldn't want that in print.", "That must not be quoted.",
            "You never heard that from me.",
        ])
    func `whoever asks not to be quoted in plain words is not`(said: String) throws {
        let codings = try coded(["And then?", "The pooled budget is a nightmare. \(said)"])
            .filter { $0.criterion?.rawValue == "pooled-budgets" }
        #expect(!codings.isEmpty && codings.allSatisfy { $0.flags.contains(.offRecord) })
    }

    @Test(
        arguments: [
            "Don't write off the voluntary sector.", "We don't share that data.",
            "Nobody wants that in the contract.", "Strike action made it worse.", "They left us out.",
            "People don't share it with us.", "Partners don't share that information.",
            "We can't ignore that.", "They ignore that at their peril.",
            "You can't delete that from the system.", "We had to delete that budget.",
            "They don't want that in the plan.", "We want that in the contract.",
            "It's best not to use that hub.", "They keep it quiet.", "We don't repeat that mistake.",
            "They don't tell anyone.", "They don't include us.", "We keep them out of it.",
            "I'd rather we kept the beds.", "It's just for you to sign.",
            "They didn't get that from the council.", "Nobody knows who decides.", "We don't use it.",
            "The trusts do not share any of it.", "You have to strike that balance.",
            "The data is private.", "I'd prefer that we met.", "It doesn't go far enough.",
            "They promise you the earth.", "We share that with the council.",
            "I don't want this to fail.", "I don't want it in the hospital.",
            "You don't include them.", "They won't quote a price.", "Don't let it drop.",
            "Drop the part of it that fails.", "They cut the beds.", "Take it or leave it.",
            "I'd be sacked.",
        ])
    func `words like those in which one asks for it are on the record`(said: String) throws {
        let codings = try coded(["And then?", "The pooled budget is a nightmare. \(said)"])
        #expect(!codings.isEmpty && codings.allSatisfy { !$0.flags.contains(.offRecord) })
    }

    /// Expects that all codings of an answer to `question` bear `flag`, or none.
    private func expectMarks(_ flag: Coding.Flag, after question: String, _ areMarked: Bool) throws {
        let codings = try coded([question, "A pooled budget with a risk share would help us all."])
        #expect(!codings.isEmpty)
        #expect(codings.allSatisfy { $0.flags.contains(flag) == areMarked })
    }

    /// Codings of those turns by the first codebook that ships, and nothing learned.
    private func coded(_ turns: [String]) throws -> [Coding] {
        try Self.tagger.get().makeWorker().codings(of: Fixture.transcript(turns))
    }

    // Made once: the codebook holds thousands of phrases.
    private static let tagger = Result {
        let path = PatternPageTests.repository + "/codebooks/integrated-commissioning.yaml"
        return try Tagger(codebook: CodebookReader.read(path: path).codebook)
    }
}
