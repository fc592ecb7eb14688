import Foundation
import Readers

/// The figures of a pack as a reader of its files finds them.
struct PrintedTables {
    struct Row {
        let criterion: String
        let group: String
        let size: Int
        /// Raised, told of help, told of difficulty.
        let figures: [Int]
    }

    struct Finding {
        let what: String
        let width: Int
        let needed: Int
    }

    let people: Int
    /// Members of the sectors that are named; whoever is in none of them is one group more.
    let sizes: [String: Int]
    /// Raised, told of help, told of difficulty, in the whole study.
    let totals: [String: [Int]]
    let rows: [Row]

    init(people: Int, sizes: [String: Int], totals: [String: [Int]], rows: [Row]) {
        self.people = people
        self.sizes = sizes
        self.totals = totals
        self.rows = rows
    }

    init(_ pack: PackText) throws {
        let criteria = try NamedTable.read(
            path: pack.path("themes-by-criterion.csv"),
            columns: [
                "level", "label", "criterion", "interviewees", "raised", "help", "both", "difficulty",
                "no position",
                "what interviewees said",
            ])
        var totals: [String: [Int]] = [:]
        var people = 0
        for row in criteria.rows {
            func number(_ name: String) -> Int { row[name].flatMap { Int($0) } ?? 0 }
            people = number("interviewees")
            totals[row["label"] ?? ""] = [
                number("raised"), number("help") + number("both"), number("difficulty") + number("both"),
            ]
        }
        let groups = try NamedTable.read(
            path: pack.path("themes-by-group.csv"),
            columns: [
                "label", "criterion", "by", "group", "members", "raised", "told of help",
                "told of difficulty",
            ])
        rows = groups.rows.map { row in
            func number(_ name: String) -> Int { row[name].flatMap { Int($0) } ?? 0 }
            return Row(
                criterion: row["label"] ?? "", group: row["group"] ?? "", size: number("members"),
                figures: [number("raised"), number("told of help"), number("told of difficulty")])
        }
        var sizes: [String: Int] = [:]
        let annex = pack.text("od-plan.md").components(separatedBy: "Interviewees by sector").last ?? ""
        for line in annex.split(separator: "\n").dropFirst(2).prefix(while: {
            $0.hasPrefix("|") || $0.isEmpty
        }) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 2, let size = Int(cells[1]), !cells[0].hasPrefix("Others") else { continue }
            sizes[cells[0]] = size
        }
        self.people = people
        self.sizes = sizes
        self.totals = totals
    }

    /// The parts of the theme summary's page, by the label of their criterion.
    func sections(of page: String) -> [(criterion: String, body: Substring)] {
        let starts = page.matches(of: #/<h3[^>]*>([A-Z]\d+) /#).map { (String($0.1), $0.range.lowerBound) }
        return starts.enumerated().map { index, start in
            let end = index + 1 < starts.count ? starts[index + 1].1 : page.endIndex
            return (start.0, page[start.1..<end])
        }
    }

    /// What can be told of sectors that are not shown beside a criterion: the margins of a table of two ways, by
    /// subtraction, and with the sizes of all groups known.
    func findings() -> [Finding] {
        let others = people - sizes.values.reduce(0, +)
        return totals.sorted { $0.key < $1.key }.flatMap { criterion, total -> [Finding] in
            let shown = rows.filter { $0.criterion == criterion && sizes.keys.contains(match($0.group)) }
            guard !rows.contains(where: { $0.criterion == criterion }) || !shown.isEmpty else { return [] }
            let names = Set(shown.map { match($0.group) })
            var hidden = sizes.filter { !names.contains($0.key) }.map { (name: $0.key, size: $0.value) }
            if others > 0 { hidden.append(("others", others)) }
            let all = hidden.reduce(0) { $0 + $1.size }
            return total.indices.flatMap { figure in
                let rest = total[figure] - shown.reduce(0) { $0 + $1.figures[figure] }
                return hidden.map { group in
                    let most = min(group.size, rest)
                    let least = max(0, rest - (all - group.size))
                    let free = min(group.size, total[figure]) - max(0, total[figure] + group.size - people)
                    return Finding(
                        what: "\(criterion): figure \(figure) of \(group.name) is \(least) to \(most)",
                        width: most - least, needed: min(2, free))
                }
            }
        }
    }

    private func match(_ group: String) -> String {
        sizes.keys.first { $0.lowercased() == group.lowercased() } ?? group
    }
}
