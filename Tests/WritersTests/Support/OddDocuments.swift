import Testing
import Writers

/// Documents nobody should write, which all renderers must bear.
struct OddDocument: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let document: Document

    init(_ name: String, _ blocks: [Block], title: String = "T") {
        testDescription = name
        document = Document(title: title, blocks: blocks)
    }

    static let all = [
        OddDocument("nothing at all", [], title: ""),
        OddDocument(
            "empty blocks",
            [
                .heading(0, []), .heading(9, [], anchor: ""), .paragraph([]), .list([]),
                .list([[]], numbered: true),
                .quote(text: "", caption: []), .callout(title: "", []), .contents(onPages: 2), .landscape([]),
                .pageBreak,
            ]),
        OddDocument(
            "tables without columns, rows or cells",
            [
                .table(Table(columns: [], rows: [[.init("lost")]])),
                .table(Table(columns: [.init("")], rows: [])),
                .table(
                    Table(
                        caption: "C", columns: [.init("A"), .init("B")],
                        rows: [[], [.init("1"), .init("2"), .init("3")]])),
                .table(Table(columns: [.init("A", width: -.infinity), .init("B", width: .nan)], rows: [])),
            ]),
        OddDocument(
            "charts without bars, legend or sense",
            [
                .chart(Chart(title: "", legend: [], maximum: 0, bars: [])),
                .chart(
                    Chart(
                        title: "x", legend: [.init(.mixed, "m")], maximum: -3,
                        bars: [.init(label: "", counts: [.mixed: -1])])),
            ]),
        OddDocument(
            "control characters and noncharacters",
            [
                .paragraph([
                    .text("a\u{0}b\u{1B}[31mc\u{FFFE}d\u{FFFF}e\u{FFFD}f\r\ng\u{2028}h\ti\u{7F}j\u{85}k")
                ]),
                .quote(text: "\u{8}", caption: [.note("\u{C}")], anchor: "\u{0} \u{202E}<&>"),
            ]),
        OddDocument(
            "markup in every place",
            [
                .heading(1, [.text("<b> & </b>")], anchor: "a b\"c"),
                .list([[.strong("]]>"), .emphasis("<!--")]]),
                .callout(
                    title: "\"><script>alert(1)</script>", [.paragraph([.link("</a>", anchor: "a b\"c")])]),
                .table(Table(caption: "<caption>", columns: [.init("<th>")], rows: [[.init("</td>")]])),
                .chart(
                    Chart(
                        title: "</svg>", legend: [.init(.helping, "\"")], maximum: 1,
                        bars: [.init(label: "<", counts: [.helping: 1])])),
            ], title: "</title><script>"),
        OddDocument(
            "right to left, emoji and joined letters",
            [
                .paragraph([.text("שלום"), .strong("مرحبا"), .text("👩🏽‍⚕️🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u{301} ﬃ")]),
                .quote(text: "שלום", caption: []),
            ]),
        OddDocument(
            "the same anchor many times",
            [
                .heading(1, [.text("A")], anchor: "x"), .heading(1, [.text("B")], anchor: "x"),
                .quote(text: "1", caption: [], anchor: "x"), .quote(text: "2", caption: [], anchor: "x"),
                .paragraph([.link("to", anchor: "x"), .link("to", anchor: "X")]),
            ]),
        OddDocument(
            "boxes in boxes",
            [
                .callout(
                    title: "1",
                    [
                        .callout(
                            title: "2",
                            [
                                .landscape([
                                    .pageBreak, .table(Table(columns: [.init("A")], rows: [])),
                                    .contents(onPages: 2),
                                ])
                            ])
                    ]),
                .landscape([.landscape([.callout(title: "3", [])])]), .pageBreak, .pageBreak,
            ]),
        OddDocument(
            "a very long cell",
            [
                .table(
                    Table(
                        columns: [.init("A"), .init("B")],
                        rows: [[.init(String(repeating: "word ", count: 10_000)), .init("b")]]))
            ]),
    ]
}
