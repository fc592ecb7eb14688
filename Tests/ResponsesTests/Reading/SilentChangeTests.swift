import Planning
import StudyModel
import Testing

@testable import Responses

struct SilentChangeTests {
    @Test(arguments: [
        (SmallDraft.trust.replacing("Most", with: "Few"), "Few", "Most"),
        (SmallDraft.trust.replacing("between the partners ", with: ""), "", "between the partners"),
        (SmallDraft.trust + " We say so too.", "We say so too.", ""),
    ]) func `words changed without tracking are told`(now: String, inserted: String, deleted: String) throws {
        for marked in [true, false] {
            let body = SmallDraft.body(marked: marked).joined().replacing(r(SmallDraft.trust), with: r(now))
            var file = ReturnedFile(body: body)
            file.lastAuthor = "Ann Reed"
            let found = try readReturned(file).responses
            #expect(found.map(\.entry) == ["P5.1"])
            #expect(found.map(\.text) == ["changed without tracking"])
            #expect(found.map(\.inserted) == [inserted])
            #expect(found.map(\.deleted) == [deleted])
            #expect(found.map(\.author) == ["Ann Reed"])
            #expect(found.map(\.sort) == [.unsorted])
        }
    }

    @Test func `quotation marks that Word curls and breaks of lines are no change`() throws {
        var draft = SmallDraft.draft
        let straight = "They \"meant\" what they said, and it's written down."
        draft = PlanDraft(
            code: draft.code, version: draft.version, date: nil, interviewees: 1,
            entries: [
                .init(
                    id: "P1.1", key: "k", sort: .statement, text: straight, basis: .heard, criteria: [],
                    evidence: [])
            ])
        let body = p(
            mark(
                "s_P1_1",
                r("They “meant” what they said,") + "<w:r><w:br/></w:r>" + r(" and it’s written down.")))
        let found = try ReturnReader(draft: draft).read(ReturnedFile(body: body).bytes(), file: "a.docx")
        #expect(found.responses.isEmpty)
        #expect(found.diagnostics.map(\.code) == ["nothing-changed"])
    }

    @Test func `an introduction that a table leaves out is no change, other words of it are`() throws {
        let offer = PlanDraft(
            code: SmallDraft.code, version: "draft 1", date: nil, interviewees: 1,
            entries: [
                .init(
                    id: "P1.1", key: "k", sort: .statement,
                    text: "An interviewee offered: “I will drive the bus.”",
                    basis: .heard, criteria: [], evidence: [])
            ])
        func read(_ words: String) throws -> [PartnerResponse] {
            try ReturnReader(draft: offer).read(
                ReturnedFile(body: p(mark("s_P1_1", r(words)))).bytes(), file: "a.docx"
            ).responses
        }
        #expect(try read("“I will drive the bus.” ").isEmpty)
        #expect(try read("“I will drive the bus.” K3F7-Q2PX").isEmpty)
        #expect(try read("“I will not drive the bus.” ").map(\.inserted) == ["not"])
        #expect(try read("“I will not drive the bus.” ").map(\.deleted) == [""])
        #expect(try read("An interviewee offered: “We will drive the bus.”").map(\.deleted) == ["“I"])
    }

    @Test func `tracked changes are not told a second time`() throws {
        let body = SmallDraft.body().joined().replacing(
            r(SmallDraft.trust),
            with: del("Most") + ins("Few") + r(SmallDraft.trust.replacing("Most", with: "")))
        #expect(try readReturned(ReturnedFile(body: body)).responses.map(\.text) == [""])
    }

    @Test
    func `a statement taken out without tracking is told, and of a piece of the draft only that it is one`()
        throws
    {
        let body = SmallDraft.body()
        let out = try readReturned(ReturnedFile(body: (body[..<6] + body[7...]).joined()))
        #expect(out.responses.map(\.entry) == ["P6.1"])
        #expect(out.responses.map(\.deleted) == [SmallDraft.vision])
        #expect(out.responses.map(\.text) == ["taken out without tracking"])
        let piece = try readReturned(ReturnedFile(body: body[..<2].joined()))
        #expect(piece.responses.isEmpty)
        #expect(piece.diagnostics.map(\.code) == ["piece-of-draft", "nothing-changed"])
    }

    @Test(arguments: [
        ("a b c", "a b c", "", ""), ("a b c", "a x c", "x", "b"), ("a b c d", "b c d e", "e", "a"),
        ("a b c d e", "a x c y e", "x … y", "b … d"), ("", "a b", "a b", ""), ("a b", "", "", "a b"),
        ("“a” it’s", "\"a\" it's", "", ""),
    ]) func `differences are told word by word`(old: String, new: String, inserted: String, deleted: String) {
        let difference = WordDiff(from: old, to: new)
        #expect(difference.inserted == inserted)
        #expect(difference.deleted == deleted)
    }
}
