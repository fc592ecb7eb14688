import DocumentIO
import Planning
import StudyModel
import TestStudies
import Testing
import Writers

@testable import Responses

struct RoundTripTests {
    private static let plan = TinyStudy.plan()
    /// The entries that words alone tell from all others.
    private static let unique: [String] = {
        let entries = PlanDraft(plan).entries.map { ($0, ComparedWords($0.text)) }
        return entries.filter { entry, words in
            entry.sort != .risk
                && !entries.contains {
                    $0.0.id != entry.id && $0.1.likeness(to: words) > DraftWords.alike
                }
        }.map(\.0.id)
    }()

    private let draft = PlanDraft(plan)
    private let sent: [UInt8]

    init() throws {
        sent = try DOCXRenderer().render(PlanLayout(Self.plan).document)
    }

    @Test func `a plan that comes back as it was sent out has no changes`() throws {
        let back = try ReturnReader(draft: draft).read(sent, file: "a.docx")
        #expect(back.match == .same)
        #expect(back.responses.map { "\($0.entry) \($0.text) +\($0.inserted) -\($0.deleted)" } == [])
        #expect(back.diagnostics.map(\.code) == ["nothing-changed"])
    }

    @Test func `all that a plan states is found in it, with bookmarks and without`() throws {
        let package = try ReturnedPackage(sent)
        let words = DraftWords(draft)
        var text = try #require(package.texts.first)
        let stated = Set(draft.entries.filter { $0.sort != .question && $0.sort != .risk }.map(\.id))
        for isMarked in [true, false] {
            if !isMarked { text.bookmarks = [] }
            let places = PlaceFinder.places(in: text, of: words)
            let found = Set(places.filter { $0.kind == .words }.map(\.id))
            let missing = stated.subtracting(found).sorted()
            // Short lines that bear no number are known by their bookmarks alone.
            let short = missing.filter { (words.words[$0]?.list.count ?? 0) < DraftWords.fewest }
            #expect(isMarked ? missing.isEmpty : missing == short, "\(missing)")
        }
    }

    @Test func `every way to edit a plan is tried`() throws {
        let zip = try ZipReader(sent)
        var tried: Set<PlanEditor.Change> = []
        for seed in 0..<40 { tried.formUnion(try edited(zip, seed: seed).expected.map(\.change)) }
        #expect(Set(PlanEditor.Change.allCases).subtracting(tried).isEmpty)
    }

    @Test(arguments: 0..<40) func `comments come back to their statements however the plan was edited`(
        seed: Int
    ) throws {
        let zip = try ZipReader(sent)
        let editor = try edited(zip, seed: seed)
        #expect(editor.expected.count > 1)
        let back = try ReturnReader(draft: draft, partner: "CCG").read(
            package(zip, editor.document, editor.comments), file: "a.docx")
        for (number, expected) in editor.expected.enumerated() {
            let found = back.responses.filter { $0.text == "Remark \(number)" }
            #expect(found.map(\.entry) == [expected.entry], "\(expected.change)")
        }
        #expect(Set(back.responses.map(\.id)).count == back.responses.count)
        let changes = editor.expected.filter { [.strike, .replace, .insert, .rewrite].contains($0.change) }
        for change in changes {
            #expect(
                back.responses.contains { $0.entry == change.entry && !($0.inserted + $0.deleted).isEmpty },
                "\(change)")
        }
    }
}

private extension RoundTripTests {
    /// The main part as somebody edited it, by `seed`.
    func edited(_ zip: ZipReader, seed: Int) throws -> PlanEditor {
        var editor = PlanEditor(
            String(decoding: try #require(try zip.read("word/document.xml")), as: UTF8.self),
            seed: UInt64(seed))
        var random = SplitMix(seed: UInt64(seed) &* 7919)
        var ids = Self.unique
        random.shuffle(&ids)
        for id in ids where editor.expected.count < 6 { editor.edit(id) }
        return editor
    }

    /// The plan that was sent out with another main part, and comments.
    func package(_ zip: ZipReader, _ document: String, _ comments: String) throws -> [UInt8] {
        var package = ZipWriter()
        for name in zip.names {
            var bytes = try zip.read(name) ?? []
            if name == "word/document.xml" { bytes = Array(document.utf8) }
            if name == "word/_rels/document.xml.rels" {
                let added =
                    "<Relationship Id=\"c1\" Type=\"http://x/relationships/comments\" Target=\"comments.xml\"/></Relationships>"
                bytes = Array(
                    String(decoding: bytes, as: UTF8.self).replacing("</Relationships>", with: added).utf8)
            }
            package.add(name, bytes)
        }
        let root =
            "<w:comments xmlns:w='\(ReturnedFile.transitional)' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'>\(comments)</w:comments>"
        package.add("word/comments.xml", Array(root.utf8))
        return try package.bytes()
    }
}
