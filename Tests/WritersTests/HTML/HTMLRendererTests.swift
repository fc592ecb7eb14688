import DocumentIO
import Testing
import Writers

@Suite struct HTMLRendererTests {
    @Test func `every block and inline is written`() throws {
        let bytes = HTMLRenderer().render(DemoDocument.document)
        try leaveForEyes(bytes, "demo.html")
        let text = String(decoding: bytes, as: UTF8.self)
        let body = text.firstRange(of: "<body>").map { String(text[$0.lowerBound...]) } ?? ""
        try expectGolden(body, "demo.body.html")
    }

    @Test func `the page needs nothing from elsewhere`() throws {
        let page = try HTMLPage(HTMLRenderer().render(DemoDocument.document))
        for name in ["script", "link", "img", "iframe"] { #expect(page.all(name).isEmpty, "\(name)") }
        let style = page.all("style").map(\.text).joined()
        #expect(style.contains("@page") && !style.contains("url(") && !style.contains("@import"))
    }

    @Test func `every link leads to an anchor of the page, and no anchor stands twice`() throws {
        let page = try HTMLPage(HTMLRenderer().render(DemoDocument.document))
        #expect(page.links.count > 20)
        #expect(page.links.allSatisfy(page.ids.contains))
        #expect(Set(page.ids).count == page.ids.count)
    }

    @Test func `a quote leads back to each place that cites it`() throws {
        let cited = Block.paragraph([.link("x", anchor: "e-1"), .text(" "), .link("x", anchor: "e-1")])
        let quote = Block.quote(text: "q", caption: [], anchor: "e-1")
        let page = try HTMLPage(HTMLRenderer().render(Document(title: "T", blocks: [cited, quote])))
        #expect(page.links == ["content", "e-1", "e-1", "cited-e-1-1", "cited-e-1-2"])
    }

    @Test func `headings go down one step at a time`() throws {
        let blocks = [Block.heading(3, [.text("a")]), .heading(4, [.text("b")]), .heading(1, [.text("c")])]
        let page = try HTMLPage(HTMLRenderer().render(Document(title: "T", blocks: blocks)))
        #expect(page.all("h1").map(\.text) == ["T"])
        #expect(page.all("h2").map(\.text) == ["a", "c"])
        #expect(page.all("h3").map(\.text) == ["b"])
    }

    @Test func `each bar of a chart is told in words`() throws {
        let page = try HTMLPage(
            HTMLRenderer().render(Document(title: "T", blocks: [.chart(DemoDocument.chart)])))
        let words = page.all("svg").compactMap { $0.attribute("aria-label") }
        #expect(words.count == 4)
        #expect(words.first == "Trust between leaders: helps 6, both 2, hinders 1, silent 3 of 12")
    }

    @Test func `a tinted cell says its tint without colour`() throws {
        let table = Table(columns: [.init("A")], rows: Tint.allCases.map { [.init("x", tint: $0)] })
        let page = try HTMLPage(HTMLRenderer().render(Document(title: "T", blocks: [.table(table)])))
        let marks = page.all("td").map(\.text)
        #expect(marks == ["+ x", "− x", "± x", "● x", "○ x"])
    }
}
