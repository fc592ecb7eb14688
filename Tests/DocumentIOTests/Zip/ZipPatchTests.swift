import Testing

@testable import DocumentIO

struct ZipPatchTests {
    private var package: [UInt8] {
        get throws {
            var writer = ZipWriter()
            writer.add("a.xml", Array("<a/>".utf8))
            writer.add("b.xml", Array(repeating: UInt8(ascii: "b"), count: 5_000))
            return try writer.bytes()
        }
    }

    @Test func `one part is replaced and the others stay`() throws {
        let patched = try ZipPatch.replacing("a.xml", with: Array("<new/>".utf8), in: package)
        let zip = try ZipReader(patched)
        #expect(try zip.read("a.xml") == Array("<new/>".utf8))
        #expect(try zip.read("b.xml")?.count == 5_000)
        #expect(try ZipPatch.replacing("a.xml", with: Array("<new/>".utf8), in: package) == patched)
    }

    @Test func `a part that is not there cannot be replaced`() throws {
        #expect(throws: DocumentError.self) { try ZipPatch.replacing("c.xml", with: [], in: package) }
        #expect(throws: DocumentError.self) { try ZipPatch.replacing("a.xml", with: [], in: [1, 2, 3]) }
    }
}
