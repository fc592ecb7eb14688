/// The classes that words belong to. Words of the same classes share one profile, by number: most words of a text
/// belong to none, and inflections of a word to the same.
struct WordProfiles {
    /// The profile of words without a class.
    static let empty: Int32 = 0

    private var numbers: [[Int32]: Int32] = [[]: Self.empty]
    /// Where the classes of each profile begin, by its number; one more at the end.
    private var starts: [Int32] = [0, 0]
    /// The classes of all profiles, those of one ascending.
    private var classes: [Int32] = []
    /// The classes of each profile in 256 bits: bit n is set where it has any class whose number leaves n over.
    private var signatures: [UInt64] = Array(repeating: 0, count: Self.width)

    /// Numbers that make a signature.
    private static let width = 4

    /// How many profiles there are.
    var count: Int { starts.count - 1 }

    /// The number of the profile of `found`, which is ascending, and whether it was met for the first time.
    mutating func number(of found: [Int32]) -> (number: Int32, isNew: Bool) {
        if let known = numbers[found] { return (known, false) }
        let number = Int32(count)
        numbers[found] = number
        classes += found
        starts.append(Int32(classes.count))
        signatures += repeatElement(0, count: Self.width)
        for wanted in found { signatures[Self.place(number, wanted)] |= Self.bit(wanted) }
        return (number, true)
    }

    /// Whether words of `profile` belong to the class `wanted`.
    @inline(__always)
    func has(_ profile: Int32, _ wanted: Int32) -> Bool {
        // Nearly always the signature says no, and the classes are not looked at.
        signatures[Self.place(profile, wanted)] & Self.bit(wanted) != 0 && isListed(profile, wanted)
    }

    /// Whether any of the words at `places` belongs to the class `wanted`.
    @inline(__always)
    func anyHas(_ words: borrowing [Words.Word], _ places: Range<Int>, _ wanted: Int32) -> Bool {
        for place in places where has(words[place].profile, wanted) { return true }
        return false
    }
}

private extension WordProfiles {
    @inline(__always)
    static func place(_ profile: Int32, _ wanted: Int32) -> Int {
        Int(truncatingIfNeeded: profile) &* width &+ Int(truncatingIfNeeded: wanted >> 6) & (width - 1)
    }

    @inline(__always)
    static func bit(_ wanted: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: wanted & 63) }

    func isListed(_ profile: Int32, _ wanted: Int32) -> Bool {
        for place in Int(starts[Int(profile)])..<Int(starts[Int(profile) + 1]) where classes[place] >= wanted
        {
            return classes[place] == wanted
        }
        return false
    }
}
