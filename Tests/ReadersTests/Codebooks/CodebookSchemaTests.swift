import Foundation
import StudyModel
import Testing
import Yams

@testable import Readers

/// The schema that editors use must know what the reader knows.
@Suite struct CodebookSchemaTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../../codebooks").standardizedFileURL.path
    private static let books = [
        "developing-people", "integrated-commissioning", "leading-for-change", "system-leadership",
    ]

    private let schema: [String: any Sendable]

    init() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/codebook.schema.json"))
        schema = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: any Sendable])
    }

    private func object(_ name: String) throws -> [String: any Sendable] {
        if name.isEmpty { return schema }
        let definitions = try #require(schema["definitions"] as? [String: any Sendable])
        return try #require(definitions[name] as? [String: any Sendable])
    }

    private func keys(_ name: String) throws -> [String] {
        try #require(object(name)["properties"] as? [String: any Sendable]).keys.sorted()
    }

    @Test(arguments: [
        ("", CodebookParser.keys), ("level", CodebookParser.levelKeys), ("source", CodebookParser.sourceKeys),
        ("intervention", CodebookParser.interventionKeys), ("criterion", CodebookParser.criterionKeys),
        ("support", CodebookParser.supportKeys), ("tension", CodebookParser.tensionKeys),
        ("side", CodebookParser.sideKeys), ("phrase", YAMLChecker.phraseKeys),
        ("folder", CodebookParser.folderKeys), ("programme", CodebookParser.programmeKeys),
        ("programmeElement", CodebookParser.elementKeys),
    ])
    func `the schema has the keys the reader knows, and no others`(name: String, known: [String]) throws {
        #expect(try keys(name) == known.sorted())
        #expect(try object(name)["additionalProperties"] as? Bool == false)
    }

    /// Everything in the schema that refers to a definition, with the keys beside.
    private func references(_ value: any Sendable) -> [[String]] {
        switch value {
        case let list as [any Sendable]: list.flatMap(references)
        case let object as [String: any Sendable]:
            (object["$ref"] is String ? [object.keys.sorted()] : []) + object.values.flatMap(references)
        default: []
        }
    }

    @Test func `nothing that binds stands beside a reference, where editors pass it over`() {
        let found = references(schema)
        #expect(found.count > 50)
        #expect(
            found.allSatisfy { ["$ref", "description"].starts(with: $0) || $0 == ["$ref", "description"] })
    }

    @Test(arguments: [
        ("phrases: [start small]", "phrases: []"), ("unless: [nobody]", "unless: []"),
        ("name: going step by step", "name: ' '"), ("weak: [trust]", "weak: ['']"),
        ("label: L1", "label: ' '"), ("version: 1.0", "version: ''"),
        ("question: How do you trust?", "question: ''"),
    ])
    func `what the schema refuses the reader refuses`(old: String, new: String) throws {
        let tensions = """
            interventions: [I1]
                tensions:
                  - about: how fast
                    sides:
                      - {name: going step by step, phrases: [start small]}
                      - {name: going all at once, phrases: [{phrase: too slow, unless: [nobody]}]}
              - id: money
            """
        let text = CodebookFixture.replacing("interventions: [I1]\n  - id: money", by: tensions)
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues.yaml")
        let sound = CodebookReader.check(path: try folder.write(text, to: "sound.yaml"))
        #expect(!sound.contains { $0.severity == .error })
        let changed = text.replacingOccurrences(of: old, with: new)
        #expect(changed != text)
        let found = CodebookReader.check(path: try folder.write(changed, to: "faulty.yaml"))
        #expect(found.contains { $0.severity == .error })
    }

    @Test func `a source is checked in the ways the reader knows`() throws {
        let properties = try #require(object("source")["properties"] as? [String: any Sendable])
        let checked = try #require(properties["checked"] as? [String: any Sendable])
        #expect(checked["enum"] as? [String] == CodebookParser.checkedValues)
    }

    @Test(arguments: books)
    func `a shipped codebook has every key the schema requires`(book: String) throws {
        let root = try YAMLDocument.read(path: "\(Self.folder)/\(book).yaml")
        for (name, nodes) in [
            ("", [root]), ("level", list("levels", root)), ("source", list("sources", root)),
            ("intervention", list("interventions", root)), ("criterion", list("criteria", root)),
        ] {
            let required = try #require(object(name)["required"] as? [String])
            let known = try keys(name)
            #expect(!nodes.isEmpty)
            for node in nodes {
                let written = (node.mapping?.keys.map { $0.words ?? "" }) ?? []
                #expect(Set(written).isSuperset(of: required) && Set(known).isSuperset(of: written))
            }
        }
    }

    @Test(arguments: books)
    func `a shipped codebook names the schema to editors and has neither faults nor doubts`(book: String)
        throws
    {
        let path = "\(Self.folder)/\(book).yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("# yaml-language-server: $schema=codebook.schema.json\n"))
        #expect(CodebookReader.check(path: path) == [])
    }

    private func list(_ key: String, _ root: Node) -> [Node] { (root[key]?.sequence).map(Array.init) ?? [] }
}
