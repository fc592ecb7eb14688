/// A transcriber's remarks in brackets: `[laughs]`, `[inaudible 00:12:04]`, `(pause)`.
enum Remarks {
    /// The longest remark, in bytes; a longer bracket is taken for words.
    private static let longest = 120
    private static let words = [
        "pause", "laugh", "sigh", "inaudible", "unclear", "crosstalk", "cough", "overlap", "silence", "phone",
        "door", "indistinct", "interrupt", "break", "chuckle", "knock", "background", "recording", "noise",
    ].map { Array($0.utf8) }

    /// Bytes to pass over at the opening bracket at `index`: the whole remark, or 1 where it is none.
    static func length(_ text: [UInt8], at index: Int, before end: Int) -> Int {
        let isSquare = text[index] == UInt8(ascii: "[")
        let close = isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")")
        var place = index + 1
        let limit = min(end, index + longest)
        while place < limit, text[place] != close, text[place] != 0x0A { place += 1 }
        guard place < limit, text[place] == close else { return 1 }
        return isSquare || isRemark(text, index + 1..<place) ? place + 1 - index : 1
    }

    private static func isRemark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let folded = Folding.fold(Array(text[range]))
        return words.contains { folded.starts(with: $0) }
            || folded.allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) && $0 < 0x80 }
    }
}
