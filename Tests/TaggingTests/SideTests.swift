import StudyModel
import Testing

@testable import Tagging

/// Which side of a tension a sentence takes.
struct SideTests {
    private static let codebook = codebook(of: [
        .init(
            name: "going step by step",
            phrases: [.init("step by step"), .init("too fast"), .init("little steps", unless: ["others"])]),
        .init(name: "going all at once", phrases: [.init("all at once"), .init("not too fast at all")]),
    ])

    private static func codebook(of sides: [Tension.Side]) -> Codebook {
        var pace = Fixture.criterion("S5", .init(phrases: [.init("pace"), .init("go at it")]))
        pace.tensions = [Tension(about: "how fast to go", sides: sides)]
        var cues = CueLists()
        cues.modifiers.negation = ["not", "n't", "never"]
        cues.modifiers.contrast = ["but"]
        cues.modifiers.otherView = ["they want|think", "if it were", "I was ...4 once"]
        return Fixture.codebook(
            [pace, Fixture.criterion("L4", .init(phrases: [.init("trust")]))], cues: cues)
    }

    private func sides(_ answer: String, of criterion: String = "s5") throws -> [Coding.Reason] {
        try Fixture.codings(Self.codebook, answer).filter { $0.criterion?.rawValue == criterion }
            .flatMap(\.reasons).filter { $0.rule.hasPrefix("side") }
    }

    @Test func `words for a side are a reason of the coding that names the side`() throws {
        #expect(
            try sides("On pace I'd say step by step.")
                == [.init(rule: "side \"going step by step\"", matched: "step by step")])
    }

    @Test func `words before a contrast count where what stands after it is part of a longer phrase`() throws
    {
        let codebook = Self.codebook(of: [
            .init(name: "slow", phrases: [.init("slow but sure")]),
            .init(name: "fast", phrases: [.init("sure")]),
        ])
        let reasons = try Fixture.codings(codebook, "On pace I'd say slow but sure footed.").flatMap(
            \.reasons)
        #expect(reasons.map(\.rule).filter { $0.hasPrefix("side") } == ["side \"slow\""])
    }

    @Test func `words for both sides speak for both`() throws {
        let rules = try sides("On pace it is step by step for some and all at once for others.").map(\.rule)
        #expect(rules == ["side \"going step by step\"", "side \"going all at once\""])
    }

    @Test func `a side never makes a coding, nor one of another criterion`() throws {
        #expect(try Fixture.codings(Self.codebook, "We went step by step.").isEmpty)
        #expect(try sides("I trust them to go step by step.", of: "l4").isEmpty)
    }

    @Test func `what is denied is not wanted`() throws {
        #expect(try sides("The pace is not all at once.").isEmpty)
        #expect(try sides("I wouldn't go at it step by step.").isEmpty)
        #expect(try sides("I don't think that any of us would set the pace as all at once.").isEmpty)
        #expect(try sides("It's not the money, it's the pace, and I'd say all at once.").count == 1)
    }

    @Test(arguments: [
        ("They want the pace step by step.", 0), ("If it were all at once the pace would kill us.", 0),
        ("On pace I was all for all at once once.", 0), ("Who wants a pace of all at once?", 0),
        ("They want the pace step by step, I'd say all at once.", 1),
        ("The pace ought to be step by step, they think.", 1),
        ("The pace is step by step, isn't it?", 1),
    ])
    func `what others want, what is only supposed or over, and what is asked is no side of the speaker's`(
        said: String, count: Int
    ) throws {
        #expect(try sides(said).count == count)
    }

    @Test func `after a contrast what was said before it is no longer the speaker's side`() throws {
        let said = "They talk of pace as step by step, but I would go all at once."
        #expect(try sides(said).map(\.rule) == ["side \"going all at once\""])
        let kept = "I'd set the pace as step by step, but with dates on it."
        #expect(try sides(kept).map(\.rule) == ["side \"going step by step\""])
    }

    @Test func `a phrase with its own negation stands beside a longer one that it turns`() throws {
        let codebook = Self.codebook(of: [
            .init(name: "one way", phrases: [.init("can't have three"), .init("one way")]),
            .init(name: "three ways", phrases: [.init("three ways to go at it")]),
        ])
        let reasons = try Fixture.codings(codebook, "You can't have three ways to go at it.").flatMap(
            \.reasons)
        #expect(reasons.map(\.rule).filter { $0.hasPrefix("side") } == ["side \"one way\""])
    }

    @Test func `of two phrases that overlap the longer tells the side`() throws {
        #expect(try sides("The pace is not too fast at all.").map(\.rule) == ["side \"going all at once\""])
    }

    @Test func `a condition cancels words for a side`() throws {
        #expect(try sides("It is little steps that set the pace.").count == 1)
        #expect(try sides("The others are for little steps and a slow pace.").isEmpty)
    }

    @Test func `a pattern of a side that cannot be used is told`() {
        let faulty = Self.codebook(of: [
            .init(name: "one", phrases: [.init("(open")]), .init(name: "two", phrases: [.init("shut")]),
        ])
        let problems = CodebookCheck.problems(in: faulty)
        #expect(problems.map(\.owner) == ["S5 sides"] && problems.map(\.pattern) == ["(open"])
    }
}
