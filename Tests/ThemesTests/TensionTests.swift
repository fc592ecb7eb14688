import StudyModel
import Testing

@testable import Themes

/// What people want where they may want opposite things.
struct TensionTests {
    private static let steps = "side \"going step by step\""
    private static let once = "side \"going all at once\""

    private var study = SmallStudy()

    init() {
        var criteria = SmallStudy.codebook.criteria
        criteria[0].tensions = [
            Tension(
                about: "how fast to go",
                sides: [
                    .init(name: "going step by step", phrases: [.init("step by step")]),
                    .init(name: "going all at once", phrases: [.init("all at once")]),
                ])
        ]
        study.codebook = Codebook(
            id: "small", title: "", version: "1", language: "en", about: "",
            levels: SmallStudy.codebook.levels, sources: [], interventions: [], criteria: criteria,
            cues: CueLists())
    }

    private static func said(
        _ person: String, _ rules: [String], turn: Int = 2, question: Bool = false,
        flags: Set<Coding.Flag> = [],
        state: CodingState = .suggested, confidence: Double = 0.5, criterion: String = "trust"
    ) -> Coding {
        SmallStudy.coding(
            person, criterion, .neutral, question: question, flags: flags, state: state, turn: turn,
            rules: rules, confidence: confidence,
            quote: "We of number \(person.dropFirst()) said at turn \(turn) how fast this ought to go.")
    }

    private func view(_ people: [(String, [Coding])]) throws -> TensionView {
        var study = study
        for (name, codings) in people { study.add(name, .init(), codings) }
        return try #require(study.summary.themes[0].tensions.first)
    }

    @Test func `each person counts once on each side, and on both where they speak for both`() throws {
        let view = try view([
            ("P1", [Self.said("P1", [Self.steps]), Self.said("P1", [Self.steps], turn: 4)]),
            ("P2", [Self.said("P2", [Self.steps]), Self.said("P2", [Self.once], turn: 4)]),
            ("P3", [Self.said("P3", [Self.once])]), ("P4", [Self.said("P4", [])]),
        ])
        #expect(view.about == "how fast to go")
        #expect(view.sides.map(\.name) == ["going step by step", "going all at once"])
        #expect(view.sides.map(\.people) == [2, 2])
        #expect(view.people == 3 && view.heard == 3 && view.both == 0)
        #expect(view.isOpen && view.evenness == 1)
    }

    @Test func `whoever speaks for a side that is told and for one that is not counts for no two`() throws {
        let view = try view([
            ("P1", [Self.said("P1", [Self.steps, Self.once])]), ("P2", [Self.said("P2", [Self.steps])]),
        ])
        #expect(view.sides.map(\.people) == [2, 1] && view.both == 0)
    }

    @Test func `how many speak for both is told from two people up`() throws {
        let people = (1...3).map { ("P\($0)", [Self.said("P\($0)", [Self.steps, Self.once])]) }
        #expect(try view(people).both == 3)
        #expect(try view(Array(people.prefix(2))).both == 2)
    }

    @Test func `what several speak of is unheard where no two sides are told`() {
        var study = study
        for number in 1...3 { study.add("P\(number)", .init(), [Self.said("P\(number)", [Self.steps])]) }
        let summary = study.summary
        #expect(summary.openTensions.isEmpty)
        #expect(summary.unheardTensions.map(\.tension.about) == ["how fast to go"])
        study.add("P4", .init(), [Self.said("P4", [Self.once])])
        study.add("P5", .init(), [Self.said("P5", [Self.once])])
        #expect(study.summary.unheardTensions.isEmpty && study.summary.openTensions.count == 1)
    }

    @Test func `words for sides alone are words to quote`() throws {
        var study = study
        for number in 1...4 {
            let name = "P\(number)"
            study.add(name, .init(), [Self.said(name, [number < 3 ? Self.steps : Self.once])])
        }
        let theme = study.summary.themes[0]
        #expect(theme.quotes.isEmpty && theme.sideQuotes.count == 4)
        #expect(!theme.warnings.contains(.nothingQuotable))
    }

    @Test func `a single voice is not set against the others, nor are they told as if all were of one mind`()
        throws
    {
        let view = try view([
            ("P1", [Self.said("P1", [Self.steps])]), ("P2", [Self.said("P2", [Self.steps])]),
            ("P3", [Self.said("P3", [Self.once])]),
        ])
        #expect(view.sides.map(\.people) == [2, 1])
        #expect(!view.isOpen && view.told.isEmpty && view.evidence.isEmpty)
        #expect(view.sides.flatMap(\.quotes).isEmpty)
    }

    @Test(arguments: [
        said("P1", [steps], question: true), said("P1", [steps], flags: [.irony]),
        said("P1", [steps], flags: [.past]), said("P1", [steps], confidence: 0.2),
        said("P1", [steps], flags: [.reported]), said("P1", [steps], flags: [.offRecord]),
        said("P1", [steps], state: .rejected), said("P1", [steps], criterion: "capacity"),
        said("P1", ["side \"going somewhere else\""]),
    ]) func `what is not surely somebody's own wish of today is in no count`(coding: Coding) throws {
        #expect(try view([("P1", [coding])]).people == 0)
    }

    @Test(arguments: [Set<Coding.Flag>([.irony]), [.past], []])
    func `what a person accepted counts, however it was flagged`(flags: Set<Coding.Flag>) throws {
        let accepted = Self.said("P1", [Self.steps], flags: flags, state: .accepted, confidence: 0.1)
        #expect(try view([("P1", [accepted])]).people == 1)
    }

    @Test func `either side is quoted, one quote a person, and nowhere else`() throws {
        var study = study
        for number in 1...8 {
            let rule = number < 5 ? Self.steps : Self.once
            study.add(
                "P\(number)", .init(sector: number < 5 ? "Council" : "CCG"),
                (1...3).map { Self.said("P\(number)", [rule], turn: $0 * 2) })
        }
        let theme = study.summary.themes[0]
        let tension = try #require(theme.tensions.first)
        for side in tension.sides {
            #expect(side.quotes.count == 2)
            #expect(side.quotes.allSatisfy { $0.use == .side && $0.caption == "interviewee" })
            #expect(side.evidence.prefix(2) == side.quotes.map(\.id)[...])
            #expect(side.evidence.count == 12 && Set(side.evidence).count == 12)
        }
        let quoted = tension.sides.flatMap(\.quotes).map(\.text)
        #expect(Set(quoted.map { $0.prefix(14) }).count == 4)
        #expect(theme.quotes.allSatisfy { !quoted.contains($0.text) })
        #expect(Set(theme.shownQuotes.map(\.id)).isSuperset(of: tension.sides.flatMap(\.quotes).map(\.id)))
    }

    @Test func `the order of interviews changes nothing`() throws {
        let people = (1...6).map { number in
            let name = "P\(number)"
            return (name, [Self.said(name, [number.isMultiple(of: 2) ? Self.steps : Self.once])])
        }
        let (first, second) = try (view(people), view(people.reversed()))
        #expect(first.sides.map(\.evidence) == second.sides.map(\.evidence))
        #expect(first.sides.map { $0.quotes.map(\.text) } == second.sides.map { $0.quotes.map(\.text) })
    }

    @Test func `in a pack all passages of sides bear other codes`() throws {
        var study = study
        for number in 1...4 {
            let name = "P\(number)"
            study.add(name, .init(), [Self.said(name, [number < 3 ? Self.steps : Self.once])])
        }
        let summary = study.summary
        let tension = try #require(summary.themes[0].tensions.first)
        let coded = try #require(
            summary.recoded { EvidenceID(bits: $0.bits &+ 1) }.themes[0].tensions.first)
        for (side, other) in zip(tension.sides, coded.sides) {
            #expect(other.evidence == side.evidence.map { EvidenceID(bits: $0.bits &+ 1) })
            #expect(other.quotes.map(\.id) == side.quotes.map { EvidenceID(bits: $0.id.bits &+ 1) })
        }
    }
}
