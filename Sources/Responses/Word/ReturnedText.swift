/// One part of a returned document as a single run of bytes: all words, those struck out and those put in, with a line
/// feed after each paragraph. Places are ranges of these bytes, so that nothing that is moved or joined loses its place.
struct ReturnedText {
    /// A bookmark and the words it stands around; nothing where they were taken out.
    struct Bookmark: Hashable {
        let name: String
        let range: Range<Int>
    }

    /// The part's name in the package.
    let part: String
    /// UTF-8 of all words.
    var bytes: [UInt8] = []
    /// For each byte whether it was put in (1) and whether it was struck out (2) while Word kept track.
    var marks: [UInt8] = []
    /// The paragraphs in the order of the part.
    var paragraphs: [ReturnedParagraph] = []
    /// The bookmarks that end, in the order of their ends.
    var bookmarks: [Bookmark] = []
    /// What each comment is attached to, by the comment's id.
    var comments: [String: Range<Int>] = [:]
    /// The changes in the order of the part.
    var changes: [TrackedChange] = []

    /// No statement is as long, in bytes.
    static let longestLook = 16_384
    /// No section of a plan has as many paragraphs.
    private static let longestSection = 2_000
    static let inserted: UInt8 = 1
    static let struck: UInt8 = 2

    /// The words of `range` on one line, all of them.
    func words(_ range: Range<Int>) -> String { words(range) { _ in true } }
    /// The words of `range` as the draft had them: without what was put in.
    func before(_ range: Range<Int>) -> String { words(range) { $0 & Self.inserted == 0 } }
    /// The words of `range` as they read now: without what was struck out.
    func now(_ range: Range<Int>) -> String { words(range) { $0 & Self.struck == 0 } }

    /// The beginning of `range`, at most `longestLook` bytes: ranges that lie over one another may each be the whole text.
    func opening(of range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: bytes.indices)
        guard range.count > Self.longestLook else { return range }
        var end = range.lowerBound + Self.longestLook
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }

    /// Index of the paragraph at byte `place`; the last one for a place behind all.
    func paragraph(at place: Int) -> Int? {
        guard !paragraphs.isEmpty else { return nil }
        var low = 0
        var high = paragraphs.count - 1
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].range.upperBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The words of the nearest heading at or before the paragraph `index`; nil where there is none.
    func heading(before index: Int) -> String? {
        for paragraph in paragraphs[...index].suffix(Self.longestSection).reversed() where paragraph.isHeading
        {
            let words = words(opening(of: paragraph.range))
            if !words.isEmpty { return words }
        }
        return nil
    }
}

private extension ReturnedText {
    /// The bytes of `range` whose marks are `kept`, white space drawn together.
    func words(_ range: Range<Int>, kept: (UInt8) -> Bool) -> String {
        var found: [UInt8] = []
        var space = false
        for index in range.clamped(to: bytes.indices) where kept(marks[index]) {
            let byte = bytes[index]
            if byte <= 0x20 {
                space = true
            } else {
                if space, !found.isEmpty { found.append(0x20) }
                space = false
                found.append(byte)
            }
        }
        return String(decoding: found, as: UTF8.self)
    }
}
