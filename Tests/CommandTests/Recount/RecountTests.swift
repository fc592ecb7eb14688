import Foundation
import Readers
import Running
import StudyModel
import Testing

/// Counts the figures that documents show once more, from codings.csv alone.
@Suite struct RecountTests {
    private let rows: [[String: String]]
    private let workbook: [UInt8]
    private let page: String
    private let criteria: [Criterion]
    private let levels: [Codebook.Level]
    private let people: Int

    // One run serves all tests.
    private static let shared = Task { try await RecountTests(running: Workspace()) }

    init() async throws { self = try await Self.shared.value }

    private init(running workspace: Workspace) async throws {
        for sample in Fixture.samples + [
            "\(Fixture.repository)/samples/integrated-commissioning/participants.csv"
        ] {
            try workspace.write(
                String(contentsOfFile: sample, encoding: .utf8),
                to: "in/\((sample as NSString).lastPathComponent)")
        }
        let settings = RunSettings(
            inputs: [workspace.at("in")], codebook: Fixture.checklist, output: workspace.at("out"))
        people = try await StudyRun(settings).run().read
        rows = PlainCSV(try workspace.text("out/codings.csv")).records
        workbook = Array(try workspace.bytes("out/framework-matrix.xlsx"))
        page = try workspace.text("out/theme-summary.html")
        let codebook = try CodebookReader.read(path: Fixture.checklist).codebook
        (criteria, levels) = (codebook.criteria, codebook.levels)
    }

    @Test func `some of what is counted is there to be taken away`() {
        for flag in ["kind inferred", "stance inferred"] {
            #expect(rows.contains { NaiveCount.flags($0).contains(flag) }, "\(flag)")
        }
    }

    private func rows(_ criteria: [Criterion]) -> [[String: String]] {
        let ids = criteria.map(\.id.rawValue)
        return rows.filter { ids.contains($0["criterion"] ?? "") }
    }

    @Test func `the themes sheet shows what codings.csv adds up to`() throws {
        let sheet = try #require(try PlainSheet("Themes", of: workbook))
        let place = { (title: String) in try #require(sheet.rows[0].firstIndex(of: title)) }
        let first = try place("Raised by")
        var compared = 0
        for row in sheet.rows.dropFirst() {
            let own =
                row[0] == "All"
                ? criteria.filter { criterion in
                    levels.contains { $0.id == criterion.level && $0.name == row[2] }
                }
                : criteria.filter { $0.label == row[0] }
            let count = NaiveCount(rows(own))
            let shown = row[first...].prefix(13).map { $0 }
            let expected =
                [count.raised, people].map(String.init) + [""]
                + [
                    count.help, count.both, count.difficulty, count.noPosition, count.broughtUp,
                    count.raised - count.broughtUp,
                ].map(String.init)
                + ["assumption", "aspiration", "success_factor", "challenge"].map {
                    String(count.kinds[$0] ?? 0)
                }
            #expect(shown == expected, "\(row[1])")
            #expect(row[try place("Passages")] == String(count.passages), "\(row[1])")
            compared += 1
            guard row[0] != "All" else { continue }
            #expect(row[try place("Only report others’ views")] == String(count.onlyReport), "\(row[1])")
            #expect(row[try place("Leave a question open")] == String(count.questions), "\(row[1])")
            #expect(row[try place("Confirmed by a person")] == String(count.confirmed), "\(row[1])")
            #expect(row[try place("Most by one person")] == String(count.mostOfOne), "\(row[1])")
        }
        #expect(compared == criteria.count + levels.count)
    }

    @Test func `the theme summary shows what codings.csv adds up to`() throws {
        for criterion in criteria {
            let count = NaiveCount(rows([criterion]))
            let sections = page.components("id=\"t-\(criterion.id)\"")
            guard count.raised > 0 else {
                #expect(sections.count == 1)
                continue
            }
            let section = try #require(sections.dropFirst().first).before("<h2")
            let parts = [
                (count.help, "told of help"), (count.difficulty, "told of difficulty"),
                (count.both, "told of both"), (count.noPosition, "took no position"),
            ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            let sentence = "Raised by \(count.raised) of \(people): \(parts.joined(separator: ", "))."
            #expect(section.contains(sentence), "\(criterion.label): \(sentence)")
            let asked = count.raised - count.broughtUp
            if asked > 0, count.broughtUp > 0 {
                #expect(
                    section.contains("\(count.broughtUp) brought it up; \(asked) spoke of it only when asked")
                )
            }
        }
    }

    @Test func `the code matrix shows what codings.csv adds up to`() throws {
        let sheet = try #require(try PlainSheet("Code matrix", of: workbook))
        for row in sheet.rows.dropFirst().prefix(people) {
            for (place, criterion) in criteria.enumerated() {
                let own = rows([criterion]).filter { $0["participant"] == row[0] && NaiveCount.counts($0) }
                #expect(
                    row[3 + place] == (own.isEmpty ? "" : String(own.count)), "\(row[0]) \(criterion.label)")
            }
        }
    }

    @Test func `criteria come together as often as codings.csv says`() throws {
        let sheet = try #require(try PlainSheet("Pairs", of: workbook))
        let counted = rows.filter(NaiveCount.counts)
        func places(_ label: String, _ key: ([String: String]) -> [String?]) -> Set<[String?]> {
            let id = criteria.first { $0.label == label }?.id.rawValue
            return Set(counted.filter { $0["criterion"] == id }.map(key))
        }
        #expect(sheet.rows.count > 100)
        for row in sheet.rows.dropFirst() {
            let counts = [
                { (row: [String: String]) in [row["transcript"], row["turn"], row["start"], row["end"]] },
                { [$0["transcript"], $0["turn"]] }, { [$0["participant"]] },
            ].map { places(row[0], $0).intersection(places(row[2], $0)).count }
            #expect(row[4...6].map { $0 } == counts.map(String.init), "\(row[0]) and \(row[2])")
        }
    }

    @Test(arguments: [
        ("a,b\n1,\"x, y\"\n", [["1", "x, y"]]),
        ("a\n\"he said \"\"no\"\"\nand left\"", [["he said \"no\"\nand left"]]),
    ])
    func `the plain reader reads what is quoted`(text: String, rows: [[String]]) {
        #expect(PlainCSV(text).rows == rows)
    }
}
