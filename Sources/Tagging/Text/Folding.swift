/// Brings the words of texts and patterns to one form.
///
/// Letters are put in lower case; Latin letters lose their marks (é → e, ß → ss, æ → ae), written in one character or
/// two, so that "résumé" and "resume" are one word; ligatures (ﬁ) become letters; typographic apostrophes become
/// straight ones; soft hyphens and zero-width characters are dropped. Other scripts keep their marks, in the
/// composed form.
enum Folding {
    /// The folded form of `word`, UTF-8 in and out.
    static func fold(_ word: [UInt8]) -> [UInt8] { trimmedApostrophes(letters(word)) }

    /// The folded form of `word` with apostrophes at its ends.
    static func letters(_ word: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(word.count)
        if word.allSatisfy({ $0 < 0x80 }) {
            for byte in word {
                folded.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
            }
            return folded
        }
        for scalar in Marks.composed(String(decoding: word, as: UTF8.self)) { append(scalar, to: &folded) }
        return folded
    }

    /// `word` with its case and marks kept; apostrophes and what cannot be seen as in `fold`.
    static func cased(_ word: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        for scalar in Marks.composed(String(decoding: word, as: UTF8.self)) {
            switch scalar.value {
            case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x02BC, 0xFF07: letters.append(apostrophe)
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
            default: letters.append(contentsOf: String(scalar).utf8)
            }
        }
        return trimmedApostrophes(letters)
    }

    /// `word` as in `cased`, without a final `s` or `'s` after a capital.
    static func acronym(_ word: [UInt8]) -> [UInt8] {
        let letters = cased(word)
        var base = letters
        if base.last == UInt8(ascii: "s") { base.removeLast() }
        if base.last == apostrophe { base.removeLast() }
        guard let last = base.last, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= last || last > 0x7F else {
            return letters
        }
        return base
    }

    /// Whether a folded word is a contraction ("we're", "it's", "don't") rather than a possessive.
    static func isContraction(_ word: [UInt8]) -> Bool {
        guard let place = word.firstIndex(of: apostrophe) else { return false }
        return word[(place + 1)...] != [UInt8(ascii: "s")][...] || contracted.contains(Array(word[..<place]))
    }

    /// A folded word without the `'s` of a possessive.
    static func withoutPossessive(_ word: [UInt8]) -> [UInt8] {
        word.suffix(2) == [apostrophe, UInt8(ascii: "s")] ? word.dropLast(2) : word
    }

    /// The spelling of a contraction without its apostrophe; nil where that is another word.
    static func withoutApostrophe(_ contraction: [UInt8]) -> [UInt8]? {
        let plain = contraction.filter { $0 != apostrophe }
        return otherWords.contains(plain) ? nil : plain
    }

    private static let apostrophe = UInt8(ascii: "'")
    private static let contracted: Set<[UInt8]> = words(
        "it that there here what who where how when why he she let this")
    private static let otherWords: Set<[UInt8]> = words("its were well ill id hell shell shed wed lets whore")

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.split(separator: " ").map { Array($0.utf8) })
    }

    private static func trimmedApostrophes(_ word: [UInt8]) -> [UInt8] {
        guard word.first == apostrophe || word.last == apostrophe else { return word }
        var slice = word[...]
        while slice.first == apostrophe { slice = slice.dropFirst() }
        while slice.last == apostrophe { slice = slice.dropLast() }
        return Array(slice)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x02BC, 0xFF07: folded.append(apostrophe)
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: break
        case 0..<0x80:
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            folded.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
        case 0xC0...0x17F: folded.append(contentsOf: latin(scalar))
        case 0x180...0x24F, 0x1E00...0x1EFF: folded.append(contentsOf: Marks.base(of: scalar))
        case 0xFB00...0xFB06: folded.append(contentsOf: ligatures[Int(scalar.value) - 0xFB00].utf8)
        default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// Base letters of U+00C0…U+017F, by position; a space where the letter stays as it is in lower case.
    private static let bases: [String] = {
        var bases: [String] = []
        let singles =
            "aaaaaa.ceeeeiiiidnooooo ouuuuy..aaaaaa.ceeeeiiiidnooooo ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllllllln"
            + "nnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        for letter in singles { bases.append(String(letter)) }
        bases[0x06] = "ae"
        bases[0x26] = "ae"
        bases[0x1E] = "th"
        bases[0x3E] = "th"
        bases[0x1F] = "ss"
        bases[0x72] = "ij"
        bases[0x73] = "ij"
        bases[0x92] = "oe"
        bases[0x93] = "oe"
        return bases
    }()

    private static func latin(_ scalar: Unicode.Scalar) -> String.UTF8View {
        let base = bases[Int(scalar.value) - 0xC0]
        return (base == " " ? scalar.properties.lowercaseMapping : base).utf8
    }
}
