/// A set of words of up to eight ASCII letters, which tells in a step whether a word is among them.
struct ShortWords {
    /// Words packed into numbers, each at the first free place from the one its number leads to; 0 where none is.
    private var places: [UInt64]
    private let mask: Int

    /// The words of `list`, in lower case, divided by spaces.
    init(_ list: String) {
        let words = list.split(separator: " ").map { Self.pack(Array($0.utf8), 0..<$0.utf8.count) }
        var size = 8
        while size < words.count * 4 { size *= 2 }
        places = Array(repeating: 0, count: size)
        mask = size - 1
        for word in words where !contains(word) {
            var place = Self.place(word) & mask
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = word
        }
    }

    /// The letters of the word at `range`, of at most eight bytes, as one number, capitals as small letters.
    static func pack(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
        var packed: UInt64 = 0
        for place in range { packed = packed << 8 | UInt64(text[place] | 0x20) }
        return packed
    }

    /// Whether the word of that number is among them.
    func contains(_ packed: UInt64) -> Bool {
        var place = Self.place(packed) & mask
        while places[place] != 0 {
            if places[place] == packed { return true }
            place = (place + 1) & mask
        }
        return false
    }

    private static func place(_ packed: UInt64) -> Int {
        Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
