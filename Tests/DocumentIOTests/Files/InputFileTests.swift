import DocumentIO
import Foundation
import Testing

@Suite struct InputFileTests {
    @Test func `a file larger than the limit is refused`() throws {
        let path = FileManager.default.temporaryDirectory.path + "/throughline-\(UUID().uuidString)"
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try InputFile.read(path, limit: 3) == [1, 2, 3])
        #expect(throws: DocumentError.self) { try InputFile.read(path, limit: 2) }
    }

    @Test(arguments: [("/dev/null", "is not a regular file"), ("/", "is a folder")])
    func `what is no regular file is refused without being opened for long`(_ path: String, _ reason: String)
    {
        let error = #expect(throws: DocumentError.self) { try InputFile.read(path) }
        #expect(error?.reason == reason)
    }
}
