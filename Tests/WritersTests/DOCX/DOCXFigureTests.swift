import DocumentIO
import Testing

@testable import Writers

@Suite struct DOCXFigureTests {
    private static let sides = Chart(
        title: "Who told of what",
        legend: [
            .init(.hindering, "told of difficulty"), .init(.mixed, "told of both"),
            .init(.helping, "told of help"),
        ],
        maximum: 12,
        bars: [.init(label: "Trust", counts: [.hindering: 2, .mixed: 1, .helping: 3])],
        arrangement: .diverging)

    private static let lines = LineChart(
        title: "What interviews brought", words: "It rises.", across: "interviews", up: "things heard",
        names: ["low", "middle", "high"], maximum: 9,
        points: [.init(step: 1, low: 2, middle: 3, high: 4), .init(step: 2, low: 9, middle: 9, high: 9)])

    private func dump(_ blocks: Block...) throws -> DOCXDump {
        try DOCXDump(DOCXRenderer().render(Document(title: "T", blocks: blocks)))
    }

    /// The names of an element's children, each once, in their order.
    private func order(_ element: XMLElement) -> [String] {
        element.children.map(\.name.local).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    @Test func `bars that diverge are numbers below and above 0, those of both on either side`() throws {
        let dump = try dump(.chart(Self.sides))
        let chart = try dump.part("word/charts/chart1.xml")
        #expect(
            dump.all("val", in: chart).compactMap { dump.all("v", in: $0).first?.text } == [
                "-1", "-2", "1", "3",
            ])
        // The axis is counted from its end, so the end is a whole number of steps from 0.
        #expect(dump.all("min", in: chart).first?.attribute("val") == "-12")
        #expect(dump.all("majorUnit", in: chart).first?.attribute("val") == "2")
        #expect(dump.all("numFmt", in: chart).map { $0.attribute("formatCode") ?? "" }.contains("0;0;\"\""))
    }

    /// The order ECMA-376 demands (part 1, 21.2): Word repairs or refuses a chart whose parts stand otherwise.
    @Test func `the elements of a chart stand in the order of the standard`() throws {
        let dump = try dump(.chart(Self.sides), .lines(Self.lines))
        for (number, plot) in [(1, "barChart"), (2, "lineChart")] {
            let space = try dump.part("word/charts/chart\(number).xml")
            #expect(order(space) == ["roundedCorners", "chart", "spPr", "txPr", "externalData"])
            let chart = try #require(dump.all("chart", in: space).first)
            #expect(
                order(chart) == ["autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"])
            let area = try #require(dump.all("plotArea", in: space).first)
            #expect(order(area).filter { $0 != "layout" } == [plot, "catAx", "valAx"])
            let expected =
                plot == "barChart"
                ? ["barDir", "grouping", "varyColors", "ser", "gapWidth", "overlap", "axId"]
                : ["grouping", "varyColors", "ser", "marker", "axId"]
            let bars = try #require(dump.all(plot, in: space).first)
            #expect(order(bars) == expected)
            let series =
                plot == "barChart"
                ? ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"]
                : ["idx", "order", "tx", "spPr", "marker", "cat", "val", "smooth"]
            #expect(dump.all("ser", in: space).allSatisfy { order($0) == series })
            let axis = [
                "axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark",
                "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "auto", "crossBetween",
                "lblAlgn", "majorUnit", "lblOffset", "noMultiLvlLbl",
            ]
            for name in ["catAx", "valAx"] {
                let element = try #require(dump.all(name, in: space).first)
                let found = order(element)
                #expect(found == axis.filter(found.contains), "\(name)")
            }
            let scaling = dump.all("scaling", in: space).map(order)
            #expect(scaling.allSatisfy { $0 == ["orientation"] || $0 == ["orientation", "max", "min"] })
        }
    }

    @Test func `a curve has its numbers in a workbook and its words as alternative`() throws {
        let dump = try dump(.lines(Self.lines))
        #expect(dump.all("docPr").first?.attribute("descr") == "What interviews brought. It rises.")
        let bytes = try #require(try dump.package.read("word/embeddings/chart1.xlsx"))
        let part = try #require(try ZipReader(bytes).read("xl/worksheets/sheet1.xml"))
        let sheet = try #require(try XMLParser.parse(part).root)
        let rows = dump.all("row", in: sheet).map { $0.children.map(\.text) }
        #expect(rows == [["", "low", "middle", "high"], ["1", "2", "3", "4"], ["2", "9", "9", "9"]])
    }

    @Test func `captions are counted by Word, tables and figures each by themselves`() throws {
        let table = Block.table(Table(caption: "People", columns: [.init("A")], rows: []))
        let dump = try dump(table, .chart(Self.sides), table)
        let captions = dump.all("p").filter {
            $0.child("pPr")?.child("pStyle")?.attribute("val") == "Caption"
        }
        #expect(captions.map(\.text) == ["Table 1. People", "Figure 1. Who told of what", "Table 2. People"])
        #expect(
            dump.all("fldSimple").map { $0.attribute("instr") } == [
                " SEQ Table \\* ARABIC ", " SEQ Figure \\* ARABIC ", " SEQ Table \\* ARABIC ",
            ])
    }

    @Test func `shades lie behind cells and beside what they mean`() throws {
        let dump = try dump(
            .table(
                Table(
                    columns: [.init("A"), .init("B")], rows: [[.init("x"), .init("1 of 1", shade: .full)]],
                    hasRowHeadings: true, key: [.init(.full, "all")])))
        #expect(
            dump.all("shd").compactMap { $0.attribute("fill") }.filter { $0 == Shade.full.paper }.count == 2)
        #expect(dump.all("tblLook").first?.attribute("val") == "06A0")
    }

    @Test func `what introduces a table or a chart stays on its page`() throws {
        let words = Block.paragraph([.text("As the chart shows:")])
        let dump = try dump(words, .chart(Self.sides), words, words)
        let kept = dump.all("p").filter { $0.text == "As the chart shows:" }
            .map { !dump.all("keepNext", in: $0).isEmpty }
        #expect(kept == [true, false, false])
    }

    @Test func `a small table stays on one page, a long one may break`() throws {
        func kept(_ rows: Int) throws -> [Bool] {
            let table = Table(
                columns: [.init("A")], rows: Array(repeating: [Table.Cell("x")], count: rows))
            let dump = try dump(.table(table))
            return dump.all("tr").dropFirst().map { !dump.all("keepNext", in: $0).isEmpty }
        }
        #expect(try kept(3) == [true, true, false])
        #expect(try !kept(40).contains(true))
    }
}
