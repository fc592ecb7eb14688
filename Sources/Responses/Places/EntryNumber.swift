/// The number of an entry (`P5.3`, `A1.2`, `Q7`) as it stands in a text.
struct EntryNumber: Hashable {
    /// The number.
    let id: String
    /// Its place in the bytes looked through.
    let range: Range<Int>

    /// The numbers in `range` of `bytes`: one or two capitals, digits, and digits after a full stop, with neither letters
    /// nor digits beside them; those only that `isKnown` lets pass.
    static func all(in bytes: [UInt8], _ range: Range<Int>, isKnown: (String) -> Bool) -> [EntryNumber] {
        var found: [EntryNumber] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard isCapital(bytes[index]), index == range.lowerBound || !isWord(bytes[index - 1]) else {
                index += 1
                continue
            }
            var end = index + 1
            if end < range.upperBound, isCapital(bytes[end]) { end += 1 }
            let digits = end
            end = skipDigits(bytes, end, range.upperBound)
            if end > digits, end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "."),
                isDigit(bytes[end + 1])
            {
                end = skipDigits(bytes, end + 1, range.upperBound)
            }
            let isWhole = end > digits && (end == range.upperBound || !isWord(bytes[end]))
            let id = String(decoding: bytes[index..<end], as: UTF8.self)
            if isWhole, isKnown(id) { found.append(EntryNumber(id: id, range: index..<end)) }
            index = end
        }
        return found
    }

    /// The numbers in `text`.
    static func all(in text: String, isKnown: (String) -> Bool) -> [String] {
        let bytes = Array(text.utf8)
        return all(in: bytes, bytes.indices, isKnown: isKnown).map(\.id)
    }
}

private extension EntryNumber {
    static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isWord(_ byte: UInt8) -> Bool {
        isCapital(byte) || isDigit(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
    }

    static func skipDigits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, isDigit(bytes[index]) { index += 1 }
        return index
    }
}
