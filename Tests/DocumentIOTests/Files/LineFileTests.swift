import Foundation
import Testing

@testable import DocumentIO

@Suite struct LineFileTests {
    private func lines(_ bytes: [UInt8]) throws -> [(Int, String)] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var lines: [(Int, String)] = []
        try LineFile.read(file.path) { line, number in
            var text: [UInt8] = []
            for place in line.indices { text.append(line[place]) }
            lines.append((number, String(decoding: text, as: UTF8.self)))
        }
        return lines
    }

    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("\n", [""]),
    ]) func `lines come in order without their ends`(text: String, expected: [String]) throws {
        let found = try lines(Array(text.utf8))
        #expect(found.map(\.1) == expected)
        #expect(found.map(\.0) == Array(1..<(expected.count + 1)))
    }

    @Test func `lines longer than a piece and lines across pieces come whole`() throws {
        let long = String(repeating: "x", count: 3_000_000)
        let many = (0..<200_000).map { "line \($0)" }
        let found = try lines(Array((many + [long] + many).joined(separator: "\n").utf8))
        #expect(found.map(\.1) == many + [long] + many)
    }

    @Test func `what is no file is told of`() {
        #expect(throws: DocumentError.self) { try LineFile.read("/") { _, _ in } }
        #expect(throws: DocumentError.self) { try LineFile.read("/no/such/file") { _, _ in } }
    }
}
