import Planning
import StudyModel
import Testing

@testable import Responses

struct SignOffTests {
    private let partners = [
        Partner(
            name: "Westshire Council", people: ["Ann Reed"], signatory: "J Holt, chair", state: .asked,
            date: ""),
        Partner(name: "Vale CCG", people: [], signatory: "", state: nil, date: ""),
    ]

    private func read(_ rows: [[String]]) throws -> ReturnedDraft {
        let head = ["Partner organisation", "Name and role", "Response to this draft", "Date"]
        let cells = ([head.map(r)] + rows).map { $0.map { p($0) } }
        let body = SmallDraft.body().joined() + p(r("Table 2  Sign-off")) + table(cells)
        return try readReturned(
            ReturnedFile(body: body), partners: partners, partner: nil, name: "vale ccg.docx")
    }

    @Test func `lines that nobody filled in are no answer`() throws {
        let found = try read([
            [r("to be added"), "", "", ""], [r("Westshire Council"), r("J Holt, chair"), r("asked"), ""],
        ])
        #expect(found.responses.isEmpty)
    }

    @Test func `a line filled in is kept, by the partner it names`() throws {
        let found = try read([
            [r("Westshire Council"), r("J Holt, chair"), ins("We agree."), ins("14 March")],
            [r("to be added"), "", r("we do not agree"), ""],
        ]).responses
        #expect(found.map(\.words) == ["Sign-off", "Sign-off"])
        #expect(found.map(\.entry) == ["", ""])
        #expect(found.map(\.partner) == ["Westshire Council", "Vale CCG"])
        #expect(found.map(\.sort) == [.agree, .object])
        #expect(
            found[0].text
                == "Partner organisation: Westshire Council\nResponse to this draft: We agree.\nDate: 14 March"
        )
        #expect(found.allSatisfy { $0.inserted.isEmpty })
    }

    @Test func `what the team printed for one partner is no answer of another`() throws {
        let found = try read([[r("Vale CCG"), r("P Marsh, lead"), r("agreed with reservations"), ""]])
            .responses
        #expect(found.map(\.partner) == ["Vale CCG"])
        #expect(found.map(\.sort) == [.unsorted])
    }
}
