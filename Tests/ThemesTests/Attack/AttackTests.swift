import StudyModel
import Testing

@testable import Themes

struct AttackTests {
    @Test func `a linear program finds the range of an unknown`() throws {
        // x + y = 5, y + z = 3: x is 2 to 5.
        let program = try #require(
            LinearProgram(unknowns: 3, equations: [([(0, 1), (1, 1)], 5), ([(1, 1), (2, 1)], 3)]))
        #expect(abs(program.range(of: [0]).lowerBound - 2) < 1e-6)
        #expect(abs(program.range(of: [0]).upperBound - 5) < 1e-6)
        #expect(LinearProgram(unknowns: 1, equations: [([(0, 1)], 1), ([(0, 1)], 2)]) == nil)
    }

    @Test func `the attack fills in a single hidden group`() throws {
        var study = SmallStudy()
        for number in 0..<10 {
            let stance: Stance = number.isMultiple(of: 3) ? .hindering : .helping
            study.add(
                "P\(number)", .init(sector: number < 6 ? "Alpha" : "Beta"),
                [SmallStudy.coding("P\(number)", "trust", stance)])
        }
        var attack = TableAttack(study, study.summary)
        #expect(study.summary.themes[0].groups.count == 2)
        #expect(!attack.findings().contains { $0.what.hasPrefix("trust") && $0.what.hasSuffix("beta") })
        attack = TableAttack(study, study.summary.showingOnly("alpha"))
        let found = try #require(attack.findings().first { $0.what == "trust: difficulty of beta" })
        #expect(found.bounds == 2...2)
    }

    @Test(arguments: 0..<12)
    func `no hidden figure of a random study follows from what is printed`(block: Int) {
        var hidden = 0
        for number in 0..<20 {
            let study = RandomStudy.make(seed: UInt64(block * 1000 + number))
            let summary = study.summary
            let people = summary.sample.people
            let minimum = study.settings.minimumGroup
            for finding in TableAttack(study, summary).findings() {
                if finding.what.hasSuffix("all hidden") {
                    #expect(
                        finding.size >= minimum || finding.size == people,
                        "seed \(block * 1000 + number): \(finding.what) are \(finding.size)")
                    continue
                }
                hidden += 1
                let most = min(finding.size, finding.total)
                let least = max(0, finding.size + finding.total - people)
                let needed = min(minimum - 1, most - least)
                #expect(
                    finding.bounds.count - 1 >= needed,
                    "seed \(block * 1000 + number): \(finding.what) is \(finding.bounds) of \(finding.size)")
            }
        }
        #expect(hidden > 100)
    }

    @Test(arguments: 0..<4)
    func `what is said of groups is said of groups that are shown`(block: Int) {
        for number in 0..<50 {
            let study = RandomStudy.make(seed: UInt64(50_000 + block * 1000 + number))
            for theme in study.summary.themes {
                let shown = theme.groups.map(\.group)
                #expect(Set(shown.map(\.dimension)).count <= 1)
                let sides = (theme.divergence?.helpingSide ?? []) + (theme.divergence?.hinderingSide ?? [])
                #expect(sides.allSatisfy(shown.contains))
                let named = Set(theme.quotes.map(\.caption)).subtracting(["interviewee"])
                #expect(named.isSubset(of: shown.map { "\($0.label) interviewee" }))
                for view in theme.groups where theme.positions.critical > 0 {
                    let isUniform = [0, view.group.size].contains(view.positions.critical)
                    #expect(!isUniform || view.group.size >= study.settings.homogeneityGroup)
                    #expect(view.group.size >= study.settings.minimumGroup)
                }
            }
        }
    }

    @Test(arguments: 0..<4)
    func `counts over several criteria fill in nothing`(block: Int) {
        for number in 0..<4 {
            let seed = UInt64(90_000 + block * 100 + number)
            let study = RandomStudy.make(seed: seed, people: 5...14)
            let attack = ReachAttack(TableAttack(study, study.summary))
            for finding in attack.findings() {
                let most = min(finding.size, finding.total)
                let least = max(0, finding.size + finding.total - study.summary.sample.people)
                #expect(
                    finding.bounds.count - 1 >= min(study.settings.minimumGroup - 1, most - least),
                    "seed \(seed): \(finding.what) is \(finding.bounds) of \(finding.size)")
            }
        }
    }
}

private extension ThemeSummary {
    /// The summary as a careless tool would print it: with one group of a criterion alone.
    func showingOnly(_ label: String) -> ThemeSummary {
        var summary = self
        for place in summary.themes.indices {
            summary.themes[place].groups.removeAll { $0.group.label != label }
        }
        return summary
    }
}
