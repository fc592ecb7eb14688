import Foundation
import Testing

@testable import DocumentIO

@Suite final class FolderListingTests {
    private let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(
            atPath: "\(path)/folder", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @Test func `entries are told apart and ordered by bytes`() throws {
        try Data().write(to: URL(fileURLWithPath: "\(path)/file"))
        for (name, target) in [
            ("a-link", "file"), ("Z-link", "folder"), ("lost", "nowhere"), ("loop", "loop"),
        ] {
            try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
        }
        let entries = try FolderListing(path).entries
        #expect(entries.map(\.name) == ["Z-link", "a-link", "file", "folder", "loop", "lost"])
        #expect(entries.map(\.kind) == [.linkedFolder, .file, .file, .folder, .other, .other])
    }

    @Test func `a name that is not UTF-8 is no name`() throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", #"touch "$0/$(printf 'a\377')""#, path]
        try shell.run()
        shell.waitUntilExit()
        #expect(try FolderListing(path).entries.map(\.kind) == [.unnameable, .folder])
    }

    @Test func `what is no folder cannot be listed`() {
        #expect(throws: DocumentError(reason: "cannot be opened: No such file or directory")) {
            try FolderListing("\(path)/gone")
        }
    }

    @Test func `a place is known with its links followed`() throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/link", withDestinationPath: "folder")
        #expect(FilePlace("\(path)/link/../folder/.").resolved == FilePlace("\(path)/folder").resolved)
        #expect(FilePlace("\(path)/link").kind == .folder)
        #expect(FilePlace("\(path)/gone").kind == .missing)
        #expect(FilePlace("/dev/null").kind == .other)
    }

    @Test func `an interruption keeps the first signal`() {
        let interruption = Interruption()
        #expect(interruption.signal == nil)
        interruption.ask(signal: 2)
        interruption.ask(signal: 15)
        #expect(interruption.signal == 2)
    }
}
