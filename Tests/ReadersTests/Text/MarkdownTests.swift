import StudyModel
import Testing

@testable import Readers

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("a *b* **c** _d_ __e__ ***f***", "a b c d e f"), ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("*open", "*open"), ("\\*no\\* a\\_b \\# c", "*no* a_b # c"),
        ("[words](http://x.org/a_(b))", "words"),
        ("[words][ref]", "words"), ("[inaudible 00:12:04]", "[inaudible 00:12:04]"),
        ("![picture](a.png) text", " text"),
        ("a &amp; b&nbsp;c &#8217; &lt;i&gt; &unknown;", "a & b\u{A0}c ’ <i> &unknown;"),
        ("`a*b*` ``c`d``", "a*b* c`d"),
        ("a<br>b<br/>c", "a\nb\nc"), ("<b>a</b> <span class=\"x\">b</span>", "a b"),
        ("5 < 6 > 4", "5 < 6 > 4"),
        ("said[^1] so", "said so"), ("a<!-- b -->c", "ac"), ("~~a~~ b", "a b"),
        ("see <https://x.org>", "see https://x.org"),
    ]) func `marks are taken out and words stay`(line: String, words: String) {
        #expect(String(decoding: MarkdownInline(line[...]).text, as: UTF8.self) == words)
    }

    @Test func `bold and italic letters are counted`() {
        let inline = MarkdownInline("**ab** c *d*")
        #expect((inline.letters, inline.bold, inline.italic) == (6, 2, 1))
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["*a ", "**a ", "_a ", "[", "[a](", "`a ", "<b", "![", "\\"])
    func `lines made of marks end soon`(mark: String) {
        #expect(!MarkdownInline(String(repeating: mark, count: 3000)[...]).text.isEmpty)
    }

    @Test func `bold labels, lists, links and notes make turns`() throws {
        let read = try readText(
            """
            # Interview with Ann Lee

            **Interviewer:** What is [the plan](http://x.org)?

            **Ann:** Two things[^1]:
            - money
            - *time*

            > **Interviewer:** Why?

            **Ann:** Because.  

            [^1]: counted later
            """)
        #expect(
            read.script == [
                "Interviewer: What is the plan?", "Ann: Two things: | money | time", "Interviewer: Why?",
                "Ann: Because.",
            ])
        #expect(read.transcript.layout.name == "markdown/labels")
        #expect(
            read.transcript.metadata.first == MetadataEntry(key: "title", value: "Interview with Ann Lee"))
        #expect(read.skips == [.empty: 5, .note: 1])
        #expect(read.transcript.accounting.total == 13)
    }

    @Test func `headings name speakers, or ask`() throws {
        let named = try readText("## Interviewer\nWhy?\n## Ann\nSo.\n## Interviewer\nReally?\n## Ann\nYes.")
        #expect(named.script == ["Interviewer: Why?", "Ann: So.", "Interviewer: Really?", "Ann: Yes."])
        let asked = try readText(
            (1...5).map { "### What of thing \($0)?\n\nIt is good, all told, number \($0).\n" }.joined(
                separator: "\n"))
        #expect(asked.transcript.layout.name == "markdown/question style")
        #expect(asked.transcript.turns.count == 10)
    }

    @Test func `a table of turns is read by its columns`() throws {
        let read = try readText(
            """
            | Speaker | Time | Text |
            |---------|:----:|------|
            | Ann | 0:01 | Why is **that**? |
            | Bo | 0:03 | Because \\| so.<br>And more. |
            | Ann | 0:05 | Really? |
            """)
        #expect(read.script == ["Ann: Why is that?", "Bo: Because | so. | And more.", "Ann: Really?"])
        #expect(read.times == ["1.0–", "3.0–", "5.0–"])
        #expect(read.transcript.layout.name == "markdown/table")
    }

    @Test func `facts between dashes at the top are metadata, comments are hidden`() throws {
        let read = try readText(
            "---\nDate: 3 May 2015\nOrganisation: \"Northside Trust\"\n---\n**I:** Why?\n**R:** So.\n<!-- not\nsaid -->\n**I:** And?\n**R:** Yes."
        )
        #expect(read.transcript.participants.first?.attributes.organisation == "Northside Trust")
        #expect(read.transcript.participants.first?.attributes.date == "3 May 2015")
        #expect(read.skips == [.empty: 2, .hidden: 2])
    }

    @Test func `words inside a fence stand as they are`() throws {
        let read = try readText("# T\n```\nI: Why *this*?\nR: So.\nI: And?\nR: Yes.\n```\n**end**")
        #expect(read.script.first == "I: Why *this*?")
    }

    @Test(arguments: ["A line.\nAnother: one.", "* * *", "#00:01:02-3#\n#5", "2 * 3 * 4\n5 * 6 * 7"])
    func `plain text is not taken for Markdown`(text: String) {
        #expect(!MarkdownReader.recognises(TextLine.all(text)))
    }
}
