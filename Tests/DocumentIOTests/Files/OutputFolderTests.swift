import Foundation
import Testing

@testable import DocumentIO

@Suite final class OutputFolderTests {
    private let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    private func make(_ names: String...) throws {
        for name in names {
            let url = URL(fileURLWithPath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("before".utf8).write(to: url)
        }
    }

    @Test func `files appear all together and whole`() throws {
        try make("a.txt")
        let folder = try OutputFolder(path, for: ["a.txt", "b.txt"])
        try folder.write(Array("one".utf8), to: "a.txt")
        let file = try folder.makeFile("b.txt")
        for _ in 0..<1000 { try file.append(Array(repeating: UInt8(ascii: "x"), count: 1000)) }
        try file.append(Array(repeating: UInt8(ascii: "y"), count: 1 << 19))
        try file.finish()
        #expect(try text("a.txt") == "before")
        try folder.commit()
        #expect(names == ["a.txt", "b.txt"])
        #expect(try text("a.txt") == "one")
        #expect(try text("b.txt").utf8.count == 1_000_000 + (1 << 19))
    }

    @Test func `what is not committed leaves no trace`() throws {
        try make("a.txt")
        do {
            let folder = try OutputFolder(path, for: ["a.txt"])
            try folder.write(Array("one".utf8), to: "a.txt")
        }
        #expect(names == ["a.txt"])
        #expect(try text("a.txt") == "before")
    }

    @Test func `folders that were made for nothing are removed`() throws {
        let folder = try OutputFolder("\(path)/deep/down", for: [])
        folder.discard()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `two runs do not write into one folder`() throws {
        let first = try OutputFolder(path, for: [])
        #expect(throws: DocumentError(reason: "is being written into by another run: wait for it to end")) {
            try OutputFolder(path, for: [])
        }
        try first.commit()
        #expect(throws: Never.self) { try OutputFolder(path, for: []) }
    }

    @Test func `what a run that died left behind is cleared away, and nothing else`() throws {
        // Process numbers stay below 2²², so this one never lives.
        let prefix = OutputFolder.stagingPrefix
        try make("\(prefix)4194305/a.txt", "\(prefix)1/a.txt", "\(prefix)x/a.txt", "b.txt")
        let folder = try OutputFolder(path, for: [])
        try folder.commit()
        #expect(names == ["\(prefix)1", "\(prefix)x", "b.txt"])
    }

    @Test func `a folder in the place of a file is told of`() throws {
        try make("a.txt/x")
        #expect(throws: DocumentError.self) { try OutputFolder(path, for: ["a.txt"]) }
        #expect(names == ["a.txt"])
    }

    @Test func `a file in the place of the folder is told of`() throws {
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        #expect(
            throws: DocumentError(reason: "is not a folder: choose another place for the outputs")
        ) { try OutputFolder(path, for: []) }
        #expect(throws: DocumentError(reason: "cannot be made: Not a directory")) {
            try OutputFolder("\(path)/below", for: [])
        }
    }
}
