import DocumentIO
import Planning
import StudyModel
import TestStudies
import Testing
import Writers

@testable import Themes

/// Every Word file we write opens without repair: held against the rules of the standard that it touches.
struct DOCXValidityTests {
    private func faults(_ document: Document, _ house: HouseStyle? = nil) throws -> [String] {
        try DOCXChecker(DOCXRenderer(house).render(document)).faults
    }

    private static let sizes = [0, 1, 3, 6]

    private func documents(_ size: Int) -> [Document] {
        let plan = TinyStudy.plan(Array(TinyStudy.interviews.prefix(size)))
        return [
            PlanLayout(plan).document, QuestionsLayout(plan).document, ThemesLayout(plan.summary).document,
            FacilitatorLayout(plan.summary).document,
        ]
    }

    @Test(arguments: sizes) func `the documents of a study have no fault`(size: Int) throws {
        for document in documents(size) { #expect(try faults(document).isEmpty, "\(document.title)") }
    }

    @Test(arguments: sizes) func `the documents for the team and what changed have no fault`(size: Int) throws
    {
        var plan = TinyStudy.plan(Array(TinyStudy.interviews.prefix(size)))
        let before = PlanDraft(TinyStudy.plan(Array(TinyStudy.interviews.suffix(3))))
        plan.changes = PlanComparison(before: before, after: PlanDraft(plan))
        for document in [
            DisclosureLayout(plan.summary, facts: DisclosureFacts(plan.summary.log) { $0 }).document,
            DisclosureLayout(plan.summary, facts: Self.odd, date: "2026-03-14").document,
            CoreqLayout(plan, model: nil).document, CoreqLayout(plan, model: Self.words).document,
            try #require(ChangesLayout(plan)).document,
        ] { #expect(try faults(document).isEmpty, "\(document.title)") }
        let changes = try #require(ChangesLayout(plan)).document
        let (house, _) = try HouseStyleReader.read(HouseTemplate().package(), file: "house.docx")
        #expect(try faults(changes, house).isEmpty)
    }

    /// Words no interview should hold.
    private static let words = "a\u{0}b <&> \u{FFFE} \u{202E}شكرا\u{2028}]]> \u{1F469}\u{200D}\u{1F4BB}"

    /// Facts of every sort, in such words.
    private static let odd = {
        let (id, turn) = (EvidenceID(bits: 7), 1)
        var log = DisclosureLog()
        log.edits = [
            .init(
                id: id, transcript: words, turn: turn, start: 0, before: words, after: "", replacements: [])
        ]
        log.held = HeldBackReason.allCases.map {
            .init(id: id, transcript: words, turn: turn, text: words, reason: $0)
        }
        log.flagged = [.init(id: id, text: words, hint: words)]
        log.hiddenReach = ["leadership", words]
        var facts = DisclosureFacts(log) { $0 }
        facts.waiting = [.init(words), .init("P7")]
        facts.sittingOut = [.init("")]
        facts.gone = facts.waiting
        (facts.withdrawn, facts.earlier) = (1_200, 2)
        return facts
    }()

    @Test(arguments: sizes) func `they have none in a house's style`(size: Int) throws {
        let (house, _) = try HouseStyleReader.read(HouseTemplate().package(), file: "house.docx")
        for document in documents(size) { #expect(try faults(document, house).isEmpty, "\(document.title)") }
    }

    @Test func `a document of every block has no fault`() throws {
        #expect(try faults(DemoDocument.document).isEmpty)
    }

    @Test(arguments: OddDocument.all) func `documents nobody should write have no fault`(_ odd: OddDocument)
        throws
    {
        #expect(try faults(odd.document).isEmpty)
    }

    private static let breaks: [(part: String, from: String, to: String, fault: String)] = [
        ("word/document.xml", "<w:keepNext/>", "<w:jc w:val=\"left\"/><w:keepNext/>", "<keepNext> in <pPr>"),
        ("word/document.xml", "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Lost\"/>", "no style 'Lost'"),
        ("word/document.xml", "<w:numId w:val=\"3\"/>", "<w:numId w:val=\"99\"/>", "no list '99'"),
        ("word/document.xml", "w:name=\"a1_summary\"", "w:name=\"A2_HEARD\"", "two bookmarks have one name"),
        ("word/document.xml", "<w:bookmarkEnd w:id=\"0\"/>", "", "a bookmark does not begin and end once"),
        ("word/document.xml", "w:anchor=\"a2_heard\"", "w:anchor=\"nowhere\"", "no bookmark 'nowhere'"),
        ("word/document.xml", "r:id=\"chart1\"", "r:id=\"chart9\"", "<chart> leads to 'chart9'"),
        ("word/document.xml", "<w:jc w:val=\"right\"/>", "<w:jc w:val=\"up\"/>", "jc is 'up'"),
        ("word/document.xml", "<w:tblHeader/>", "<w:tblHead/>", "<tblHead> in <trPr>"),
        ("word/document.xml", "w:fill=\"E9F0F2\"", "w:fill=\"pink\"", "fill 'pink'"),
        ("word/document.xml", "</w:p></w:tc></w:tr>", "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>", "cells for"),
        ("word/document.xml", "</w:tcPr><w:p>", "</w:tcPr><w:p/><w:r/><w:p>", "<r> in <tc>"),
        ("word/document.xml", "<w:body>", "<w:body><w:t>words</w:t>", "<t> in <body>"),
        ("word/document.xml", "<w:pgMar ", "<w:pgMargin/><w:pgMar ", "<pgMargin> in <sectPr>"),
        (
            "word/styles.xml", "<w:name w:val=\"Title\"/>", "<w:qFormat/><w:name w:val=\"Title\"/>",
            "<name> in <style>"
        ),
        (
            "word/numbering.xml", "<w:num w:numId=\"2\">", "<w:abstractNum/><w:num w:numId=\"2\">",
            "<abstractNum> in <numbering>"
        ),
        (
            "word/settings.xml", "<w:zoom w:percent=\"100\"/>", "<w:compat/><w:zoom w:percent=\"100\"/>",
            "<zoom> in <settings>"
        ),
        ("word/charts/chart1.xml", "<c:overlap", "<c:axId val=\"7\"/><c:overlap", "<overlap> in <barChart>"),
        ("[Content_Types].xml", "/word/numbering.xml", "/word/numbers.xml", "is declared and not there"),
        ("word/_rels/document.xml.rels", "styles.xml", "style.xml", "leads to style.xml"),
    ]

    @Test(arguments: breaks.map { ($0.part, $0.from, $0.to, $0.fault) })
    func `what is broken is found`(part: String, from: String, to: String, fault: String) throws {
        let package = try ZipReader(DOCXRenderer().render(DemoDocument.document))
        var zip = ZipWriter()
        for name in package.names {
            var bytes = try package.read(name) ?? []
            if name == part {
                let text = String(decoding: bytes, as: UTF8.self)
                let place = try #require(text.firstRange(of: from))
                bytes = Array(text.replacingCharacters(in: place, by: to).utf8)
            }
            zip.add(name, bytes)
        }
        let faults = try DOCXChecker(zip.bytes()).faults
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }
}

private extension String {
    func replacingCharacters(in range: Range<Index>, by words: String) -> String {
        String(self[..<range.lowerBound]) + words + String(self[range.upperBound...])
    }
}
