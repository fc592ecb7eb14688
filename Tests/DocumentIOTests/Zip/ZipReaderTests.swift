import DocumentIO
import Testing

@Suite struct ZipReaderTests {
    /// A package of one deflated part, `part`, of 4,000 bytes.
    private func package() throws -> [UInt8] {
        var zip = ZipWriter()
        zip.add("part", Array(String(repeating: "abcdefgh", count: 500).utf8))
        return try zip.bytes()
    }

    /// `bytes` with `value` written over the field at `offset` of the first entry of the directory.
    private func patched(_ bytes: [UInt8], _ offset: Int, _ value: [UInt8]) throws -> [UInt8] {
        let directory = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
        var bytes = bytes
        bytes.replaceSubrange(directory + offset..<directory + offset + value.count, with: value)
        return bytes
    }

    private func refusal(_ bytes: [UInt8], _ limits: InputLimits = InputLimits()) throws -> String? {
        let zip = try ZipReader(bytes, limits: limits)
        return #expect(throws: DocumentError.self) { try zip.read("part") }?.reason
    }

    @Test(
        arguments: [
            // The checksum, the size, and whether the part is encrypted.
            (16, [1, 2, 3, 4], "is damaged (CRC error)"),
            (24, [0x9F, 0x0F, 0, 0], "is damaged: its size differs from what the directory says"),
            (24, [0xA1, 0x0F, 0, 0], "is damaged: its size differs from what the directory says"),
            (8, [1, 0], "is encrypted: save it without a password"),
        ] as [(Int, [UInt8], String)])
    func `a part that is not what the directory says is refused`(
        _ offset: Int, _ value: [UInt8], _ reason: String
    ) throws {
        #expect(try refusal(patched(package(), offset, value)) == reason)
    }

    @Test func `deflated bytes that were changed are refused`() throws {
        var bytes = try package()
        let data = 30 + "part".utf8.count
        for offset in data..<data + 8 { bytes[offset] ^= 0x55 }
        #expect(try refusal(bytes)?.hasPrefix("is damaged") == true)
    }

    @Test func `a part that is stored is read as it is`() throws {
        // Too short to gain anything by deflating.
        var zip = ZipWriter()
        zip.add("part", [7])
        #expect(try ZipReader(zip.bytes()).read("PART") == [7])
    }

    @Test func `a part larger than the limit is refused before it is inflated`() throws {
        var limits = InputLimits()
        limits.partBytes = 3 << 20
        let bytes = try patched(package(), 24, [1, 0, 0x30, 0])
        #expect(try refusal(bytes, limits) == "claims more than the 3 MiB a part may have when unpacked")
        limits.partBytes = 4_000
        #expect(try ZipReader(package(), limits: limits).read("part")?.count == 4_000)
        limits.partBytes = 3_999
        #expect(throws: DocumentError.self) { try ZipReader(package(), limits: limits).read("part") }
    }

    @Test func `a part that unpacks to too many times its size is refused, unless it is small`() throws {
        var limits = InputLimits()
        limits.ratioFreeBytes = 4_000
        limits.inflationRatio = 20
        #expect(try ZipReader(package(), limits: limits).read("part")?.count == 4_000)
        limits.ratioFreeBytes = 3_999
        #expect(
            try refusal(package(), limits) == "unpacks to more than 20 times its size (a zip bomb?)")
    }

    @Test func `all parts together unpack to no more than the limit`() throws {
        var limits = InputLimits()
        limits.packageBytes = 9_000
        let zip = try ZipReader(package(), limits: limits)
        for _ in 0..<2 { #expect(try zip.read("part") != nil) }
        let error = #expect(throws: DocumentError.self) { try zip.read("part") }
        #expect(error?.reason == "the package unpacks to more than 0 MiB")
    }

    @Test func `a package of more parts than the limit is refused`() throws {
        var limits = InputLimits()
        limits.packageParts = 1
        #expect(try ZipReader(package(), limits: limits).names == ["part"])
        limits.packageParts = 0
        let error = #expect(throws: DocumentError.self) { try ZipReader(package(), limits: limits) }
        #expect(error?.reason == "holds more than 0 parts")
    }
}
