import DocumentIO
import Testing

@testable import Writers

struct DOCXTableTests {
    private func dump(_ blocks: [Block]) throws -> DOCXDump {
        try DOCXDump(try DOCXRenderer().render(Document(title: "Title", blocks: blocks)))
    }

    private func widths(_ table: Table) throws -> [Int] {
        try dump([.table(table)]).all("gridCol").compactMap { $0.attribute("w").flatMap { Int($0) } }
    }

    @Test func `no column is narrower than the longest word of its heading`() throws {
        let table = Table(
            columns: [.init("What was said", width: 20), .init("Help"), .init("Diffi\u{AD}culty")],
            rows: [[.init("Some words"), .init("1"), .init("2")]])
        let even = try widths(
            Table(columns: [.init("", width: 20), .init(""), .init("")], rows: table.rows))
        let found = try widths(table)
        #expect(found[1] == 4 * 125 + 230 && found[2] == 5 * 125 + 230)
        #expect(even[1] < found[1] && found[0] < even[0])
        #expect(found.reduce(0, +) <= even.reduce(0, +))
    }

    @Test func `a reference is kept whole, other words may be parted`() throws {
        let short = Table(
            columns: [.init(""), .init("", width: 40)], rows: [[.init("A10.4"), .init("Words")]])
        #expect(try widths(short)[0] == 5 * 125 + 230)
        let long = Table(
            columns: [.init(""), .init("", width: 40)], rows: [[.init("Responsibilities"), .init("Words")]])
        #expect(try widths(long)[0] < 5 * 125)
    }

    @Test func `where there is no room for all words the shares stand`() throws {
        let words = Table(columns: (0..<20).map { _ in .init("Responsibilities") }, rows: [])
        let found = try widths(words)
        #expect(Set(found).count == 1 && found[0] < 1_000)
    }

    @Test func `no space follows a table that ends a page`() throws {
        let table = Block.table(Table(columns: [.init("Ref")], rows: [[.init("A1")]]))
        let next = Block.heading(1, [.text("Next")])
        func spaces(_ blocks: [Block]) throws -> Int {
            try dump(blocks).all("pStyle").count { $0.attribute("val") == "Spacer" }
        }
        #expect(try spaces([table, .pageBreak, next]) + 1 == spaces([table, next]))
        #expect(try spaces([table, .pageBreak, table]) > spaces([table, .pageBreak, next]))
    }
}
