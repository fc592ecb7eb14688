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
    ])
    func `the schema has the keys the reader knows, and no others`(name: String, known: [String]) throws {
        #expect(try keys(name) == known.sorted())
        #expect(try object(name)["additionalProperties"] as? Bool == false)
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
