import Foundation
import Running

/// A folder that lives as long as the value, for the inputs and outputs of one test.
final class Workspace {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of `name` inside.
    func at(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes `text` to `name` (which may hold folders) and returns the file's path.
    @discardableResult func write(_ text: String, to name: String) throws -> String {
        let url = URL(fileURLWithPath: at(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    /// Makes `name` a link to `target`.
    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
    }

    /// The bytes of `name`.
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: at(name))) }

    /// The text of `name`, without a byte order mark.
    func text(_ name: String) throws -> String {
        let text = String(decoding: try bytes(name), as: UTF8.self)
        return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// The names in the folder `name`, hidden ones too; empty where there is none.
    func names(in name: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: at(name))) ?? []).sorted()
    }

    /// Settings of a run by the small codebook over `inputs`, written to `out`.
    func settings(_ inputs: String..., out: String = "out") throws -> RunSettings {
        RunSettings(inputs: inputs.map(at), codebook: try Fixture.codebook(in: self), output: at(out))
    }
}
