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
}
