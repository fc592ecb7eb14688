import Foundation
import Testing

@testable import DocumentIO

@Suite struct FilePlaceTests {
    @Test func `two paths are one file where links of either sort lead to it`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let at = { (name: String) in folder.appendingPathComponent(name).path }
        try Data("same".utf8).write(to: URL(fileURLWithPath: at("a")))
        try Data("same".utf8).write(to: URL(fileURLWithPath: at("b")))
        try FileManager.default.createSymbolicLink(atPath: at("soft"), withDestinationPath: "a")
        try FileManager.default.linkItem(atPath: at("a"), toPath: at("hard"))
        #expect(FilePlace.isSame(at("a"), at("./a")))
        #expect(FilePlace.isSame(at("a"), at("soft")))
        #expect(FilePlace.isSame(at("hard"), at("soft")))
        #expect(!FilePlace.isSame(at("a"), at("b")))
        #expect(!FilePlace.isSame(at("none"), at("none")))
    }
}
