import DocumentIO
import Testing

@testable import Writers

@Suite struct HTMLFigureTests {
    private static let sides = Chart(
        title: "Who told of what",
        legend: [
            .init(.hindering, "told of difficulty"), .init(.mixed, "told of both"),
            .init(.helping, "told of help"),
        ],
        maximum: 4,
        bars: [
            .init(label: "Trust", counts: [.hindering: 2, .mixed: 1, .helping: 3]),
            .init(label: "Data", counts: [.hindering: 1]),
        ], arrangement: .diverging)

    private static let lines = LineChart(
        title: "What interviews brought", words: "It rises.", across: "interviews", up: "things heard",
        names: ["low", "middle", "high"], maximum: 9,
        points: [
            .init(step: 1, low: 2, middle: 3, high: 4), .init(step: 2, low: 5, middle: 6, high: 7),
            .init(step: 3, low: 9, middle: 9, high: 9),
        ])

    private func page(_ blocks: Block...) throws -> HTMLPage {
        try HTMLPage(HTMLRenderer().render(Document(title: "T", blocks: blocks)))
    }

    @Test func `a bar that diverges lies on both sides of the middle, and says so`() throws {
        let page = try page(.chart(Self.sides))
        let bar = try #require(page.all("svg").first)
        #expect(bar.child("title")?.text == "Trust: difficulty 3, help 4, of whom 1 told of both")
        let parts = bar.children.filter { $0.name.local == "svg" }
        #expect(parts.map { $0.attribute("x") } == ["12.50%", "37.50%", "50.00%", "62.50%"])
        #expect(parts.map { $0.attribute("width") } == ["25.00%", "12.50%", "12.50%", "37.50%"])
    }

    @Test func `a curve is named by its title and told in words`() throws {
        let page = try page(.lines(Self.lines), .lines(Self.lines))
        let drawings = page.all("svg").filter { $0.attribute("role") == "img" }
        #expect(drawings.count == 2)
        for drawing in drawings {
            let names = (drawing.attribute("aria-labelledby") ?? "").split(separator: " ").map(String.init)
            #expect(names.count == 2 && names.allSatisfy(page.ids.contains))
            #expect(drawing.children.prefix(2).map(\.text) == ["What interviews brought", "It rises."])
        }
        #expect(Set(page.ids).count == page.ids.count)
        let line = try #require(page.all("polyline").first { $0.attribute("class") == "line middle" })
        #expect(line.attribute("points") == "0,667 500,334 1000,0")
    }

    @Test func `a curve of one point is a table`() throws {
        var chart = Self.lines
        chart.points = [chart.points[0]]
        let page = try page(.lines(chart))
        #expect(page.all("svg").isEmpty)
        #expect(page.all("td").map(\.text) == ["1", "2", "3", "4"])
    }

    @Test func `a heat map heads its rows, says its shades and tells the hidden in words`() throws {
        let table = Table(
            columns: [.init("Criterion"), .init("Council (4)")],
            rows: [
                [.init("Trust"), .init("3 of 4", tint: .hindering, shade: .init(3, of: 4))],
                [.init("Data"), .init("not shown", shade: .hidden)],
            ], hasRowHeadings: true, key: [.init(.high, "two thirds or more"), .init(.hidden, "not shown")])
        let page = try page(.table(table))
        #expect(page.all("th").compactMap { $0.attribute("scope") } == ["col", "col", "row", "row"])
        #expect(page.all("td").map(\.text) == ["− 3 of 4", "not shown"])
        #expect(
            page.all("td").map { $0.attribute("class") } == ["tint hindering shade-high", "shade-hidden"])
        #expect(page.all("li").map { $0.text.drop { $0 == " " } } == ["two thirds or more", "not shown"])
    }

    @Test func `what most pass over is folded away under its title`() throws {
        let page = try page(.details(title: "The numbers", [.paragraph([.text("one")])]))
        let details = try #require(page.all("details").first)
        #expect(details.children.map(\.name.local) == ["summary", "p"])
        #expect(details.attribute("open") == nil)
    }

    @Test(arguments: [
        (0, 3, Shade.none), (1, 4, .low), (1, 3, .middle), (2, 4, .middle), (2, 3, .high), (3, 4, .high),
        (4, 4, .full), (0, 0, .none),
    ])
    func `a shade is told from a share`(count: Int, total: Int, shade: Shade) {
        #expect(Shade(count, of: total) == shade)
    }

    @Test(arguments: [
        (14, 5, [0, 5, 10]), (7, 7, [0, 1, 2, 3, 4, 5, 6, 7]), (55, 5, [0, 10, 20, 30, 40, 50]),
        (61, 5, [0, 20, 40, 60]),
        (1_000, 7, [0, 200, 400, 600, 800, 1_000]),
    ])
    func `an axis is counted in round steps`(limit: Int, most: Int, ticks: [Int]) {
        #expect(HTMLBody.ticks(to: limit, atMost: most) == ticks)
    }
}
