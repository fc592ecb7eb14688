import DocumentIO
import Testing

@Suite struct ZipWriterTests {
    @Test func `parts come back in order and whole`() throws {
        var zip = ZipWriter()
        let long = [UInt8](repeating: 7, count: 1_000_000)
        zip.add("b/ü.xml", Array("two".utf8))
        zip.add("a.xml", long)
        zip.add("empty", [])
        let reader = try ZipReader(zip.bytes())
        #expect(reader.names == ["b/ü.xml", "a.xml", "empty"])
        #expect(try reader.read("b/ü.xml") == Array("two".utf8))
        #expect(try reader.read("a.xml") == long)
        #expect(try reader.read("empty") == [])
    }

    @Test func `the same parts give the same bytes, dated 1980`() throws {
        var zip = ZipWriter()
        zip.add("a", Array("one".utf8))
        let bytes = try zip.bytes()
        #expect(try zip.bytes() == bytes)
        // Local header: time at 10, date at 12, little-endian; 0x0021 is 1 January 1980.
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    }

    @Test func `a package without parts is a zip file all the same`() throws {
        #expect(try ZipReader(ZipWriter().bytes()).names == [])
    }

    @Test func `a name given twice is refused and named`() throws {
        var zip = ZipWriter()
        zip.add("a", [1])
        zip.add("a", [2])
        let error = try #require(throws: DocumentError.self) { try zip.bytes() }
        #expect(error.part == "a")
        #expect(!error.reason.isEmpty)
    }
}
