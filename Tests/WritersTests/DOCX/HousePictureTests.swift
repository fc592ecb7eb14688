import Testing

@testable import Writers

/// Pictures of a template keep what is seen, and nothing of who made them.
struct HousePictureTests {
    private static func chunk(_ name: String, _ words: String) -> [UInt8] {
        [0, 0, 0, UInt8(words.utf8.count)] + Array((name + words).utf8) + [1, 2, 3, 4]
    }

    private static func segment(_ mark: UInt8, _ words: [UInt8]) -> [UInt8] {
        [0xFF, mark, 0, UInt8(words.count + 2)] + words
    }

    /// A scan with a restart, a stuffed byte and a fill byte.
    private static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [7, 0xFF, 0, 8, 0xFF, 0xD0, 9]
    private static let frame = segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
    private static let table = segment(0xDB, [0, 1, 1])
    private static let density: [UInt8] = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1]
    private static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])

    @Test(arguments: ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "acTL", "prVt"])
    func `a chunk that draws nothing is left behind`(name: String) throws {
        let logo = HouseTemplate.logo
        let head = 8 + 25
        let filled = logo[..<head] + Self.chunk(name, "Ada Quill") + logo[head...] + Array("Ada Quill".utf8)
        let bare = try #require(HousePicture.bare(Array(filled)))
        #expect(bare.bytes == logo && bare.contentType == "image/png")
    }

    @Test func `a chunk that says how to draw stays`() throws {
        let logo = HouseTemplate.logo
        let filled = Array(logo[..<33] + Self.chunk("gAMA", "abcd") + logo[33...])
        #expect(HousePicture.bare(filled)?.bytes == filled)
    }

    @Test(arguments: [0xE1, 0xE2, 0xE0, 0xED, 0xFE, 0xEF] as [UInt8])
    func `a segment that draws nothing is left behind`(mark: UInt8) throws {
        let secret = Self.segment(mark, Array("Exif\0\0Ada Quill".utf8))
        let bare: [UInt8] = [0xFF, 0xD8] + Self.adobe + Self.table + Self.frame + Self.scan + [0xFF, 0xD9]
        let filled =
            [0xFF, 0xD8] + secret + Self.adobe + Self.table + secret + Self.frame + Self.scan + secret
            + [0xFF, 0xD9] + Array("Ada Quill".utf8)
        let found = try #require(HousePicture.bare(filled))
        #expect(found.bytes == bare && found.contentType == "image/jpeg")
    }

    @Test func `the density of a picture stays without the small picture beside it`() throws {
        let head = Self.segment(0xE0, Self.density + [1, 1, 200, 100, 50])
        let rest = Self.frame + Self.scan + [0xFF, 0xD9]
        let found = try #require(HousePicture.bare([0xFF, 0xD8] + head + rest))
        #expect(found.bytes == [0xFF, 0xD8] + Self.segment(0xE0, Self.density + [0, 0]) + rest)
    }

    @Test func `every scan of a picture stays, with the tables between`() {
        let whole: [UInt8] = [0xFF, 0xD8] + Self.frame + Self.scan + Self.table + Self.scan + [0xFF, 0xD9]
        #expect(HousePicture.bare(whole)?.bytes == whole)
    }

    @Test func `a picture that is cut off anywhere is none`() {
        let photo: [UInt8] = [0xFF, 0xD8] + Self.table + Self.frame + Self.scan + [0xFF, 0xD9]
        for whole in [HouseTemplate.logo, photo] {
            #expect(HousePicture.bare(whole) != nil)
            for count in whole.indices { #expect(HousePicture.bare(Array(whole.prefix(count))) == nil) }
        }
    }

    @Test(arguments: [
        Array("GIF89a".utf8), Array("BM".utf8), [0x49, 0x49, 0x2A, 0], [1, 0, 0, 0],
        [0xD7, 0xCD, 0xC6, 0x9A],
        Array("<svg/>".utf8), [],
    ])
    func `another sort of picture is none`(bytes: [UInt8]) { #expect(HousePicture.bare(bytes) == nil) }

    @Test func `a length past the end is none`() {
        var logo = HouseTemplate.logo
        logo[8] = 0xFF
        #expect(HousePicture.bare(logo) == nil)
        #expect(HousePicture.bare([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1]) == nil)
        #expect(HousePicture.bare([0xFF, 0xD8, 0xFF, 0xE1, 0, 0, 0xFF, 0xD9]) == nil)
    }
}
