/// Makes the key a word is remembered by: its bytes where there are no more than eight, a hash of them otherwise. The
/// highest byte of a hash is 1, which no word ends with.
struct WordKey {
    private var chunk: UInt64 = 0
    private var mixed: UInt64 = 0
    private var filled = 0
    private var total = 0

    /// Takes in the first `count` bytes of `word`, which holds zeros after them.
    @inline(__always)
    mutating func add(_ word: UInt64, _ count: Int) {
        total += count
        if filled == 8 { mix() }
        chunk |= word << UInt64(8 * filled)
        let free = 8 - filled
        filled += count
        guard count > free else { return }
        mix()
        chunk = word >> UInt64(8 * free)
        filled = count - free
    }

    /// The key of what was taken in.
    var value: UInt64 { total > 8 ? Self.close(mixed, chunk) : chunk }

    /// Whether a key is the whole word, so that no other word has it.
    @inline(__always)
    static func isWhole(_ key: UInt64) -> Bool { key >> 56 != 1 }

    /// The key of a word of nine to fifteen bytes: its first eight, and the others with zeros after them.
    @inline(__always)
    static func value(_ first: UInt64, _ rest: UInt64) -> UInt64 { close(mixed(0, first), rest) }

    @inline(__always)
    private static func mixed(_ mixed: UInt64, _ chunk: UInt64) -> UInt64 {
        let product = (mixed ^ chunk) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    @inline(__always)
    private static func close(_ mixed: UInt64, _ chunk: UInt64) -> UInt64 {
        (mixed ^ chunk) &* 0xD6E8_FEB8_6659_FD93 >> 8 | 1 << 56
    }

    @inline(__always)
    private mutating func mix() {
        mixed = Self.mixed(mixed, chunk)
        chunk = 0
        filled = 0
    }
}
