import Planning
import StudyModel
import Testing

@testable import Responses

/// Small files that ask for much work: each says one thing over and over.
struct HostileReturnTests {
    @Test
    func `of bookmarks that all span the document few are held against the draft, and only their beginning`()
        throws
    {
        let starts = (0..<400).map { "<w:bookmarkStart w:id='\($0)' w:name='s_P5_1__\($0)'/>" }.joined()
        let ends = (0..<400).map { "<w:bookmarkEnd w:id='\($0)'/>" }.joined()
        let long = p(r(String(repeating: "Nobody said so. ", count: 4_000)))
        let file = ReturnedFile(body: p(starts) + long + SmallDraft.body().joined() + p(ends))
        let text = try #require(try ReturnedPackage(file.bytes()).texts.first)
        #expect(text.bookmarks.count > 400)
        let places = PlaceFinder.places(in: text, of: DraftWords(SmallDraft.draft)).filter {
            $0.id == "P5.1" && $0.kind == .words
        }
        #expect(places.count == 16)
        #expect(places.allSatisfy { $0.range.count <= ReturnedText.longestLook })
        #expect(try readReturned(file).responses.allSatisfy { $0.entry != "P5.2" })
    }

    @Test func `comments that all span the document each come back, with the words they begin at`() throws {
        let starts = (0..<200).map { "<w:commentRangeStart w:id='\($0)'/>" }.joined()
        let ends = (0..<200).map { "<w:commentRangeEnd w:id='\($0)'/>" }.joined()
        let long = p(r(String(repeating: "Nobody said so. ", count: 4_000)))
        let file = ReturnedFile(
            body: p(starts) + SmallDraft.body().joined() + long + p(ends),
            comments: (0..<200).map { comment($0, "Remark \($0)") }.joined())
        let text = try #require(try ReturnedPackage(file.bytes()).texts.first)
        #expect(text.opening(of: text.bytes.indices).count == ReturnedText.longestLook)
        let found = try readReturned(file).responses
        #expect(found.map(\.text).sorted() == (0..<200).map { "Remark \($0)" }.sorted())
        #expect(found.allSatisfy { $0.words.contains("5 What we heard") && $0.words.count <= 2_000 })
    }

    @Test func `a look at the beginning of words never parts a character`() {
        var text = ReturnedText(part: "a")
        text.bytes = Array(String(repeating: "€", count: ReturnedText.longestLook).utf8)
        #expect(text.opening(of: text.bytes.indices).count % 3 == 0)
        #expect(text.opening(of: text.bytes.indices).count > ReturnedText.longestLook - 3)
        #expect(text.opening(of: 3..<9) == 3..<9)
    }

    @Test func `codes without end behind a statement are no change of it`() throws {
        let codes = String(repeating: " \(SmallDraft.quote)", count: 1_500)
        let body = SmallDraft.body().joined().replacing(
            r(SmallDraft.money), with: r(SmallDraft.money + codes))
        #expect(try readReturned(ReturnedFile(body: body)).responses.isEmpty)
    }

    @Test func `responses that all say the same get names of their own, the same ones again`() {
        func named(_ count: Int) -> [String] {
            var names = ResponseNames()
            return (0..<count).map { _ in names.name(["draft", "Agree"]) }
        }
        let ids = named(30_000)
        #expect(Set(ids).count == ids.count)
        #expect(named(100) == Array(ids.prefix(100)))
    }

    @Test func `a thread of replies to replies is one thread`() throws {
        let count = 3_000
        func key(_ number: Int) -> String { String(number + 0x1000_0000, radix: 16) }
        let comments = (0..<count).map {
            "<w:comment w:id='\($0)' w:author='Ann'><w:p w14:paraId='\(key($0))'>\(r("Word \($0)"))</w:p></w:comment>"
        }
        let links = (1..<count).map {
            "<w15:commentEx w15:paraId='\(key($0))' w15:paraIdParent='\(key($0 - 1))'/>"
        }
        let file = ReturnedFile(
            body: SmallDraft.body().joined(), comments: comments.joined(), extended: links.joined())
        let found = try ReturnedPackage(file.bytes()).comments
        #expect(found.map(\.text) == ["Word 0"])
        #expect(found.first?.replies.map(\.text) == (1..<count).map { "Word \($0)" })
    }

    @Test func `a reply to those that answer one another in a circle stands alone`() throws {
        let file = ReturnedFile(
            body: SmallDraft.body().joined(),
            comments: comment(0, "One") + comment(1, "Two") + comment(2, "Three"),
            extended: """
                <w15:commentEx w15:paraId='00000000' w15:paraIdParent='00000001'/>\
                <w15:commentEx w15:paraId='00000001' w15:paraIdParent='00000000'/>\
                <w15:commentEx w15:paraId='00000002' w15:paraIdParent='00000001'/>
                """)
        #expect(try ReturnedPackage(file.bytes()).comments.map(\.text) == ["One", "Two", "Three"])
    }

    @Test func `greetings without end lead to the answer`() {
        #expect(ResponseSorter.sort(of: String(repeating: "hi ", count: 40_000) + "agree") == .agree)
    }

    @Test func `what is longer than a cell of a table may be is cut, each reply by itself, and told`() throws
    {
        let long = String(repeating: "no ", count: 20_000)
        let file = ReturnedFile(
            body: SmallDraft.body().joined(), comments: comment(0, long) + comment(1, "Why? " + long),
            extended: "<w15:commentEx w15:paraId='00000001' w15:paraIdParent='00000000'/>")
        let found = try readReturned(file)
        let lines = found.responses.flatMap { $0.text.split(separator: "\n") }
        #expect(lines.map(\.count) == [30_000, 30_000])
        #expect(lines.last?.contains("Why?") == true)
        #expect(found.diagnostics.count { $0.code == "response-cut" } == 1)
    }

    @Test func `words moved over and over are paired in their order`() {
        var text = ReturnedText(part: "a")
        text.bytes = Array(repeating: UInt8(ascii: "a"), count: 4_000)
        text.marks = Array(repeating: 0, count: 4_000)
        let changes = (0..<4_000).map { place in
            TrackedChange(
                kind: place < 2_000 ? .movedAway : .movedHere, author: "Ann", date: "",
                range: place..<(place + 1))
        }
        let (moves, rest) = Moves.pairs(of: changes, in: text)
        #expect(moves.map(\.here.range.lowerBound) == Array(2_000..<4_000))
        #expect(rest.isEmpty)
    }
}
