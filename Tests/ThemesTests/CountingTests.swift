import StudyModel
import Testing

@testable import Themes

struct CountingTests {
    private func theme(_ codings: [Coding]) throws -> Theme {
        var study = SmallStudy()
        study.add("P1", .init(), codings)
        return try #require(study.summary.theme(.init("trust")))
    }

    @Test(arguments: [
        ([Stance.helping], Stance.helping), ([.hindering, .hindering], .hindering),
        ([.helping, .hindering], .mixed),
        ([.mixed], .mixed), ([.neutral], .neutral), ([.neutral, .helping], .helping),
    ])
    func `a person has one position however often they speak`(stances: [Stance], position: Stance) throws {
        let codings = stances.enumerated().map {
            SmallStudy.coding("P1", "trust", $0.element, turn: $0.offset + 1)
        }
        let theme = try theme(codings)
        #expect(theme.positions[position] == 1)
        #expect(theme.raised == 1)
        #expect(theme.passages == stances.count)
    }

    @Test func `rejected codings and words off the record count nowhere`() throws {
        let theme = try theme([
            SmallStudy.coding("P1", state: .rejected), SmallStudy.coding("P1", flags: [.offRecord], turn: 4),
        ])
        #expect(theme.raised == 0)
        #expect(theme.quotes.isEmpty && theme.grounds.isEmpty)
    }

    @Test func `whatever is counted leads to a coding, though another is quoted`() throws {
        var study = SmallStudy()
        study.settings.quotesPerCriterion = 1
        let codings = [
            SmallStudy.coding("P1", "trust", .hindering, kind: .challenge, turn: 2),
            SmallStudy.coding("P1", "trust", .helping, kind: .successFactor, turn: 4),
            SmallStudy.coding("P1", "trust", .neutral, kind: .aspiration, turn: 6),
        ]
        study.add("P1", .init(), codings)
        let theme = study.summary.themes[0]
        #expect(theme.quotes.count == 1)
        #expect(theme.evidence(.hindering, .mixed) == [codings[0].id])
        #expect(theme.evidence(.helping) == [codings[1].id])
        #expect(theme.evidence(kind: .successFactor) == [codings[1].id])
        #expect(theme.evidence(kind: .aspiration) == [codings[2].id])
        #expect(theme.evidence(kind: .assumption) == [])
    }

    @Test func `hearsay is not the speaker's own view`() throws {
        let theme = try theme([SmallStudy.coding("P1", flags: [.reported])])
        #expect(theme.raised == 0)
        #expect(theme.reportedOnly == 1)
    }

    @Test func `praise that may be ironic is no help until a person accepts it`() throws {
        let ironic = SmallStudy.coding("P1", "trust", .helping, flags: [.irony])
        #expect(try theme([ironic]).positions == .init(helping: 0, mixed: 0, hindering: 0, neutral: 1))
        var accepted = ironic
        accepted.state = .accepted
        #expect(try theme([accepted]).positions.helping == 1)
    }

    @Test func `a doubtful coding tells that a criterion was raised, and no position`() throws {
        let doubtful = SmallStudy.coding("P1", "trust", .hindering, confidence: 0.2)
        #expect(try theme([doubtful]).positions == .init(helping: 0, mixed: 0, hindering: 0, neutral: 1))
        var accepted = doubtful
        accepted.state = .accepted
        #expect(try theme([accepted]).positions.hindering == 1)
        let likely = SmallStudy.coding("P1", "trust", .hindering, confidence: 0.3)
        #expect(try theme([likely]).positions.hindering == 1)
    }

    @Test(arguments: [Stance.helping, .hindering])
    func `a stance that no word tells takes no position until a person accepts it`(stance: Stance) throws {
        let inferred = SmallStudy.coding("P1", "trust", stance, flags: [.inferred])
        #expect(try theme([inferred]).positions == .init(helping: 0, mixed: 0, hindering: 0, neutral: 1))
        var accepted = inferred
        accepted.state = .accepted
        #expect(try theme([accepted]).positions.neutral == 0)
    }

    @Test func `a kind that is not likely counts as none until a person accepts it`() throws {
        let inferred = SmallStudy.coding("P1", "trust", kind: .aspiration, flags: [.kindInferred])
        #expect(try theme([inferred]).kinds[.aspiration] ?? 0 == 0)
        var accepted = inferred
        accepted.state = .accepted
        #expect(try theme([accepted]).kinds[.aspiration] == 1)
    }

    @Test func `trouble that is over counts as raised and takes no position`() throws {
        #expect(try theme([SmallStudy.coding("P1", flags: [.past])]).positions.neutral == 1)
    }

    @Test func `two interviews with one participant are one person`() throws {
        var study = SmallStudy()
        let person = Participant(id: .init("P1"))
        let records = ["a.docx", "b.docx"].map {
            InterviewRecord(transcript: $0, participants: [person], words: 10, turns: 2)
        }
        study.add("P2", .init(), [])
        let summary = study.summary(of: records.map { ($0, [SmallStudy.coding("P1")]) } + study.interviews)
        #expect(summary.sample.people == 2)
        #expect(summary.sample.interviews == 3)
        #expect(summary.theme(.init("trust"))?.raised == 1)
    }

    @Test func `codings of people and of the machine count alike, and what is confirmed is told`() throws {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1")])
        study.add("P2", .init(), [SmallStudy.coding("P2", coder: .person("AB"))])
        study.add("P3", .init(), [SmallStudy.coding("P3", state: .accepted)])
        let theme = try #require(study.summary.theme(.init("trust")))
        #expect(theme.raised == 3)
        #expect(theme.confirmedPeople == 2)
        #expect(study.summary.counts.confirmed == 2)
    }

    @Test func `the order of adding changes nothing`() {
        var study = SmallStudy()
        for number in 1...6 {
            let name = "P\(number)"
            let codings = (1...5).map { turn in
                SmallStudy.coding(
                    name, SmallStudy.criteria[turn % 3], turn.isMultiple(of: 2) ? .helping : .hindering,
                    turn: turn, quote: "In meeting number \(turn) we said \(number) things about it all.")
            }
            study.add(name, .init(sector: number < 4 ? "Council" : "CCG"), codings)
        }
        let forwards = study.summary
        let backwards = study.summary(of: study.interviews.reversed())
        for (left, right) in zip(forwards.themes, backwards.themes) {
            #expect(left.quotes == right.quotes)
            #expect(left.positions == right.positions)
            #expect(left.groups == right.groups)
        }
        #expect(forwards.sample == backwards.sample)
        #expect(forwards.matrix.rows.map(\.cells) == backwards.matrix.rows.map(\.cells))
    }
}
