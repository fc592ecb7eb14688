import Planning
import StudyModel
import Testing

@testable import Responses

struct PartnerFinderTests {
    private let finder = PartnerFinder(
        [
            partner("Westshire Council", ["Ann Reed", "west.example"]),
            partner("Vale CCG", ["ben@vale.example"]),
            partner("Vale CCG North", []), partner("Age Alive", ["Jo Marsh"]),
            partner("Helping Hands", ["Jo Marsh"]),
        ], told: nil)

    @Test(
        arguments: [
            ("Ann Reed", nil, "a.docx", "Westshire Council"),
            ("ann  REED", nil, "a.docx", "Westshire Council"),
            ("Reed, Ann", nil, "a.docx", "Westshire Council"),
            ("Ann Reed (Finance)", nil, "a.docx", "Westshire Council"),
            ("Anna Reeder", nil, "a.docx", nil), ("Bob", "bob@west.example", "a.docx", "Westshire Council"),
            ("Bob", "bob@mail.west.example", "a.docx", "Westshire Council"),
            ("Bob", "bob@midwest.example", "a.docx", nil),
            ("ben@vale.example", nil, "a.docx", "Vale CCG"),
            ("Bob", "BEN@vale.example", "a.docx", "Vale CCG"),
            ("Kim (Vale CCG)", nil, "a.docx", "Vale CCG"), ("Kim", nil, "plan_vale-ccg (2).docx", "Vale CCG"),
            ("Kim", nil, "Vale CCG North final.docx", "Vale CCG North"), ("Kim", nil, "valeccgs.docx", nil),
            ("Jo Marsh", nil, "a.docx", nil), ("", nil, "a.docx", nil),
            ("Ann Reed", nil, "Vale CCG.docx", "Westshire Council"),
        ] as [(String, String?, String, String?)])
    func `a partner is told by people, addresses, domains and names of files`(
        author: String, address: String?, file: String, partner: String?
    ) {
        #expect(finder.partner(author: author, address: address, file: "back/\(file)")?.name == partner)
    }

    @Test func `what the team says holds for everybody`() {
        let told = PartnerFinder([Self.partner("Vale CCG", ["Ann Reed"])], told: "Age Alive")
        #expect(told.partner(author: "Ann Reed", address: nil, file: "")?.name == "Age Alive")
    }

    @Test func `addresses that Word keeps lead to partners, and who is known to none is told`() throws {
        var file = ReturnedFile(
            body: SmallDraft.body().joined(),
            comments: comment(0, "One", by: "Kim") + comment(1, "Two", by: "Lee"))
        file.people =
            "<w15:person w15:author='Kim'><w15:presenceInfo w15:providerId='AD' w15:userId='S::kim@vale.example::1'/></w15:person>"
        let found = try readReturned(
            file, partners: [Self.partner("Vale CCG", ["vale.example"])], partner: nil)
        #expect(found.responses.map(\.partner) == ["Vale CCG", ""])
        #expect(found.diagnostics.last?.code == "partner-unknown")
        #expect(found.diagnostics.last?.message.contains("Lee") == true)
    }

    @Test func `a partner told by the name of the file alone is told of`() throws {
        let file = ReturnedFile(body: SmallDraft.body().joined(), comments: comment(0, "One", by: "Kim"))
        let found = try readReturned(
            file, partners: [Self.partner("Vale CCG", [])], partner: nil, name: "x/Vale CCG.docx")
        #expect(found.responses.map(\.partner) == ["Vale CCG"])
        #expect(found.responses.map(\.file) == ["Vale CCG.docx"])
        #expect(found.diagnostics.map(\.code).contains("partner-by-file"))
    }

    private static func partner(_ name: String, _ people: [String]) -> Partner {
        Partner(name: name, people: people, signatory: "", state: nil, date: "")
    }
}
