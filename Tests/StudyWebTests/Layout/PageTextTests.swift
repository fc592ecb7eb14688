import StudyStore
import Testing

@testable import StudyWeb

@Suite struct PageTextTests {
    @Test(arguments: [
        ("plain – é 語", "plain – é 語"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        (#"" onload="x"#, "&quot; onload=&quot;x"), ("it's & co", "it&#39;s &amp; co"),
        // A combining mark makes one character of itself and what stands before it.
        ("\"\u{301}x<\u{338}b", "&quot;\u{301}x&lt;\u{338}b"),
        ("a\0b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
        ("a\tb\nc", "a\tb\nc"),
        ("x \u{202E}dlrow", "x \u{202E}dlrow\u{202C}"),
        ("\u{2067}a\u{202B}b", "\u{2067}a\u{202B}b\u{202C}\u{2069}"),
        ("\u{2067}a\u{2069}", "\u{2067}a\u{2069}"),
    ])
    func `text stays text in a page`(text: String, escaped: String) {
        #expect(PageText.escaped(text) == escaped)
    }

    @Test func `names can do nothing to a page`() async throws {
        let hostile = "<script>x</script>\"'\u{301}\u{202E}\u{7}{{study}}{{{main}}}"
        let site = try TestSite(title: hostile)
        let person = try site.study.addPerson(hostile, role: .owner, at: site.clock.now)
        let answer = try await site.browser(as: person).get("/people")
        #expect(answer.status == 200)
        #expect(!answer.text.contains("<script>x") && !answer.text.contains("\u{7}"))
        #expect(!answer.text.contains("\"'\u{301}"))
        #expect(
            answer.text.contains("&lt;script&gt;x&lt;/script&gt;&quot;&#39;\u{301}\u{202E}\u{FFFD}{{study}}"))
    }

    @Test func `every template can be read, and every asset has its address`() throws {
        let templates = try Templates()
        #expect(Templates.all.allSatisfy { templates.has($0.0) })
        #expect(Set(Templates.all.map(\.0)).count == Templates.all.count)
        #expect(Assets.all.allSatisfy { Assets.address(of: $0.name).contains("?v=") })
    }

    @Test func `no page holds a script, a style or a handler of its own, or text that is not escaped`() {
        for (name, bytes) in Templates.all {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("<style") && !text.contains(" style="), "\(name)")
            #expect(!text.contains("<script>") && !text.contains("javascript:"), "\(name)")
            #expect(text.firstMatch(of: /\son[a-z]+=/) == nil, "\(name)")
            // What the server itself wrote as HTML, and escaped: a page within the layout, a chart, what people
            // want, the plan.
            let written = ["{{{main}}}", "{{{chart}}}", "{{{wants}}}", "{{{document}}}"].map {
                text.components($0) - 1
            }
            #expect(text.components("{{{") - 1 == written.reduce(0, +), "\(name)")
            // Every form that changes something carries the token, but for the one by which a session begins.
            let forms = text.components(#"method="post""#) - 1
            #expect(text.components(#"name="csrf""#) - 1 == forms || name == "sign-in", "\(name)")
        }
    }
}

private extension String {
    func components(_ separator: String) -> Int { ranges(of: separator).count + 1 }
}
