import StudyModel
import Testing

@testable import Themes

/// Studies of which a later draft would tell what an earlier one hides.
struct EarlierGroupTests {
    /// A study of people by sector, each of whom says of trust what the marks tell: + helps, - hinders, blank nothing.
    private func study(_ sectors: [(label: String, name: String, marks: String)]) -> SmallStudy {
        var study = SmallStudy()
        for sector in sectors {
            for (number, mark) in sector.marks.enumerated() {
                let name = "\(sector.name)\(number)"
                let stance: Stance? = mark == "+" ? .helping : mark == "-" ? .hindering : nil
                study.add(
                    name, .init(organisation: "\(sector.name) \(number % 2)", sector: sector.label),
                    stance.map { [SmallStudy.coding(name, "trust", $0)] } ?? [])
            }
        }
        return study
    }

    private func shown(_ summary: ThemeSummary) -> [String] { summary.themes[0].groups.map(\.group.label) }

    private func reasons(_ summary: ThemeSummary) -> [String: HiddenRow.Reason] {
        Dictionary(
            summary.log.rows.filter { $0.criterion.rawValue == "trust" }
                .map { ($0.row.group.label, $0.row.reason) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `a group that is spelt otherwise is known by its members`() {
        let before = study([
            ("Council", "C", "++--"), ("NHS provider", "N", "++--"), ("Voluntary sector", "V", "++--"),
        ])
        #expect(shown(before.summary).count == 3)
        for label in ["Council", "Local authority", "Somebody else"] {
            // A newcomer whose sector is written otherwise gives the whole group another name.
            var now = study([
                ("Council", "C", "++--"), (label, "D", "-"), ("NHS provider", "N", "++--+-"),
                ("Voluntary sector", "V", "++--"),
            ])
            now.settings.earlier = [EarlierDraft(before.summary)]
            let labels = shown(now.summary)
            #expect(!labels.contains("council") || label == "Somebody else", "\(label): \(labels)")
            #expect(!labels.contains("local authority"), "\(label): \(labels)")
        }
    }

    @Test func `a group of another kind is known by its members`() {
        var before = SmallStudy()
        var now = SmallStudy()
        for (number, mark) in "++--++--++--+-+".enumerated() {
            let name = "P\(number)"
            let coding = SmallStudy.coding(name, "trust", mark == "+" ? .helping : .hindering)
            let sector = number < 4 || number == 12 ? "Alpha" : number < 8 ? "Beta" : "Gamma"
            if number < 12 { before.add(name, .init(sector: sector), [coding]) }
            now.add(name, .init(perspective: sector), [coding])
        }
        #expect(shown(before.summary).count == 3)
        now.settings.earlier = [EarlierDraft(before.summary)]
        #expect(!shown(now.summary).contains("alpha"))
        #expect(reasons(now.summary)["alpha"] == .earlierMembers)
    }

    @Test func `a row that was hidden stays hidden while its members are the same`() {
        let before = study([
            ("Council", "C", "----"), ("NHS provider", "N", "++--"), ("Voluntary sector", "V", "++--"),
        ])
        #expect(shown(before.summary) == ["NHS provider"])
        #expect(reasons(before.summary) == ["council": .uniform, "voluntary sector": .subtraction])
        var now = study([
            ("Council", "C", "----+-+"), ("NHS provider", "N", "++--"), ("Voluntary sector", "V", "++--"),
        ])
        #expect(shown(now.summary).count == 3)
        now.settings.earlier = [EarlierDraft(before.summary)]
        #expect(reasons(now.summary)["voluntary sector"] == .earlierHidden)
        // The newcomers are told by the totals, so that a row of all of the council would give the four away.
        #expect(!shown(now.summary).contains("council"))
    }

    @Test func `who left shows neither under another name nor beside a third draft`() {
        let first = study([
            ("Council", "C", "++--+"), ("NHS provider", "N", "++--+-"), ("Voluntary sector", "V", "++--"),
        ])
        var second = study([
            ("Local authority", "C", "++--"), ("NHS provider", "N", "++--"),
            ("Voluntary sector", "V", "++--"),
        ])
        #expect(Set(shown(second.summary)).isSuperset(of: ["local authority", "NHS provider"]))
        second.settings.earlier = [EarlierDraft(first.summary)]
        #expect(!shown(second.summary).contains("local authority"))
        #expect(!shown(second.summary).contains("NHS provider"), "two of six would follow")
        // Beside the second alone, the council gains three; beside the first, one who left and two who came.
        var third = study([
            ("Council body", "C", "++--\u{20}-+"), ("NHS provider", "N", "++--"),
            ("Voluntary sector", "V", "++--"),
        ])
        #expect(shown(third.summary).contains("council body"))
        third.settings.earlier = second.settings.earlier + [EarlierDraft(second.summary)]
        #expect(!shown(third.summary).contains("council body"))
    }

    @Test func `newcomers to a group are not all told of difficulty by two of its rows`() {
        let before = study([("Council", "C", "++--"), ("NHS provider", "N", "++--++--")])
        #expect(shown(before.summary).count == 2)
        // Three of the council's told of difficulty, and three of the provider's of help.
        var now = study([("Council", "C", "++-----"), ("NHS provider", "N", "++--++--+++")])
        #expect(shown(now.summary).count == 2)
        now.settings.earlier = [EarlierDraft(before.summary)]
        #expect(shown(now.summary).isEmpty)
        #expect(reasons(now.summary).values.contains(.earlierTogether))
        var other = study([("Council", "C", "++--+--"), ("NHS provider", "N", "++--++--++-")])
        other.settings.earlier = now.settings.earlier
        #expect(shown(other.summary).count == 2, "nothing follows of anybody")
    }

    @Test func `a record of before, which gives no totals and no hidden rows, still counts`() {
        let before = EarlierDraft(
            study([
                ("Council", "C", "----"), ("NHS provider", "N", "++--"), ("Voluntary sector", "V", "++--"),
            ]).summary)
        var now = study([
            ("Council", "C", "----+-+"), ("NHS provider", "N", "++--"), ("Voluntary sector", "V", "++--"),
        ])
        now.settings.earlier = [EarlierDraft(people: before.people, rows: before.rows)]
        let labels = shown(now.summary)
        // The voluntary sector beside the provider, or the council, would give the four of the council away.
        #expect(!labels.contains("council"))
        #expect(!(labels.contains("voluntary sector") && labels.contains("NHS provider")))
    }

    @Test func `a count over several criteria tells nothing beside a row of an earlier draft`() {
        let capacity = Criterion.ID("capacity")
        var before = SmallStudy()
        var now = SmallStudy()
        for body in ["A", "B", "C"] {
            for number in 0..<5 {
                let name = "\(body)\(number)"
                // Everybody told of difficulty with one of the two, nobody with both.
                let isTrust = body == "C" ? [0, 4].contains(number) : [0, 1, 4].contains(number)
                var codings = isTrust ? [SmallStudy.coding(name, "trust")] : []
                if number < 4 {
                    let stance: Stance = isTrust ? .helping : body != "C" && number == 2 ? .mixed : .hindering
                    codings.append(SmallStudy.coding(name, "capacity", stance))
                }
                let attributes = Participant.Attributes(
                    organisation: body == "C" ? name : body, sector: "Sector \(body)")
                now.add(name, attributes, codings)
                if number < 4 { before.add(name, attributes, codings.filter { $0.criterion == capacity }) }
            }
        }
        let draft = EarlierDraft(before.summary)
        #expect(draft.rows.count { $0.criterion == capacity } == 3)
        // The draft before did not ask about trust.
        now.settings.earlier = [
            EarlierDraft(
                people: draft.people, rows: draft.rows.filter { $0.criterion == capacity },
                totals: draft.totals.filter { $0.key == capacity })
        ]
        let summary = now.summary
        #expect(summary.themes[0].groups.map(\.group.label) == ["sector C"])
        #expect(summary.themes[1].groups.isEmpty)
        #expect(summary.reach.hidden == ["leadership"])
    }
}
