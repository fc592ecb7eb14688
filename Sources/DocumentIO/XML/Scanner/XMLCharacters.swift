/// Checks that bytes are UTF-8 and hold only characters that XML 1.0 allows.
enum XMLCharacters {
    /// Where the last carriage return stands, -1 for none; nil where the bytes are not UTF-8 or hold what XML forbids.
    static func lastReturn(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var last = -1
        var position = 0
        while position < bytes.count {
            if unsafe isPlain(bytes, at: position) {
                position += block
                continue
            }
            let end = min(position + block, bytes.count)
            while position < end {
                let length = unsafe self.length(of: bytes, at: position)
                if length == 0 { return nil }
                if unsafe bytes[position] == 0x0D { last = position }
                position += length
            }
        }
        return last
    }
}

private extension XMLCharacters {
    static let block = 64

    /// Whether a whole block from `position` on is printable ASCII.
    @inline(__always) static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard position <= bytes.count - block, let base = bytes.baseAddress else { return false }
        let words = unsafe UnsafeRawPointer(base + position)
        var joined: UInt64 = 0
        var raised: UInt64 = ByteLanes.high
        for offset in stride(from: 0, to: block, by: 8) {
            let word = unsafe words.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            joined |= word
            // Brings 0x20…0x7F, and no lower ASCII, to the high bit.
            raised &= word &+ ByteLanes.ones &* 0x60
        }
        return (joined | ~raised) & ByteLanes.high == 0
    }

    /// How many bytes the character at `position` has; 0 where it is none that XML allows.
    static func length(of bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let lead = unsafe bytes[position]
        if lead < 0x80 { return lead >= 0x20 || lead == 0x09 || lead == 0x0A || lead == 0x0D ? 1 : 0 }
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, position + length <= bytes.count else { return 0 }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = unsafe bytes[position + offset]
            guard byte & 0xC0 == 0x80 else { return 0 }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
        return value >= least && isAllowed(value) ? length : 0
    }
}

extension XMLCharacters {
    /// Whether XML 1.0 allows the character with that code.
    static func isAllowed(_ code: UInt32) -> Bool {
        switch code {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
