import StudyModel
import Testing

@testable import Themes

struct DifferenceTests {
    private func view(_ label: String, _ helping: Int, _ hindering: Int) -> GroupView {
        GroupView(
            group: .init(dimension: .sector, label: label, size: 6),
            positions: .init(helping: helping, mixed: 0, hindering: hindering, neutral: 0),
            leaning: .init(helping: helping, hindering: hindering))
    }

    @Test(arguments: [
        (4, 0, 0, 4, Divergence.Basis.groups(.sector)), (3, 1, 1, 3, .groups(.sector)),
        (3, 0, 1, 2, .groups(.sector)), (4, 0, 2, 2, .people), (6, 0, 5, 1, nil), (1, 0, 0, 4, nil),
    ])
    func `groups differ when they lean opposite ways`(
        helpA: Int, hinderA: Int, helpB: Int, hinderB: Int, basis: Divergence.Basis?
    ) {
        let all = Leaning(helping: helpA + helpB, hindering: hinderA + hinderB)
        let found = Divergence.find([view("a", helpA, hinderA), view("b", helpB, hinderB)], leaning: all)
        #expect(found?.basis == basis)
    }

    @Test(arguments: [(2, 6, true), (2, 7, false), (1, 3, false), (5, 5, true)])
    func `people differ when the smaller side is a quarter and at least two`(
        helping: Int, hindering: Int, differs: Bool
    ) {
        let found = Divergence.find([], leaning: .init(helping: helping, hindering: hindering))
        #expect((found != nil) == differs)
    }

    @Test func `groups differ in emphasis when help is told half as often again in one`() throws {
        let both = GroupView(
            group: .init(dimension: .sector, label: "a", size: 5),
            positions: .init(helping: 0, mixed: 3, hindering: 0, neutral: 0),
            leaning: .init(helping: 0, hindering: 3))
        let found = try #require(
            Divergence.find([both, view("b", 0, 3)], leaning: .init(helping: 0, hindering: 6)))
        #expect(found.basis == .emphasis(.sector))
        #expect(found.helpingSide.map(\.label) == ["a"] && found.hinderingSide.map(\.label) == ["b"])
    }

    @Test func `who leans which way comes from most of their passages`() throws {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding("P1", "trust", .helping, turn: 1),
                SmallStudy.coding("P1", "trust", .hindering, turn: 2),
                SmallStudy.coding("P1", "trust", .hindering, turn: 3),
            ])
        let theme = study.summary.themes[0]
        #expect(theme.positions.mixed == 1)
        #expect(theme.leaning == .init(helping: 0, hindering: 1))
    }

    @Test func `silence is told from one voice and from one sector`() {
        var study = SmallStudy()
        for number in 0..<10 {
            let name = "P\(number)"
            var codings: [Coding] = []
            if number == 0 { codings.append(SmallStudy.coding(name, "trust")) }
            if number < 3 { codings.append(SmallStudy.coding(name, "capacity", turn: 5)) }
            study.add(name, .init(sector: number < 5 ? "Alpha" : "Beta"), codings)
        }
        #expect(study.summary.themes.map(\.silence) == [.hardly, .oneGroup, .unraised])
        #expect(study.summary.themes[0].warnings.contains(.singleInterviewee))
        #expect(study.summary.themes[1].warnings.contains(.oneGroupOnly))
    }

    @Test func `that one sector alone raises it is not told beside too few others`() {
        for (others, silence) in [(2, nil), (4, nil), (5, Theme.Silence.oneGroup)] {
            var study = SmallStudy()
            for number in 0..<6 {
                study.add("A\(number)", .init(sector: "Alpha"), [SmallStudy.coding("A\(number)", "trust")])
            }
            for number in 0..<others { study.add("B\(number)", .init(sector: "Beta"), []) }
            #expect(study.summary.themes[0].silence == silence)
        }
    }

    @Test func `a warning tells where one interviewee supplies too many passages`() {
        var study = SmallStudy()
        for number in 1...4 { study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)")]) }
        #expect(study.summary.themes[0].warnings == [.unconfirmed])
        study.add("P5", .init(), (1...3).map { SmallStudy.coding("P5", turn: $0) })
        #expect(study.summary.themes[0].warnings.contains(.oneVoice(passages: 3, of: 7)))
    }

    @Test func `a warning tells where a sector is criticised only by others`() {
        var study = SmallStudy()
        let words = "The council never tells anybody what it is going to do next."
        for number in 0..<5 {
            study.add(
                "H\(number)", .init(sector: "NHS provider"), [SmallStudy.coding("H\(number)", quote: words)])
        }
        for number in 0..<4 { study.add("C\(number)", .init(sector: "Council"), []) }
        let outside = ThemeWarning.criticisedFromOutside(sector: "local authority")
        #expect(
            !study.summary.themes[0].warnings.contains(outside),
            "it would tell of each of four that they were not")
        study.add("C4", .init(sector: "Council"), [])
        #expect(study.summary.themes[0].warnings.contains(outside))
        study.add("C5", .init(sector: "Council"), [SmallStudy.coding("C5", quote: words)])
        #expect(!study.summary.themes[0].warnings.contains(outside))
    }

    @Test func `a warning tells where nobody has confirmed a passage`() {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1")])
        #expect(study.summary.themes[0].warnings == [.unconfirmed])
    }

    @Test(arguments: [
        (["NHS number", "nhs number", "NHS number"], "NHS number"),
        (["Our offer", "our offer", "our offer"], "our offer"),
        (["the better care fund", "the Better Care Fund", "the Better care fund"], "the Better Care Fund"),
    ])
    func `a wording is told as the one who writes its names wrote it`(said: [String], told: String) {
        var study = SmallStudy()
        for (number, words) in said.enumerated() {
            study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)", matched: words)])
        }
        #expect(study.summary.themes[0].sharedPhrases.map(\.words) == [told])
        #expect(study.summary.themes[0].sharedPhrases.map(\.people) == [3])
    }

    @Test func `a wording is told once three people share it`() {
        var study = SmallStudy()
        for number in 1...3 {
            study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)", matched: "cards on the table")])
        }
        let phrases = study.summary.themes[0].sharedPhrases
        #expect(phrases.map(\.words) == ["cards on the table"])
        #expect(phrases.map(\.people) == [3])
    }

    @Test func `a wording that holds a name or tells a post is not told`() {
        var study = SmallStudy()
        for number in 1...4 {
            let name = "P\(number)"
            study.add(
                name, .init(name: number == 1 ? "Ned Quill" : nil),
                ["open Marjorie's books", "Quill asked", "as chair", "closed books"].enumerated().map {
                    SmallStudy.coding(name, turn: $0.offset + 1, matched: $0.element)
                })
        }
        let theme = study.summary.themes[0]
        #expect(theme.sharedPhrases.map(\.words) == ["closed books"])
        #expect(theme.criticalPhrases.map(\.words) == ["closed books"])
    }

    @Test func `words said in praise are none that difficulty is told in, and each user's passage is kept`() {
        var study = SmallStudy()
        for number in 1...4 {
            let name = "P\(number)"
            study.add(
                name, .init(),
                [
                    SmallStudy.coding(name, "trust", .helping, turn: 1, matched: "dead straight"),
                    SmallStudy.coding(name, "trust", .hindering, turn: 2, matched: "burnt before"),
                    SmallStudy.coding(name, "trust", .hindering, turn: 3, matched: "burnt before"),
                ])
        }
        let theme = study.summary.themes[0]
        #expect(theme.sharedPhrases.map(\.words) == ["burnt before", "dead straight"])
        #expect(theme.criticalPhrases.map(\.words) == ["burnt before"])
        for phrase in theme.sharedPhrases + theme.criticalPhrases {
            let passages = study.interviews.map { interview in
                interview.1.filter { $0.reasons.contains { $0.matched == phrase.words } }.map(\.id)
            }
            #expect(phrase.evidence == passages.compactMap { $0.min() })
        }
        #expect(
            theme.criticalPhrases.allSatisfy { Set($0.evidence).isSubset(of: theme.evidence(.hindering)) })
    }
}
