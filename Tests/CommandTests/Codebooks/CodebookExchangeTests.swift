import DocumentIO
import Foundation
import Readers
import StudyModel
import Testing
import Writers

/// Codebooks that go out to other programs and come back.
@Suite struct CodebookExchangeTests {
    private static let names = [
        "developing-people", "integrated-commissioning", "leading-for-change", "system-leadership",
    ]
    private static let folder = "\(Fixture.repository)/codebooks"

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        try workspace.write(Fixture.cues, to: "codebooks/cues-en.yaml")
    }

    private func command(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" \(arguments)", in: workspace.path)
    }

    /// All that a table can hold of the criteria.
    private func rows(_ codebook: Codebook) -> [[String]] { rows(codebook.criteria, of: codebook) }

    private func rows(_ criteria: [Criterion], of codebook: Codebook) -> [[String]] {
        criteria.map { criterion in
            CriterionField.allCases.filter { ![.guid, .levelName].contains($0) }
                .flatMap { criterion.values(of: $0, levels: codebook.levels) }
        }
    }

    /// The sides of all tensions, with their phrases as they are written in a line.
    private func sides(_ codebook: Codebook) -> [[String]] {
        codebook.criteria.flatMap(\.tensions).flatMap { tension in
            tension.sides.map { [tension.about, $0.name] + $0.phrases.map(\.inOneLine) }
        }
    }

    private func read(_ bytes: [UInt8], as name: String) throws -> Codebook {
        try Data(bytes).write(to: URL(fileURLWithPath: workspace.at("codebooks/\(name)")))
        return try CodebookReader.read(path: workspace.at("codebooks/\(name)")).codebook
    }

    @Test(arguments: names)
    func `a codebook goes out as REFI-QDA and comes back with the same criteria, levels and GUIDs`(
        name: String
    )
        throws
    {
        let book = try CodebookReader.read(path: "\(Self.folder)/\(name).yaml").codebook
        let bytes = CodebookQDC(book).bytes()
        let back = try read(bytes, as: "\(name).qdc")
        // Codes stand in their level there, so that criteria come level by level.
        let expected = book.levels.flatMap { level in book.criteria.filter { $0.level == level.id } }
        #expect(rows(back) == rows(expected, of: book))
        #expect(back.levels.map(\.id) == book.levels.map(\.id))
        #expect(back.levels.map(\.name) == book.levels.map(\.name))
        #expect(back.criteria.allSatisfy { CodeMark.isGUID($0.mark.guid ?? "") })
        #expect(CodebookQDC(back).bytes() == bytes)
    }

    /// The schema of REFI-QDA 1.5 for codebooks: names, attributes and order.
    private func isValid(_ code: XMLElement) -> Bool {
        let attributes = code.attributes.map(\.name.local)
        let children = code.children.map(\.name.local)
        return code.name.local == "Code" && Set(attributes).isSuperset(of: ["guid", "name", "isCodable"])
            && Set(attributes).isSubset(of: ["guid", "name", "isCodable", "color"])
            && CodeMark.isGUID(code.attribute("guid") ?? "")
            && ["true", "false"].contains(code.attribute("isCodable"))
            && (children.firstIndex(of: "Description") ?? 0) == 0
            && children.dropFirst().allSatisfy { $0 == "Code" }
            && code.children.filter { $0.name.local == "Code" }.allSatisfy(isValid)
    }

    @Test(arguments: names)
    func `an exported codebook keeps to the schema, its GUIDs each once`(name: String) throws {
        let book = try CodebookReader.read(path: "\(Self.folder)/\(name).yaml").codebook
        let root = try #require(try XMLParser.parse(CodebookQDC(book).bytes()).root)
        #expect(root.name.namespace == "urn:QDA-XML:codebook:1.0")
        #expect(root.children.map(\.name.local) == ["Codes"])
        let codes = try #require(root.child("Codes")).children
        let isWhole = !codes.isEmpty && codes.allSatisfy(isValid)
        #expect(isWhole)
        let guids = codes.flatMap { [$0] + $0.children }.compactMap { $0.attribute("guid") }
        #expect(Set(guids).count == guids.count)
    }

    @Test(arguments: names)
    func `a codebook goes out as a table and comes back with the same criteria`(name: String) throws {
        let book = try CodebookReader.read(path: "\(Self.folder)/\(name).yaml").codebook
        let bytes = CodebookTable(book).bytes()
        let back = try read(bytes, as: "\(name).csv")
        #expect(rows(back) == rows(book))
        #expect(CodebookTable(back).bytes() == bytes)
    }

    @Test(arguments: names)
    func `a codebook written as YAML is the same codebook`(name: String) throws {
        let book = try CodebookReader.read(path: "\(Self.folder)/\(name).yaml").codebook
        let bytes = CodebookYAML(book, cuesFile: "cues-en.yaml").bytes()
        let back = try read(bytes, as: "\(name).yaml")
        #expect(rows(back) == rows(book))
        #expect(back.sources == book.sources)
        #expect(back.interventions == book.interventions)
        #expect(back.about == book.about)
        #expect(back.criteria.map(\.support) == book.criteria.map(\.support))
        #expect(back.criteria.map(\.interventions) == book.criteria.map(\.interventions))
        #expect(sides(back) == sides(book))
        #expect(CodebookYAML(back, cuesFile: "cues-en.yaml").bytes() == bytes)
    }

    @Test func `folders, colours and GUIDs of another program survive every form`() throws {
        let guid = "3F2504E0-4F89-11D3-9A0C-0305E82C3301"
        let text = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="0F2504E0-4F89-11D3-9A0C-0305E82C3301" \
            name="Money" isCodable="true" color="#FF0000"><Code guid="\(guid)" name="A &lt;fund&gt;" \
            isCodable="true" color="#00FF00"/></Code></Codes></CodeBook>
            """
        var book = try read(Array(text.utf8), as: "nvivo.qdc")
        book = try read(CodebookYAML(book, cuesFile: nil).bytes(), as: "a.yaml")
        book = try read(CodebookTable(book).bytes(), as: "nvivo.csv")
        let back = try read(CodebookQDC(book).bytes(), as: "nvivo.qdc")
        #expect(back.criteria.map(\.name) == ["Money", "A <fund>"])
        #expect(back.criteria.map(\.mark.colour) == ["#FF0000", "#00FF00"])
        #expect(back.criteria.last?.mark == CodeMark(guid: guid, colour: "#00FF00", folders: ["Money"]))
    }

    @Test func `folders of another program keep GUID, colour and description in REFI-QDA and YAML`() throws {
        let text = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="0F2504E0-4F89-11D3-9A0C-0305E82C3301" \
            name="Ways" isCodable="false" color="#FF0000"><Description>What is done.

            Label: as it comes</Description><Code guid="3F2504E0-4F89-11D3-9A0C-0305E82C3301" name="Trust" \
            isCodable="true"/></Code></Codes></CodeBook>
            """
        let book = try read(Array(text.utf8), as: "nvivo.qdc")
        #expect(book.folders.map(\.about) == ["What is done.\n\nLabel: as it comes"])
        #expect(book.folders.map(\.colour) == ["#FF0000"])
        let bytes = CodebookQDC(book).bytes()
        #expect(try read(bytes, as: "nvivo.qdc").folders == book.folders)
        let written = try read(CodebookYAML(book, cuesFile: nil).bytes(), as: "nvivo.yaml")
        #expect(written.folders == book.folders)
    }

    @Test(arguments: ["qdc", "csv", "yaml"])
    func `paragraphs, and phrases that hold a semicolon, survive every form`(ending: String) throws {
        let added = "\n    count_as: \"One.\\n\\nLabel: two\\n- three\"\n    weak: [\"/a;b/\"]\n"
        try workspace.write(Fixture.codebook + added, to: "codebooks/lines.yaml")
        let book = try CodebookReader.read(path: workspace.at("codebooks/lines.yaml")).codebook
        #expect(try command("codebook export lines --to codebooks/out.\(ending)").code == 0)
        let back = try CodebookReader.read(path: workspace.at("codebooks/out.\(ending)")).codebook
        #expect(book.criteria.last?.countAs == "One.\n\nLabel: two\n- three")
        #expect(back.criteria.map(\.countAs) == book.criteria.map(\.countAs))
        #expect(back.criteria.last?.lexicon.weak.map(\.pattern) == ["/a;b/"])
    }

    @Test(arguments: ["qdc", "csv", "yaml"])
    func `an exported codebook tags as the one it was made from`(ending: String) throws {
        let export = try command("codebook export small --to out/small.\(ending)")
        #expect(export.code == 0)
        #expect(export.output == "2 criteria in out/small.\(ending)\n")
        let lost = [
            "qdc": "Not in this format: 1 source, 1 intervention. Keep codebooks/small.yaml for them.\n",
            "csv": "Not in this format: 1 source, 1 intervention, what is said about 1 level. Keep "
                + "codebooks/small.yaml for them.\n",
        ]
        #expect(export.error == lost[ending] ?? "")
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        #expect(try command("run in --codebook small --out one --quiet").code == 0)
        #expect(try command("run in --codebook out/small.\(ending) --out two --quiet").code == 0)
        #expect(try workspace.text("two/codings.csv") == workspace.text("one/codings.csv"))
        #expect(try command("codebook check out/small.\(ending)").code == 0)
        #expect(try command("codebook show out/small.\(ending) L1").output.contains("trust each other"))
    }

    @Test func `a codebook without phrases runs, and says what it cannot do`() throws {
        let codes = "<Code guid=\"x\" name=\"Trust\" isCodable=\"true\"/>"
        try workspace.write(
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>\(codes)</Codes></CodeBook>", to: "n.qdc")
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        let run = try command("run in --codebook n.qdc --out out")
        #expect(run.code == 0)
        #expect(run.error.contains("nothing can be tagged by phrases"))
        #expect(try workspace.text("out/problems.csv").contains("no-phrases"))
    }

    @Test func `what a codebook without phrases lacks is learned from coded interviews`() throws {
        try workspace.write("name,definition\nMoney,Who pays.\nTrust,They rely on each other.\n", to: "n.csv")
        var rows = "document,turn,start,end,code\n"
        for number in 1...4 {
            try workspace.write(
                Fixture.interview("The purse is shut to \(number). It rained on us."),
                to: "coded/i\(number).xml")
            rows += "i\(number),2,0,22,Money\ni\(number),2,23,38,\n"
        }
        try workspace.write(rows, to: "coded/decisions.csv")
        try workspace.write(Fixture.interview("Their purse is shut. It rained."), to: "new/n.xml")
        #expect(try command("train coded --codebook n.csv --out n.model").code == 0)
        #expect(try command("run new --codebook n.csv --out out --quiet").code == 0)
        let lines = try workspace.text("out/codings.ndjson").split(separator: "\n")
        #expect(
            lines.contains { $0.contains("\"criterion\":\"money\"") && $0.contains("\"coder\":\"model\"") })
    }

    @Test(arguments: [
        "codebooks/small.yaml", "./codebooks/../codebooks/small.yaml", "soft.yaml", "hard.yaml",
    ])
    func `a codebook is never written over itself, whatever it is called`(output: String) throws {
        try workspace.link("soft.yaml", to: "codebooks/small.yaml")
        try FileManager.default.linkItem(
            atPath: workspace.at("codebooks/small.yaml"), toPath: workspace.at("hard.yaml"))
        let before = try workspace.text("codebooks/small.yaml")
        let result = try command("codebook export small --to \(output)")
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(
            result.error
                == "error: \(output) is the codebook that is read: it would be written over, its comments "
                + "lost. Give --to another name.\n")
        #expect(try workspace.text("codebooks/small.yaml") == before)
        #expect(try command("codebook export \(output) --to copy.yaml").code == 0)
    }

    @Test func `a codebook is never written over its cues`() throws {
        let result = try command("codebook export small --to codebooks/cues.yaml")
        #expect(result.code == 1)
        #expect(result.error.contains("codebooks/cues.yaml holds the cues of the codebook that is read"))
        #expect(try workspace.text("codebooks/cues.yaml") == Fixture.cues)
    }

    @Test(arguments: ["csv", "qdc", "yaml"])
    func `a file of somebody's is written over only where that is asked for`(ending: String) throws {
        try workspace.write("transcript,turn,criterion\nint01,2,trust\n", to: "out.\(ending)")
        let refused = try command("codebook export small --to out.\(ending)")
        #expect(refused.code == 1)
        #expect(refused.output.isEmpty)
        #expect(
            refused.error
                == "error: out.\(ending) is there already, and holds something else: give --to another name, or "
                + "--replace.\n")
        #expect(try workspace.text("out.\(ending)").hasPrefix("transcript,turn"))
        #expect(try command("codebook export small --to out.\(ending) --replace").code == 0)
        #expect(try !workspace.text("out.\(ending)").hasPrefix("transcript,turn"))
        #expect(try command("codebook export small --to out.\(ending)").code == 0)
    }

    @Test(arguments: ["csv", "qdc"])
    func `an example of two lines stays one example`(ending: String) throws {
        let text = Fixture.codebook + "\n    examples: [\"One.\\nTwo; three.\", Four.]\n"
        try workspace.write(text, to: "codebooks/lines.yaml")
        #expect(try command("codebook export lines --to out.\(ending)").code == 0)
        let back = try CodebookReader.read(path: workspace.at("out.\(ending)")).codebook
        #expect(back.criteria.last?.examples == ["One. Two; three.", "Four."])
    }

    @Test func `a file of another ending is refused`() throws {
        #expect(try command("codebook export small --to small.docx").code == 64)
    }
}
