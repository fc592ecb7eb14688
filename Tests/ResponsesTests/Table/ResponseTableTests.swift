import Foundation
import Planning
import StudyModel
import Testing

@testable import Responses

struct ResponseTableTests {
    @Test func `a table is read back as it was written`() throws {
        let table = ResponseTable([
            response("A", text: "Add: the pooled fund\nBen: yes, \"ours\" too", inserted: "=1+1"),
            response("B", sort: .withdraw, done: "taken out"),
        ])
        #expect(try read(table.bytes).table == table)
        #expect(try read(table.bytes).diagnostics.isEmpty)
    }

    @Test func `reading a file again leaves what people decided`() {
        var edited = response("A")
        edited.partner = "Westshire Council"
        edited.entry = "P5.4"
        edited.sort = .object
        edited.done = "told in section 6"
        var table = ResponseTable([edited])
        #expect(table.merge([response("A", partner: "Somebody else")]) == 0)
        #expect(table.responses == [edited])
    }

    @Test func `a later reply is taken in, and a partner nobody had named`() {
        var table = ResponseTable([response("A", text: "Why?")])
        #expect(table.merge([response("A", partner: "CCG", text: "Why?\nBen: see P5"), response("B")]) == 1)
        #expect(table.responses.map(\.id) == ["A", "B"])
        #expect(table.responses[0].text == "Why?\nBen: see P5")
        #expect(table.responses[0].partner == "CCG")
    }

    @Test(arguments: ["Why", "Why?\nBen: see section 5", "[a name taken out] asks why", "Wh"])
    func `what people shortened or rewrote stays so when a file is read again`(text: String) {
        var table = ResponseTable([response("A", text: text)])
        #expect(table.merge([response("A", text: "Why?\nBen: see P5, all of it")]) == 0)
        #expect(table.responses.map(\.text) == [text])
    }

    @Test func `two partners who change a statement alike are both heard, and either file is known again`()
        throws
    {
        let untracked = SmallDraft.body().map { $0.replacing("promises", with: "few promises") }.joined()
        let commented = SmallDraft.body().joined().replacing(
            r(SmallDraft.money), with: about(0, r(SmallDraft.money)))
        for file in [
            ReturnedFile(body: untracked),
            ReturnedFile(body: commented, comments: comment(0, "No.", by: "", at: "")),
            ReturnedFile(body: commented, comments: comment(0, "No.", by: "Author", at: "")),
        ] {
            let first = try readReturned(file, partner: "CCG", name: "back/ccg.docx").responses
            let second = try readReturned(file, partner: "Council", name: "back/council.docx").responses
            var table = ResponseTable(first)
            #expect(table.merge(second) == 1)
            #expect(table.responses.map(\.partner) == ["CCG", "Council"])
            #expect(table.merge(second) == 0)
        }
    }

    @Test func `rows that people add or copy get ids that stay`() throws {
        let csv = """
            id,partner,entry,sort,response
            AAAA-AAAA,CCG,P5.1,agree,Yes
            AAAA-AAAA,CCG,P5.2,Object,Yes
            ,Council,P5.1,,Told on the phone
            """
        let first = try read(Array(csv.utf8))
        #expect(first.diagnostics.map(\.code) == ["response-copied", "response-without-id"])
        #expect(Set(first.table.responses.map(\.id)).count == 3)
        #expect(first.table.responses.map(\.sort) == [.agree, .object, .unsorted])
        #expect(try read(Array(csv.utf8)).table == first.table)
        #expect(try read(first.table.bytes).table == first.table)
    }

    @Test func `a sort that is not known is refused with its line`() {
        let error = #expect(throws: InputError.self) { try read(Array("id,sort\nA,maybe\n".utf8)) }
        #expect(error?.line == 2)
        #expect(error?.reason.contains("'maybe'") == true)
        #expect(throws: InputError.self) { try read(Array("id,feeling\nA,warm\n".utf8)) }
    }

    private func read(_ bytes: [UInt8]) throws -> (table: ResponseTable, diagnostics: [Diagnostic]) {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try ResponseTable.read(path: path)
    }

    private func response(
        _ id: String, partner: String = "", sort: PartnerResponse.Sort = .unsorted, text: String = "Why?",
        inserted: String = "", done: String = ""
    ) -> PartnerResponse {
        PartnerResponse(
            id: id, partner: partner, author: "Ann Reed", date: "2026-03-14T09:30:00Z", file: "a.docx",
            draft: "K3F7-Q2PX", entry: "P5.3", words: "Most told of trust.", sort: sort, text: text,
            inserted: inserted, deleted: "", done: done)
    }
}
