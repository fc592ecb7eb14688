import StudyModel
import Testing

@testable import Readers

@Suite struct YAMLDocumentTests {
    private func failure(_ bytes: [UInt8]) throws -> InputError? {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "a.yaml")
        return #expect(throws: InputError.self) { try YAMLDocument.read(path: path) }
    }

    @Test func `aliases up to the bound are expanded`() throws {
        let list = Array(repeating: "*x", count: YAMLDocument.mostAliases).joined(separator: ", ")
        let node = try YAMLDocument.compose("a: &x one\nb: [\(list)]\n", path: "a.yaml")
        var checker = YAMLChecker(file: "a.yaml")
        let mapping = checker.mapping(node, place: "", known: ["a", "b"])
        let texts = try checker.texts("b", in: #require(mapping)).map(\.value)
        #expect(texts == Array(repeating: "one", count: YAMLDocument.mostAliases))
    }

    @Test func `more aliases are refused before they are expanded`() throws {
        var bomb = "a0: &a0 [x]\n"
        for level in 1...9 {
            let list = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
            bomb += "a\(level): &a\(level) [\(list)]\n"
        }
        let error = try failure(Array(bomb.utf8))
        #expect(error?.line == 3)
        #expect(error?.reason.hasPrefix("uses more than 16 YAML aliases") == true)
    }

    @Test(arguments: [
        ("a: *b", [1]), ("- *b", [1]), ("[*a,*b]", [1, 1]), ("{\"a\":*b}", [1]), ("? *a", [1]),
        ("\n  *a : 1", [2]),
        ("a: integrat*", []), ("a: b *c*", []), ("a: * b", []), ("a: 'x' # b *c", []),
    ]) func `an alias is counted where a value may begin`(text: String, lines: [Int]) {
        #expect(AliasScan.aliases(in: text) == lines)
    }

    @Test func `a file larger than the limit is refused`() throws {
        let error = try failure([UInt8](repeating: 0x20, count: YAMLDocument.largestFile + 1))
        #expect(error?.reason.contains("larger than the 4 MiB") == true)
    }

    @Test(
        arguments: [
            (Array("a: b\nc: \u{1}".utf8), 2, "control character"),
            (Array("a: b\nc: ".utf8) + [0x93], 2, "is not UTF-8 (perhaps Windows-1252"),
            ([0xFF, 0xFE, 0x61, 0x00], 1, "is UTF-16"),
        ] as [([UInt8], Int, String)]) func `text that is not UTF-8 is told with its line`(
            bytes: [UInt8], line: Int, reason: String
        ) throws
    {
        let error = try failure(bytes)
        #expect(error?.line == line)
        #expect(error?.reason.contains(reason) == true)
    }

    @Test func `a byte order mark is no part of the first key`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([0xEF, 0xBB, 0xBF] + Array("id: x".utf8), to: "a.yaml")
        var checker = YAMLChecker(file: path)
        let mapping = try checker.mapping(YAMLDocument.read(path: path), place: "", known: ["id"])
        #expect(mapping?.entries.map(\.key) == ["id"])
    }

    @Test(arguments: ["", "# only a remark\n"]) func `an empty file is told`(text: String) throws {
        #expect(try failure(Array(text.utf8))?.reason == "is empty")
    }

    @Test(arguments: [
        "a: 1\n---\nb: 2\n", String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    ])
    func `two documents and bottomless nesting are refused`(text: String) throws {
        #expect(try failure(Array(text.utf8))?.reason.hasPrefix("is not YAML") == true)
    }

    @Test func `a folder and a missing file are told apart`() throws {
        let folder = try TemporaryFolder()
        let asFile = #expect(throws: InputError.self) { try YAMLDocument.read(path: folder.path) }
        #expect(asFile?.reason == "is a folder")
        let missing = #expect(throws: InputError.self) { try YAMLDocument.read(path: folder.path + "/x") }
        #expect(missing?.reason == "cannot be opened: No such file or directory")
    }
}
