import Foundation
import Readers
import Testing

@testable import Running

/// Works with the printed tables and sentences of a pack alone, and tries to fill in what they leave out.
struct PackArithmeticTests {
    private func pack(_ body: (PackText, Workspace) throws -> Void) async throws {
        let workspace = try Workspace()
        let run = RunSettings(
            inputs: ["\(Fixture.repository)/samples/integrated-commissioning"], codebook: Fixture.checklist,
            output: workspace.at("pack"))
        _ = try await ShareRun(ShareSettings(run: run, report: workspace.at("report"))).run()
        try body(try PackText(workspace.at("pack")), workspace)
    }

    @Test func `nothing hidden follows from tables and sentences of the pack of the samples`() async throws {
        try await pack { pack, _ in
            let tables = try PrintedTables(pack)
            try compare(tables, with: pack)
            #expect(tables.people == 14 && tables.sizes.count >= 4 && tables.rows.count > 5)
            for finding in tables.findings() {
                #expect(finding.width >= finding.needed, "\(finding.what)")
            }
        }
    }

    /// All tables and sentences tell the same of groups, and of no others.
    private func compare(_ tables: PrintedTables, with pack: PackText) throws {
        let shown = Set(tables.rows.map { "\($0.criterion) \($0.group.lowercased()) \($0.figures)" })
        // The lines of groups of the theme summary, as a browser has them.
        let page = pack.text("theme-summary.html")
        var found: Set<String> = []
        for (criterion, body) in tables.sections(of: page) {
            guard let line = body.firstMatch(of: #/By group, who raised it\. ?<\/strong>([^<]*)</#) else {
                continue
            }
            for row in line.1.matches(of: #/([A-Za-z][A-Za-z ]*) (\d+) of \d+(?: \(([^)]*)\))?/#) {
                let told = String(row.3 ?? "")
                let help = told.firstMatch(of: #/(\d+) told of help/#).flatMap { Int($0.1) } ?? 0
                let difficulty = told.firstMatch(of: #/(\d+) told of difficulty/#).flatMap { Int($0.1) } ?? 0
                found.insert(
                    "\(criterion) \(row.1.lowercased()) \([Int(row.2) ?? -1, help, difficulty])")
            }
        }
        #expect(found == shown)
        // Sentences that count in a group: help or difficulty of a group that is shown somewhere.
        let allowed = Set(
            tables.rows.flatMap { row in
                row.figures.map { "\(row.group.lowercased()) \($0) of \(row.size)" }
            })
        for sentence in (pack.text("od-plan.md") + pack.text("od-plan-summary.md")).matches(
            of: #/([A-Za-z ]+?) (?:interviewees )?\((\d+) of (\d+)\)/#)
        where Int(sentence.3) != tables.people {
            let label = tables.sizes.keys.first { sentence.1.lowercased().hasSuffix($0.lowercased()) }
            let claim = "\(label?.lowercased() ?? String(sentence.1)) \(sentence.2) of \(sentence.3)"
            #expect(allowed.contains(claim), "\(sentence.0)")
        }
        // Captions name groups only beside criteria that show them.
        let quotes = try NamedTable.read(
            path: pack.path("quotes.csv"),
            columns: ["code", "label", "criterion", "speaker", "says", "kind", "quote"])
        for row in quotes.rows where row["speaker"] != "interviewee" {
            let group = row["speaker"]?.replacingOccurrences(of: " interviewee", with: "") ?? ""
            #expect(tables.rows.contains { $0.criterion == row["label"] && $0.group == group }, "\(row)")
        }
    }

    @Test func `the attack finds what a careless table gives away`() throws {
        let tables = PrintedTables(
            people: 9, sizes: ["a": 4, "b": 5], totals: ["L1": [6, 4, 3]],
            rows: [.init(criterion: "L1", group: "a", size: 4, figures: [3, 2, 1])])
        let found = tables.findings().filter { $0.width < $0.needed }
        #expect(found.count == 3)
    }
}
