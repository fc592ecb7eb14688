import Planning
import StudyModel
import Testing

@testable import Responses

struct CommentTests {
    /// A comment on something of the draft's document, in a body with its bookmarks or without.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let entry: String
        var says = "We wonder."
        var marked = [true, false]
        let body: @Sendable ([String]) -> [String]
    }

    static let cases: [Case] = [
        Case(testDescription: "on a whole statement", entry: "P5.1") {
            edit($0) { $0.replacing(r(SmallDraft.trust), with: about(0, r(SmallDraft.trust))) }
        },
        Case(testDescription: "on a few words of the second statement", entry: "P5.2") {
            edit($0) {
                $0.replacing(
                    r(SmallDraft.money),
                    with: r("Some interviewees did not know ") + about(0, r("who decides"))
                        + r(" about the pooled fund."))
            }
        },
        Case(testDescription: "on a number alone", entry: "P5.1") {
            edit($0) { $0.replacing(r(" [P5.1]"), with: about(0, r(" [P5.1]"))) }
        },
        Case(testDescription: "at a caret behind the statement", entry: "P5.2") {
            edit($0) { $0.replacing(r(" [P5.2]"), with: about(0, "") + r(" [P5.2]")) }
        },
        Case(testDescription: "on its evidence", entry: "P5.2") {
            edit($0) {
                $0.replacing(
                    r("Evidence: P5.1 \(SmallDraft.quote); P5.2 ZZ11-AB22"),
                    with: r("Evidence: P5.1 \(SmallDraft.quote); P5.2 ") + about(0, r("ZZ11-AB22")))
            }
        },
        Case(testDescription: "on two statements, one of which it names", entry: "P5.2", says: "P5.2 again") {
            edit($0) {
                $0.replacing(
                    "<w:p>" + "<w:bookmarkStart", with: "<w:p><w:commentRangeStart w:id='0'/><w:bookmarkStart"
                )
                .replacing(
                    "<w:p>" + r(SmallDraft.trust),
                    with: "<w:p><w:commentRangeStart w:id='0'/>" + r(SmallDraft.trust)
                )
                .replacing(r(" [P5.2]"), with: r(" [P5.2]") + "<w:commentRangeEnd w:id='0'/>")
            }
        },
        Case(testDescription: "on the quote below it", entry: "P5.1") {
            edit($0) {
                $0.replacing(
                    r("“They said they would, and they did.”"),
                    with: about(0, r("“They said they would, and they did.”")))
            }
        },
        Case(testDescription: "on a cell of its row", entry: "A1.2") {
            edit($0) { $0.replacing(r("to be agreed"), with: about(0, r("to be agreed"))) }
        },
        Case(testDescription: "on a question", entry: "Q7") {
            edit($0) {
                $0.replacing(r("Q7  \(SmallDraft.question)"), with: about(0, r("Q7  \(SmallDraft.question)")))
            }
        },
        Case(testDescription: "on the reason of a question", entry: "Q7") {
            edit($0) {
                $0.replacing(
                    r("Why we ask: several left it open."),
                    with: about(0, r("Why we ask: several left it open.")))
            }
        },
        Case(testDescription: "on a heading, naming a statement", entry: "P6.1", says: "re P6.1: whose hope?")
        {
            edit($0) { $0.replacing(r("5  What we heard"), with: about(0, r("5  What we heard"))) }
        },
        Case(testDescription: "on a heading, naming nothing", entry: "") {
            edit($0) { $0.replacing(r("5  What we heard"), with: about(0, r("5  What we heard"))) }
        },
        Case(testDescription: "on a statement moved to the end of the document", entry: "P6.1") {
            var body = $0
            body.append(
                body.remove(at: 6).replacing(r(SmallDraft.vision), with: about(0, r(SmallDraft.vision))))
            return body
        },
        Case(testDescription: "on a statement that lost its number", entry: "P6.1") {
            edit($0) {
                $0.replacing(r(" [P6.1: MM33-NN44]"), with: "")
                    .replacing(r(SmallDraft.vision), with: about(0, r(SmallDraft.vision)))
            }
        },
        Case(testDescription: "on a statement split over two paragraphs", entry: "P6.1") {
            edit($0) {
                $0.replacing(
                    r(SmallDraft.vision),
                    with: about(0, r("Many hoped for one account")) + "</w:p><w:p>"
                        + r(" of what the partnership is for."))
            }
        },
        Case(testDescription: "on the second of two paragraphs joined", entry: "P6.1") {
            let body = edit($0) { $0.replacing(r(SmallDraft.vision), with: about(0, r(SmallDraft.vision))) }
            return Array(body[..<1]) + [
                body[1].replacing("</w:p>", with: "") + body[6].replacing("<w:p>", with: " ")
            ] + body[2..<6] + body[7...]
        },
        Case(testDescription: "on words rewritten without tracking", entry: "P6.1") {
            edit($0) {
                $0.replacing(
                    r(SmallDraft.vision),
                    with: about(0, r("All hoped for one single account of what our partnership is for.")))
            }
        },
        Case(testDescription: "on a statement that was struck out", entry: "P5.1") {
            edit($0) { $0.replacing(r(SmallDraft.trust), with: about(0, del(SmallDraft.trust))) }
        },
    ]

    static func edit(_ body: [String], _ change: (String) -> String) -> [String] { body.map(change) }

    @Test(arguments: cases) func `a comment comes back to its statement`(_ example: Case) throws {
        for marked in example.marked {
            let body = example.body(SmallDraft.body(marked: marked)).joined()
            #expect(body.contains("commentRangeStart"), "the edit found its place")
            let file = ReturnedFile(body: body, comments: comment(0, example.says))
            let found = try readReturned(file).responses.filter { $0.text == example.says }
            #expect(found.map(\.entry) == [example.entry], "with bookmarks: \(marked)")
            #expect(found.first?.author == "Ann Reed")
            #expect(found.first?.date == "2026-03-14T09:30:00Z")
            #expect(found.first?.words.isEmpty == false)
        }
    }

    @Test func `bookmarks lead where numbers were taken away, and numbers where bookmarks were`() throws {
        let bare = SmallDraft.body().map {
            $0.replacing(r(" [P5.2]"), with: "").replacing("Evidence", with: "E")
        }
        let body = bare.joined().replacing(
            "did not know", with: "did not" + "</w:t></w:r>" + about(0, r("know")) + "<w:r><w:t>")
        let found = try readReturned(ReturnedFile(body: body, comments: comment(0, "Really?"))).responses
        #expect(found.first { $0.text == "Really?" }?.entry == "P5.2")
    }

    @Test func `words of a heading are kept where a comment belongs to no statement`() throws {
        let body = p(r("6  Where views agree"), style: "Heading1") + p(about(0, r("Something else.")))
        let found = try readReturned(
            ReturnedFile(body: SmallDraft.body().joined() + body, comments: comment(0, "Hm")))
        #expect(found.responses.first?.words == "under “6 Where views agree”: Something else.")
        #expect(found.diagnostics.map(\.code) == ["response-without-entry"])
    }

    @Test func `replies stand with what they answer, and a resolved comment says so`() throws {
        let file = ReturnedFile(
            body: SmallDraft.body().joined().replacing(
                r(SmallDraft.trust), with: about(1, about(0, r(SmallDraft.trust)))),
            comments: comment(0, "We disagree.") + comment(1, "Why?", by: "Ben")
                + comment(2, "See\tour minutes"),
            extended: """
                <w15:commentEx w15:paraId='00000000' w15:done='1'/>\
                <w15:commentEx w15:paraId='00000001' w15:paraIdParent='00000000' w15:done='0'/>\
                <w15:commentEx w15:paraId='00000002' w15:paraIdParent='00000001' w15:done='0'/>
                """)
        let found = try readReturned(file).responses
        #expect(found.count == 1)
        #expect(
            found.first?.text
                == "We disagree.\n↳ Ben: Why?\n↳ Ann Reed: See our minutes\n(marked as resolved)")
        #expect(found.first?.sort == .object)
    }

    @Test func `replies that answer one another in a circle are kept apart`() throws {
        let file = ReturnedFile(
            body: SmallDraft.body().joined(), comments: comment(0, "One") + comment(1, "Two"),
            extended: """
                <w15:commentEx w15:paraId='00000000' w15:paraIdParent='00000001'/>\
                <w15:commentEx w15:paraId='00000001' w15:paraIdParent='00000000'/>
                """)
        #expect(try readReturned(file).responses.map(\.text) == ["One", "Two"])
    }

    @Test func `a comment on struck out words keeps them`() throws {
        let body = SmallDraft.body().joined().replacing(
            r(SmallDraft.vision), with: about(0, del(SmallDraft.vision)))
        let found = try readReturned(ReturnedFile(body: body, comments: comment(0, "Not ours"))).responses
        #expect(found.map(\.words) == [SmallDraft.vision, SmallDraft.vision])
        #expect(Set(found.map(\.deleted)) == ["", SmallDraft.vision])
    }

    @Test func `a comment attached to nothing is kept, and one that says nothing`() throws {
        let file = ReturnedFile(
            body: SmallDraft.body().joined().replacing(
                r(SmallDraft.money), with: about(1, r(SmallDraft.money))),
            comments: comment(0, "On P6.1: lost") + comment(1, ""))
        let found = try readReturned(file)
        #expect(found.responses.map(\.entry) == ["P5.2", "P6.1"])
        #expect(found.diagnostics.map(\.code) == ["comment-unattached", "comment-empty"])
    }

    @Test(arguments: [ReturnedFile.transitional, ReturnedFile.strict])
    func `strict documents are read as others are`(namespace: String) throws {
        var file = ReturnedFile(
            body: SmallDraft.body().joined().replacing(
                r(SmallDraft.money), with: about(0, del("Some") + ins("Few"))),
            comments: comment(0, "Count again"))
        file.namespace = namespace
        let found = try readReturned(file).responses
        #expect(found.contains { $0.entry == "P5.2" && $0.text == "Count again" })
        #expect(found.contains { $0.inserted == "Few" && $0.deleted == "Some" })
    }
}
