import DocumentIO
import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct FrameworkWorkbookTests {
    private static var plan: ODPlan {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        context.date = "2026-03-14"
        context.subject = "pooled budgets"
        return ODPlan(TinyStudy.summary(), context: context)
    }

    private let workbook = FrameworkWorkbook(Self.plan).workbook

    private func rows(_ place: SheetPlace) -> [[Cell]] { Array(workbook.sheets[place.rawValue].rows) }
    private func text(_ cell: Cell?) -> String {
        switch cell {
        case .text(let text, _), .link(let text, _, _, _): text
        case .number(let number, _), .formula(_, let number, _): String(number)
        case .share(let share, _): "\(share)"
        case .empty, nil: ""
        }
    }

    @Test func `there is a sheet for each part, every one of them marked as a draft for the team`() {
        #expect(workbook.sheets.map(\.name) == SheetPlace.allCases.map(\.name))
        #expect(workbook.pageHead.left == "Pooled budgets")
        #expect(workbook.pageHead.right == "Draft, for the team only · 14 March 2026")
        #expect(workbook.made == 1_773_446_400)
    }

    @Test func `a cell of the matrix says position, passages and kinds, then the person's words`() {
        let first = rows(.matrix)[0]
        #expect(text(first[0]) == "P1")
        // Attributes are followed by a column of words and one of links for each criterion.
        let words = text(first[5 + 2])
        #expect(words.hasPrefix("Help · 1 passage · success factor\n“We ring one another"))
        #expect(
            words.hasSuffix("(\(TinyStudy.summary().matrix.rows[0].cells[1]?.evidence.description ?? "-"))"))
    }

    @Test func `every link of the matrix leads to the first quote of its cell`() throws {
        let quotes = rows(.quotes)
        var links = 0
        for (index, row) in rows(.matrix).enumerated() {
            for case .link(let label, let sheet, let line, _) in row {
                links += 1
                #expect(sheet == SheetPlace.quotes.rawValue)
                #expect(label == String(line + 1))
                let quote = quotes[line - 1]
                #expect(text(quote[4]) == text(rows(.matrix)[index][0]))
                #expect(row.contains { text($0).contains(text(quote[0])) })
            }
        }
        #expect(links == 12)
    }

    @Test func `links of themes and questions lead to the quote they name`() {
        let quotes = rows(.quotes)
        var links = 0
        for row in rows(.themes) + rows(.questions) {
            for case .link(let label, _, let line, _) in row {
                links += 1
                #expect(label.hasPrefix(text(quotes[line - 1][0])))
            }
        }
        #expect(links >= 4)
    }

    @Test func `the themes sheet has a row for each level and criterion`() {
        let rows = rows(.themes)
        #expect(rows.map { text($0[0]) } == ["All", "L1", "L4", "All", "S2", "S7"])
        #expect(rows.allSatisfy { $0.count == workbook.sheets[SheetPlace.themes.rawValue].widths.count })
        #expect(rows[2][3...9].map(text) == ["6", "6", "", "3", "0", "3", "0"])
    }

    @Test func `sums of the code matrix are formulas with their values`() {
        let sheet = workbook.sheets[SheetPlace.codeMatrix.rawValue]
        #expect(sheet.foot[0][4] == .formula("=SUM(E2:E7)", 6, CodeMatrixSheet.total))
        #expect(sheet.foot[1][4] == .formula("=COUNT(E2:E7)", 6, CodeMatrixSheet.total))
        #expect(text(rows(.codeMatrix)[0].last) == "3")
    }

    @Test func `co-occurrence is symmetrical, and pairs come once`() {
        let rows = rows(.coOccurrence)
        #expect(rows.count == 3 * 5)
        #expect(text(rows[2][3]) == text(rows[3][2]))
        let pairs = self.rows(.pairs)
        #expect(
            pairs.map { [text($0[0]), text($0[2]), text($0[6])] } == [["L4", "S2", "5"], ["L1", "L4", "1"]])
    }

    @Test func `quotes tell what partners are shown and how it came up`() {
        let uses = Set(rows(.quotes).map { text($0[10]) })
        #expect(uses.isSubset(of: ["", "evidence", "illustration", "contrary case", "open question"]))
        #expect(uses.contains("evidence") && uses.contains("open question"))
        #expect(rows(.quotes).allSatisfy { text($0[9]) == "brought up" })
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA")])
    func `columns are named as spreadsheets name them`(column: Int, letters: String) {
        #expect(SheetWords.letters(column) == letters)
    }

    @Test func `the packed file is a workbook that says nothing of who made it`() throws {
        let bytes = try FrameworkWorkbook(Self.plan).bytes()
        let core = String(
            decoding: try #require(try ZipReader(bytes).read("docProps/core.xml")), as: UTF8.self)
        #expect(core.contains("<dc:creator></dc:creator>") && core.contains("2026-03-14"))
        #expect(try FrameworkWorkbook(Self.plan).bytes() == bytes)
    }
}
