import DocumentIO
import Planning
import StudyModel
import TestStudies
import Testing
import Writers

@testable import Responses

struct ReturnedSummaryTests {
    private let plan = TinyStudy.plan()
    private let zip: ZipReader
    private let document: String

    init() throws {
        zip = try ZipReader(DOCXRenderer().render(BriefLayout(plan).document))
        document = String(decoding: try #require(try zip.read("word/document.xml")), as: UTF8.self)
    }

    /// The summary with another main part, and one comment.
    private func read(_ document: String, comment: String? = nil) throws -> ReturnedDraft {
        var package = ZipWriter()
        for name in zip.names {
            var bytes = try zip.read(name) ?? []
            if name == "word/document.xml" { bytes = Array(document.utf8) }
            if name == "word/_rels/document.xml.rels", comment != nil {
                let added =
                    "<Relationship Id=\"c1\" Type=\"http://x/relationships/comments\" Target=\"comments.xml\"/></Relationships>"
                bytes = Array(
                    String(decoding: bytes, as: UTF8.self).replacing("</Relationships>", with: added).utf8)
            }
            package.add(name, bytes)
        }
        if let comment {
            let part = "<w:comments xmlns:w='\(ReturnedFile.transitional)'>\(comment)</w:comments>"
            package.add("word/comments.xml", Array(part.utf8))
        }
        return try ReturnReader(draft: PlanDraft(plan)).read(package.bytes(), file: "Moss Trust.docx")
    }

    @Test func `a summary that comes back as it was sent out has no changes`() throws {
        let back = try read(document)
        #expect(back.match == .same)
        #expect(back.responses.map { "\($0.entry) \($0.text) +\($0.inserted) -\($0.deleted)" } == [])
        #expect(!back.diagnostics.contains { $0.severity == .warning })
    }

    @Test(arguments: ["P2.1", "P5.3", "P9.2", "A1.1", "Q1"])
    func `a comment on it comes back to the statement of that number`(id: String) throws {
        let words = try #require(PlanDraft(plan).entry(id)?.text)
        let mark = "w:name=\"s_\(id.replacing(".", with: "_"))\"/>"
        // Of actions the number bears the first mark, and the words a later one.
        let start = try #require(document.firstRange(of: mark)).upperBound
        let run = try #require(document[start...].firstRange(of: "<w:r>")).lowerBound
        let end = try #require(document[run...].firstRange(of: "</w:r>")).upperBound
        let commented =
            document[..<run] + "<w:commentRangeStart w:id='1'/>" + document[run..<end]
            + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>" + document[end...]
        let back = try read(
            String(commented),
            comment:
                "<w:comment w:id='1' w:author='Ann Reed'><w:p><w:r><w:t>Object: we see it otherwise.</w:t></w:r></w:p></w:comment>"
        )
        #expect(back.responses.map(\.entry) == [id], "\(words)")
        #expect(back.responses.map(\.sort) == [.object])
    }

    @Test func `words changed in it are told, and statements that it never held are not missed`() throws {
        let reason = try #require(plan.priorities.first?.rationale.first)
        let back = try read(document.replacing(reason.text, with: reason.text + " We doubt that."))
        #expect(back.responses.map(\.entry) == [reason.id])
        #expect(back.responses.map(\.inserted) == ["We doubt that."])
        // However little of a small draft the summary leaves out.
        #expect(back.diagnostics.map(\.code).contains("piece-of-draft"))
    }
}
