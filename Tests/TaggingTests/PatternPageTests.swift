import Foundation
import Readers
import StudyModel
import Testing

@testable import Tagging

/// The examples of docs/patterns.md, read from the page itself.
@Suite struct PatternPageTests {
    /// A row of a table, by the names of its columns.
    typealias Row = [String: String]

    static let repository = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..")
        .standardizedFileURL.path

    static func rows(_ columns: String...) -> [Row] {
        let page = (try? String(contentsOfFile: repository + "/docs/patterns.md", encoding: .utf8)) ?? ""
        var rows: [Row] = []
        var header: [String] = []
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("| ") else {
                if !line.hasPrefix("|---") { header = [] }
                continue
            }
            let cells = cells(of: line)
            if header.isEmpty {
                header = cells
            } else if header == columns {
                rows.append(Row(uniqueKeysWithValues: zip(header, cells)))
            }
        }
        return rows
    }

    /// The cells of a line; a bar after a backslash is none that parts them.
    private static func cells(of line: Substring) -> [String] {
        line.dropFirst().replacing("\\|", with: "\u{1}").split(
            separator: "|", omittingEmptySubsequences: false
        )
        .dropLast().map { $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces) }
    }

    private func code(_ row: Row, _ column: String) throws -> String {
        let cell = try #require(row[column])
        return String(
            try #require(cell.hasPrefix("`") && cell.hasSuffix("`") ? cell : nil).dropFirst().dropLast())
    }

    private func finds(_ lexicon: Criterion.Lexicon, _ row: Row) throws -> Bool {
        var cues = CueLists()
        cues.fillers = ["um", "you know"]
        let book = Fixture.codebook([Fixture.criterion("L1", lexicon)], cues: cues)
        return try !Fixture.codings(book, #require(row["text"])).isEmpty
    }

    @Test(arguments: rows("instead of", "write"))
    func `what the page advises against is warned of, and what it advises is not`(row: Row) throws {
        let wrong = try code(row, "instead of")
        #expect(OperatorSlip(wrong) != nil)
        let right = try #require(row["write"]?.split(separator: "`").first { !$0.hasPrefix("a ") })
        #expect(OperatorSlip(String(right)) == nil)
    }

    @Test func `the page has examples of every sort`() {
        #expect(Self.rows("instead of", "write").count == 6)
        #expect(Self.rows("pattern", "text", "matches").count > 50)
        #expect(Self.rows("pattern", "reason").count > 8)
    }

    @Test(arguments: rows("pattern", "text", "matches"))
    func `a pattern of the page matches what the page says`(row: Row) throws {
        let lexicon = Criterion.Lexicon(phrases: [Criterion.Phrase(try code(row, "pattern"))])
        #expect(try finds(lexicon, row) == (row["matches"] == "yes"))
    }

    @Test(arguments: rows("pattern", "unless", "needs", "text", "matches"))
    func `a phrase under conditions matches what the page says`(row: Row) throws {
        let phrase = try Criterion.Phrase(
            code(row, "pattern"), unless: [code(row, "unless")], needs: [code(row, "needs")])
        #expect(try finds(Criterion.Lexicon(phrases: [phrase]), row) == (row["matches"] == "yes"))
    }

    @Test(arguments: rows("phrase", "trap", "text", "matches"))
    func `a trap of the page cancels what the page says`(row: Row) throws {
        let lexicon = try Criterion.Lexicon(
            phrases: [Criterion.Phrase(code(row, "phrase"))], traps: [Criterion.Phrase(code(row, "trap"))])
        #expect(try finds(lexicon, row) == (row["matches"] == "yes"))
    }

    @Test(arguments: rows("phrases", "text", "reason"))
    func `the longest phrase is the reason`(row: Row) throws {
        let phrases = try #require(row["phrases"]).split(separator: "`").map(String.init).filter {
            $0 != ", "
        }
        let lexicon = Criterion.Lexicon(phrases: phrases.map { Criterion.Phrase($0) })
        let book = Fixture.codebook([Fixture.criterion("L1", lexicon)])
        let text = try #require(row["text"])
        let coding = try #require(try Fixture.codings(book, text).first)
        let named = coding.reasons.map(\.rule).filter { $0.hasPrefix("phrase") }
        #expect(try named == ["phrase \"\(code(row, "reason"))\""])
    }

    @Test(arguments: rows("text", "stance"))
    func `a negation turns what the page says`(row: Row) throws {
        let cues = try CodebookReader.read(path: Self.repository + "/codebooks/integrated-commissioning.yaml")
            .codebook.cues
        let book = Fixture.codebook("trust", cues: cues)
        let text = try #require(row["text"])
        let coding = try #require(try Fixture.codings(book, text).first)
        #expect(coding.stance.rawValue == row["stance"])
    }

    @Test(arguments: rows("pattern", "reason"))
    func `a pattern is refused as the page says`(row: Row) throws {
        let pattern = try code(row, "pattern")
        let error = #expect(throws: PatternError.self) {
            try Tagger(codebook: Fixture.codebook(pattern))
        }
        #expect(error?.reason == row["reason"])
    }
}
