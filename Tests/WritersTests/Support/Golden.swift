import Foundation
import Testing

/// Compares text with a file beside the tests; `UPDATE_GOLDEN=1` rewrites the file.
func expectGolden(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try Data(text.utf8).write(to: file)
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == golden, "\(name) differs; UPDATE_GOLDEN=1 rewrites it", sourceLocation: location)
}

/// Leaves a file to look at in the folder named by `DEMO_DIR`, if there is one.
func leaveForEyes(_ bytes: [UInt8], _ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["DEMO_DIR"] else { return }
    try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
}
