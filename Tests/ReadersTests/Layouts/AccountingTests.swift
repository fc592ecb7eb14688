import StudyModel
import Testing

@testable import Readers

@Suite struct AccountingTests {
    private typealias Reason = ParagraphAccounting.SkipReason

    private static let answers = [
        "It was due for us.", "We wait for money.", "Nobody here does.", "We ask people.",
    ]
    private static let questions = ["Why now?", "What is next?", "Who decides?", "How do you know?"]
    private static let deleted = "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"

    /// A body for each layout, with something to leave out in it.
    private static let bodies: [(layout: String, paragraphs: Int, body: String, skips: [Reason])] = [
        (
            "labels", 9,
            p("Interview 3") + p("Read with care") + p("Date: May") + p("INT: Why?") + p("") + p("0:03")
                + p("P1:")
                + p("P1: So.") + deleted,
            [.beforeFirstTurn, .empty, .timestamp, .label, .hidden]
        ),
        (
            "timed", 8,
            p("WEBVTT")
                + ["1", "0:01 --> 0:02", "so", "0:03 --> 0:04", "it goes", "0:05 --> 0:06", "on"].map {
                    p($0)
                }
                .joined(), [.remark, .timestamp]
        ),
        (
            "table", 16,
            table([["Speaker", "Text"]] + zip(["A", "B", "A"], answers).map { [$0, $1] }) + p("The end")
                + table([["x", "y", "z"], ["1", "2", "3"]]) + deleted,
            [.tableHeading, .label, .afterLastTurn, .otherTable, .hidden]
        ),
        (
            "question style", 10,
            p("Long words of welcome that are not what anybody was asked or said.") + p("")
                + zip(questions, answers).map { p("**\($0)**") + p($1) }.joined(), [.beforeFirstTurn, .empty]
        ),
        (
            "question marks", 16,
            (1...6).map {
                p("Why \($0)?") + (0...$0 % 2).map { _ in p("And so it went on for us.") }.joined()
            }
            .joined() + p(""), [.empty]
        ),
        (
            "alternation", 12,
            (questions + ["When was it?", "Where is it?"]).map {
                p($0) + p("And so it went on for us all here.")
            }.joined(),
            []
        ),
    ]

    @Test(arguments: bodies.indices)
    func `every paragraph is in a turn, in the metadata or left out for a reason`(
        index: Int
    ) throws {
        let (layout, paragraphs, body, skips) = Self.bodies[index]
        let read = try readWord([body])
        let accounting = read.transcript.accounting
        #expect(read.transcript.layout.name == "docx/\(layout)")
        #expect(try wordParagraphs(body).count == paragraphs)
        #expect(accounting.total == paragraphs)
        #expect(Set(accounting.skipped.map(\.reason)) == Set(skips))
        #expect(
            accounting.skipped.map(\.place.paragraph) == accounting.skipped.map(\.place.paragraph).sorted())
    }

    @Test func `hidden words are told in a note`() throws {
        let talk = p("INT: Why?") + p("P1: So.") + p("INT: How?")
        let one = try readWord([talk + Self.deleted]).diagnostics
        #expect(one.map(\.message) == ["one deleted word was left out"])
        #expect(one.map(\.severity) == [.note])
        let two = try readWord([talk + Self.deleted + Self.deleted]).diagnostics
        #expect(two.map(\.message) == ["2 deleted words were left out, in 2 paragraphs"])
    }

    @Test func `hidden words are counted by paragraphs`() throws {
        let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not for you</w:t></w:r></w:p>"
        let read = try readWord([p("INT: Why?") + p("P1: So.") + p("INT: How?") + hidden])
        #expect(read.diagnostics.map(\.message) == ["3 hidden words were left out, in one paragraph"])
        #expect(read.skips == [.hidden: 1])
    }

    @Test func `what was left out is shown by its beginning`() throws {
        let words = String(repeating: "é", count: 100)
        let body = p("Interview") + p(words) + p("Date: May") + p("INT: Why?") + p("P1: So.") + p("INT: How?")
        let skipped = try readWord([body]).transcript.accounting.skipped
        #expect(skipped.map(\.excerpt) == [String(repeating: "é", count: 80)])
    }
}
