import Planning
import StudyModel
import Testing

@testable import Responses

struct ChangeTests {
    private func read(_ comments: String? = nil, _ change: (String) -> String) throws -> ReturnedDraft {
        let body = SmallDraft.body().joined()
        let changed = change(body)
        #expect(changed != body, "the edit found its place")
        return try readReturned(ReturnedFile(body: changed, comments: comments))
    }

    @Test func `words put in are an addition, words struck out or replaced are unsorted`() throws {
        let added = try read { $0.replacing(r(" [P5.1]"), with: ins(" Since May.") + r(" [P5.1]")) }.responses
        #expect(added.map(\.sort) == [.add])
        #expect(added.map(\.entry) == ["P5.1"])
        #expect(added.map(\.inserted) == ["Since May."])
        #expect(added.map(\.words) == [SmallDraft.trust])
        let struck = try read { $0.replacing(r(SmallDraft.trust), with: del(SmallDraft.trust)) }.responses
        #expect(struck.map(\.sort) == [.unsorted])
        #expect(struck.map(\.deleted) == [SmallDraft.trust])
        #expect(struck.map(\.words) == [SmallDraft.trust])
    }

    @Test func `an insertion that turns a statement round is unsorted`() throws {
        let found = try read {
            $0.replacing(
                r(SmallDraft.trust),
                with: r(SmallDraft.trust.replacing("are kept.", with: "are ")) + ins("not ") + r("kept."))
        }.responses
        #expect(found.map(\.sort) == [.unsorted])
        #expect(found.map(\.inserted) == ["not"])
    }

    @Test func `a replacement is a correction only where a comment of the same person says so`() throws {
        let change: (String) -> String = {
            $0.replacing(
                r(SmallDraft.money),
                with: about(0, del("Some") + ins("Most"))
                    + r(" interviewees did not know who decides about the pooled fund."))
        }
        let told = try read(comment(0, "Correct: we counted again"), change).responses
        #expect(told.map(\.sort) == [.correct, .correct])
        let other = try read(comment(0, "Correct: we counted again", by: "Ben"), change).responses
        #expect(Set(other.map(\.sort)) == [.correct, .unsorted])
        #expect(other.first { $0.text.isEmpty }?.sort == .unsorted)
    }

    @Test func `several changes of one person in a statement are one response, of two people two`() throws {
        let found = try read {
            $0.replacing(
                r(SmallDraft.trust),
                with: del("Most", at: "2026-03-14T10:00:00Z") + ins("All", at: "2026-03-14T09:00:00Z")
                    + r(" interviewees told that promises ")
                    + del("between the partners ") + r("are kept") + ins(" always", by: "Ben") + r("."))
        }.responses
        #expect(found.map(\.author) == ["Ann Reed", "Ben"])
        #expect(found[0].deleted == "Most … between the partners")
        #expect(found[0].inserted == "All")
        #expect(found[0].date == "2026-03-14T09:00:00Z")
    }

    @Test func `paragraphs put in one after another are one response that says where they stand`() throws {
        let new =
            "<w:p><w:pPr><w:rPr><w:ins w:id='1' w:author='Ann Reed'/></w:rPr></w:pPr>\(ins("We have a joint board."))</w:p>"
            + p(ins("It meets monthly."))
        let found = try read {
            $0.replacing(
                p(r("6  Where views agree"), style: "Heading1"),
                with: new + p(r("6  Where views agree"), style: "Heading1"))
        }.responses
        #expect(found.map(\.inserted) == ["We have a joint board.\nIt meets monthly."])
        #expect(found.map(\.sort) == [.add])
        #expect(found.map(\.words) == ["under “5 What we heard”: after P5.2"])
    }

    @Test func `each row put in is a response of its own`() throws {
        let row =
            "<w:tr><w:trPr><w:ins w:id='1' w:author='Ann Reed' w:date='2026-03-14T09:30:00Z'/></w:trPr><w:tc>\(p(r("new")))</w:tc><w:tc>\(p(r("Meet every month")))</w:tc></w:tr>"
        let found = try read { $0.replacing("</w:tbl>", with: row + row + "</w:tbl>") }.responses
        #expect(found.map(\.inserted) == ["new\nMeet every month", "new\nMeet every month"])
        #expect(Set(found.map(\.id)).count == 2)
        #expect(
            found.map(\.words) == [
                "under “6 Where views agree”: after A1.2", "under “6 Where views agree”: after A1.2",
            ])
    }

    @Test func `what was moved is told as moved, not as struck out and put in`() throws {
        let mark = "w:id='5' w:author='Ann Reed' w:date='2026-03-14T09:30:00Z'"
        let found = try read {
            $0.replacing(
                r(SmallDraft.vision), with: "<w:moveFrom \(mark)>\(r(SmallDraft.vision))</w:moveFrom>")
                + p(r("Later"), style: "Heading1")
                + "<w:p><w:moveTo \(mark)>\(r(SmallDraft.vision))</w:moveTo></w:p>"
        }.responses
        #expect(found.map(\.entry) == ["P6.1"])
        #expect(found.map(\.text) == ["moved to under “Later”"])
        #expect(found.map(\.deleted) == [""])
    }

    @Test func `changes in notes are read, and of spaces alone only counted`() throws {
        var file = ReturnedFile(
            body: SmallDraft.body().joined().replacing(r(" [P5.1]"), with: ins(" ") + r(" [P5.1]")))
        file.footnotes = "<w:footnote w:id='1'>\(p(r("See "), ins("our minutes")))</w:footnote>"
        let found = try readReturned(file)
        #expect(found.responses.map(\.inserted) == ["our minutes"])
        #expect(found.diagnostics.map(\.code) == ["changes-of-space"])
    }
}
