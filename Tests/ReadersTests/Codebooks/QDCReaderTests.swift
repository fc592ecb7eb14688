import StudyModel
import Testing

@testable import Readers

@Suite struct QDCReaderTests {
    private static let guid = "3F2504E0-4F89-11D3-9A0C-0305E82C3301"

    private func read(_ codes: String, around: String = "urn:QDA-XML:codebook:1.0") throws -> (
        codebook: Codebook, diagnostics: [Diagnostic]
    ) {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "<?xml version=\"1.0\"?><CodeBook xmlns=\"\(around)\"><Codes>\(codes)</Codes></CodeBook>",
            to: "Our codes.qdc")
        try folder.write("language: en\n", to: "cues-en.yaml")
        return try CodebookReader.read(path: path)
    }

    @Test(arguments: ["urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:0:4"])
    func `codes of another program are criteria with made ids and labels`(namespace: String) throws {
        let (book, diagnostics) = try read(
            """
            <Code guid="\(Self.guid)" name="Trust &amp; candour" isCodable="true" color="#f00">
            <Description>They rely on one another.</Description></Code>
            <Code guid="{\(Self.guid)}" name="Trust &amp; candour" isCodable="1"/>
            """, around: namespace)
        #expect(book.id == "our-codes")
        #expect(book.criteria.map(\.id.rawValue) == ["trust-candour-1", "trust-candour-2"])
        #expect(book.criteria.map(\.label) == ["C1", "C2"])
        #expect(book.criteria.map(\.definition) == ["They rely on one another.", ""])
        #expect(book.criteria.map(\.mark.colour) == ["#ff0000", nil])
        #expect(book.criteria.map(\.mark.guid) == [Self.guid, "{\(Self.guid)}"])
        #expect(book.levels.map(\.id) == ["criteria"])
        #expect(
            diagnostics.map(\.code) == [
                "repeated-name", "repeated-guid", "no-definition", "no-question", "no-phrases",
            ])
        #expect(diagnostics.last?.message.contains("nothing can be tagged by phrases") == true)
    }

    @Test func `the outermost code is a level where its name is one, and a folder otherwise`() throws {
        let book = try read(
            """
            <Code guid="\(Self.guid)" name="System" isCodable="false">
              <Code guid="a" name="Money" isCodable="true"><Code guid="b" name="Pooling" isCodable="true"/></Code>
            </Code>
            <Code guid="c" name="Things" isCodable="false"><Code guid="d" name="Trust" isCodable="true"/></Code>
            """
        ).codebook
        #expect(book.criteria.map(\.name) == ["Money", "Pooling", "Trust"])
        #expect(book.criteria.map(\.level) == ["system", "system", "criteria"])
        #expect(book.criteria.map(\.mark.folders) == [[], ["Money"], ["Things"]])
        #expect(book.levels.map(\.mark.guid) == [Self.guid, nil])
    }

    @Test func `a description reads back as fields`() {
        let fields = CodeDescription.fields(
            of: """
                Partners rely
                on one another.

                Count as: Reliance.
                Do not count: NHS trusts.
                Phrases:
                - trust each other
                • rely on UNLESS bus NEEDS partner
                note: this goes on
                """, line: 5)
        #expect(fields[.definition]?.map(\.value) == ["Partners rely\non one another."])
        #expect(fields[.countAs]?.map(\.value) == ["Reliance."])
        #expect(fields[.doNotCount]?.map(\.value) == ["NHS trusts."])
        #expect(fields[.phrases]?.map(\.line) == [11, 12, 13])
        #expect(
            fields[.phrases]?.map(\.value) == [
                "trust each other", "rely on UNLESS bus NEEDS partner", "note: this goes on",
            ])
    }

    @Test func `text that looks like a field comes back as text`() {
        let definition = "Label: Q\n\n\\Id: zz\n- a point\nnote: this"
        let written = DescriptionLine.lines(of: definition)
        #expect(written == ["\\Label: Q", "", "\\\\Id: zz", "- a point", "note: this"])
        let text = (written + ["Label: L1"]).joined(separator: "\n")
        let fields = CodeDescription.fields(of: text, line: 1)
        #expect(fields.mapValues { $0.map(\.value) } == [.definition: [definition], .label: ["L1"]])
    }

    @Test func `folders keep what other programs say of them`() throws {
        let book = try read(
            """
            <Code guid="\(Self.guid)" name="Ways" isCodable="false" color="#112233"><Description>What is done.
            Label: as it comes</Description><Code name="Trust" isCodable="true"/></Code>
            """
        ).codebook
        #expect(
            book.folders == [
                FolderMark(
                    level: "criteria", path: ["Ways"], about: "What is done.\nLabel: as it comes",
                    guid: Self.guid,
                    colour: "#112233")
            ])
    }

    @Test(arguments: [
        ("<Code guid=\"x\" isCodable=\"true\"/>", 1, "has a Code without a name"),
        ("<Code guid=\"x\" name=\"a\" isCodable=\"maybe\"/>", 1, "isCodable must be true or false"),
        ("", nil, "holds no criteria"),
        ("<Code guid=\"x\" name=\"a\" isCodable=\"false\"/>", nil, "holds no criteria"),
        ("\n<Code>", 2, "not well-formed"),
    ])
    func `a bad codebook is refused by its line`(codes: String, line: Int?, reason: String) {
        let error = #expect(throws: InputError.self) { try read(codes) }
        #expect(error?.reason.contains(reason) == true)
        if let line { #expect(error?.line == line) }
    }

    @Test func `more codes than anybody can use are refused`() {
        let codes = (0...CodebookLimits.criteria).map {
            "<Code guid=\"x\" name=\"n\($0)\" isCodable=\"true\"/>"
        }
        let error = #expect(throws: InputError.self) { try read(codes.joined()) }
        #expect(error?.reason == "lists more than 1000 codes that can be applied")
    }

    @Test func `bottomless nesting is refused`() {
        let codes = String(repeating: "<Code guid=\"x\" name=\"n\" isCodable=\"false\">", count: 5000)
        let error = #expect(throws: InputError.self) { try read(codes) }
        #expect(error?.reason.contains("deeper than 256") == true)
    }

    @Test func `what cannot be kept is told`() throws {
        let (_, diagnostics) = try read(
            """
            <Code guid="no" name="a" isCodable="true" color="red"><Description>Phrases: b</Description></Code>
            <Code guid="x" name="empty" isCodable="false"/>
            """)
        #expect(
            diagnostics.map(\.code).prefix(4) == ["no-guid", "no-colour", "empty-folder", "no-definition"])
    }

    @Test func `another XML file is told for what it is not`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("<TEI/>", to: "a.qdc")
        let error = #expect(throws: InputError.self) { try CodebookReader.read(path: path) }
        #expect(error?.reason.contains("no REFI-QDA codebook") == true)
    }
}
