/// The bytes of a part under the scanner. Every access is checked against the end: past it stand zeros, which no
/// XML may hold, so that whatever runs on past the end fails there.
@safe struct ScannedBytes {
    /// The caller keeps the memory alive and unchanged as long as the value is used.
    private let base: UnsafePointer<UInt8>
    let count: Int

    init(_ buffer: UnsafeBufferPointer<UInt8>, base: UnsafePointer<UInt8>) {
        unsafe self.base = base
        count = buffer.count
    }

    /// The byte at `position`, which is never negative; 0 past the end.
    @inline(__always) subscript(position: Int) -> UInt8 {
        position < count ? unsafe base[position] : 0
    }

    /// The eight bytes from `position` on, the first one lowest; zeros past the end.
    @inline(__always) func word(at position: Int) -> UInt64 {
        guard position <= count - 8 else { return lastWord(at: position) }
        return unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian
    }

    /// The bytes of `range`, which lies inside the part.
    @inline(__always) func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    /// Whether `length` bytes are the same from `one` and from `other` on, all inside the part.
    func isSame(_ one: Int, _ other: Int, _ length: Int) -> Bool {
        (0..<length).allSatisfy { self[one + $0] == self[other + $0] }
    }

    /// Where the line that `position` is on ends: at its line feed or the end.
    func endOfLine(from position: Int) -> Int { first(from: position) { $0.lanes(of: 0x0A) } }

    /// Where the name that begins at `position` ends: at white space, `/`, `=`, `>` or the end.
    @inline(__always) func endOfName(from position: Int) -> Int {
        first(from: position) {
            $0.lanes(below: 0x21) | $0.lanes(of: 0x2F) | $0.lanes(of: 0x3D) | $0.lanes(of: 0x3E)
        }
    }

    /// Where plain text that begins at `position` ends: at `<`, `&`, `>` or the end.
    @inline(__always) func endOfText(from position: Int) -> Int {
        first(from: position) { ($0 | 2).lanes(of: 0x3E) | $0.lanes(of: 0x26) }
    }

    /// Where the plain part of an attribute's value ends: at its `quote`, `<`, `&`, white space other than a space, or
    /// the end.
    @inline(__always) func endOfValue(from position: Int, quote: UInt8) -> Int {
        first(from: position) {
            $0.lanes(of: quote) | $0.lanes(of: 0x3C) | $0.lanes(of: 0x26) | $0.lanes(below: 0x20)
        }
    }
}

private extension ScannedBytes {
    /// The first position from `position` on where `isStop` holds for the byte; `count` where there is none.
    @inline(__always) func first(from position: Int, where isStop: (ByteLanes) -> UInt64) -> Int {
        var position = position
        while position < count {
            let stops = isStop(ByteLanes(word(at: position))) & ByteLanes.high
            if stops != 0 { return min(count, position + stops.trailingZeroBitCount >> 3) }
            position += 8
        }
        return count
    }

    @inline(never) func lastWord(at position: Int) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<8 { word |= UInt64(self[position + offset]) << UInt64(8 * offset) }
        return word
    }
}
