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

    @Test func `a line that was only signed, while nothing kept track, is an answer`() throws {
        let found = try read([[r("Vale CCG"), r("P Marsh, chief officer"), "", r("14 March")]]).responses
        #expect(found.map(\.partner) == ["Vale CCG"])
        let signOff = try #require(found.first.flatMap(SignOff.init))
        #expect(signOff.signatory == "P Marsh, chief officer" && signOff.date == "14 March")
        #expect(signOff.words.isEmpty && signOff.state == .responded)
    }

    @Test func `what a partner signed before is printed in a later draft, and no answer to it`() throws {
        let first = try read([[r("Vale CCG"), r("P Marsh"), r("Agreed, subject to the money."), r("3 May")]])
            .responses
        #expect(first.compactMap { SignOff($0)?.state } == [.agreedWithReservations])
        let head = ["Partner organisation", "Name and role", "Where it stands", "Date", "Its responses"]
        func again(_ state: String, knowing known: [PartnerResponse]) throws -> [PartnerResponse] {
            let row = ["Vale CCG", "P Marsh", state, "3 May", "one not sorted yet"]
            let body = SmallDraft.body().joined() + table([head, row].map { $0.map { p(r($0)) } })
            return try ReturnReader(draft: SmallDraft.draft, partners: partners, known: known).read(
                ReturnedFile(body: body).bytes(), file: "b.docx"
            ).responses
        }
        let earlier = first.map { $0.answering("OLD1-OLD1") }
        let printed = "agrees with reservations: “Agreed, subject to the money.”"
        #expect(try again(printed, knowing: earlier).isEmpty)
        #expect(try again("does not agree", knowing: earlier).map(\.sort) == [.object])
        #expect(try again(printed, knowing: []).count == 1)
    }

    @Test func `what the team printed for one partner is no answer of another`() throws {
        let found = try read([[r("Vale CCG"), r("P Marsh, lead"), r("agreed with reservations"), ""]])
            .responses
        #expect(found.map(\.partner) == ["Vale CCG"])
        #expect(found.compactMap { SignOff($0)?.state } == [.agreedWithReservations])
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

private extension PartnerResponse {
    /// The same in answer to another draft.
    func answering(_ draft: String) -> PartnerResponse {
        PartnerResponse(
            id: id, partner: partner, author: author, date: date, file: file, draft: draft, entry: entry,
            words: words, sort: sort, text: text, inserted: inserted, deleted: deleted, done: done)
    }
}
