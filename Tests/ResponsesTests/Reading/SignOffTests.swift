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
                == "Partner organisation: Westshire Council\nName and role: J Holt, chair\nResponse to this draft: We agree.\nDate: 14 March"
        )
        #expect(found.allSatisfy { $0.inserted.isEmpty })
    }

    @Test func `what the team printed for one partner is no answer of another`() throws {
        let found = try read([[r("Vale CCG"), r("P Marsh, lead"), r("agreed with reservations"), ""]])
            .responses
        #expect(found.map(\.partner) == ["Vale CCG"])
        #expect(found.map(\.sort) == [.unsorted])
    }

    @Test func `a later draft prints where partners stand, which is no answer`() throws {
        let agreed = Partner(name: "Vale CCG", people: [], signatory: "", state: .agreed, date: "2026-03-02")
        let head = ["Partner organisation", "Name and role", "Where it stands", "Date", "Its responses"]
        let rows = [
            ["Westshire Council", "J Holt, chair", "no response yet", "", "none"],
            ["Vale CCG", "P Marsh", "agrees", "2 March 2026", "1 agree, 2 add"],
        ]
        func read(_ rows: [[String]]) throws -> ReturnedDraft {
            let body = SmallDraft.body().joined() + table(([head] + rows).map { $0.map { p(r($0)) } })
            return try readReturned(ReturnedFile(body: body), partners: [partners[0], agreed], partner: nil)
        }
        #expect(try read(rows).responses.isEmpty)
        let changed = try read([
            ["Westshire Council", "J Holt, chair", "does not agree", "", "none"], rows[1],
        ]).responses
        #expect(changed.map(\.partner) == ["Westshire Council"])
        #expect(changed.map(\.sort) == [.object])
        #expect(
            changed.map(\.text) == [
                "Partner organisation: Westshire Council\nName and role: J Holt, chair\nWhere it stands: does not agree"
            ])
    }
}
