import Planning
import StudyModel
import Testing

@testable import Responses

struct OpenCellTests {
    private func read(_ lead: String, isMarked: Bool = true) throws -> ReturnedDraft {
        let body = SmallDraft.body(marked: isMarked).joined().replacing(p(r("to be agreed")), with: p(lead))
        return try readReturned(ReturnedFile(body: body))
    }

    @Test func `what partners write in a cell left to them is kept though nothing kept track`() throws {
        let found = try read(r("The council and the trust")).responses
        #expect(found.map(\.entry) == ["A1.2"])
        #expect(found.map(\.words) == [SmallDraft.step])
        #expect(found.map(\.text) == ["Lead, filled in without tracking"])
        #expect(found.map(\.inserted) == ["The council and the trust"])
        #expect(found.map(\.sort) == [.add])
    }

    @Test func `what was put in while Word kept track is taken once`() throws {
        let found = try read(ins("The council")).responses
        #expect(found.map(\.entry) == ["A1.2"])
        #expect(found.map(\.inserted) == ["The council"])
    }

    @Test(arguments: [
        "", "to be agreed", "suggested: first", "to be agreed; suggested: later",
        "The council (as entered by the team on 14 March 2026)",
    ])
    func `what the draft prints there is nobody's answer`(cell: String) throws {
        #expect(try read(cell.isEmpty ? "" : r(cell)).responses.isEmpty)
    }

    @Test func `a cell of another column, or of a row that is no entry's, is not the partners'`() throws {
        let body = SmallDraft.body().joined()
        let rows = table([
            [p(r("Ref")), p(r("Why")), p(r("Lead"))], [p(r("A1.2")), p(r("It was told")), p("")],
            [p(r("X")), p(""), p(r("Somebody"))],
        ])
        #expect(try readReturned(ReturnedFile(body: body + rows)).responses.isEmpty)
    }
}
