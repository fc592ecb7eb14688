/// Letters and their marks, whether they are written in one character or several.
enum Marks {
    /// The scalars of `word`, in which a letter that is not Latin and its marks are one scalar where Unicode has one, so
    /// that both ways to write it come to the same.
    static func composed(_ word: String) -> [Unicode.Scalar] {
        let scalars = Array(word.unicodeScalars)
        guard scalars.contains(where: isMark), scalars.contains(where: { $0.value > 0x36F && !isMark($0) })
        else {
            return scalars
        }
        var composed: [Unicode.Scalar] = []
        for character in word {
            let own = Array(character.unicodeScalars)
            if own.count > 1, let single = singles[character] {
                composed.append(single)
            } else {
                composed += own
            }
        }
        return composed
    }

    /// The base letter in lower case of a Latin letter beyond U+017F; itself in lower case where it has none.
    static func base(of scalar: Unicode.Scalar) -> [UInt8] {
        let lower = scalar.properties.lowercaseMapping
        let name = lower.unicodeScalars.first?.properties.name ?? ""
        let beginning = "LATIN SMALL LETTER "
        let rest = name.hasPrefix(beginning) ? name.dropFirst(beginning.count) : ""
        let letter = rest.prefix { $0 != " " }
        guard letter.count == 1, rest.dropFirst(letter.count).hasPrefix(" WITH ") else {
            return Array(lower.utf8)
        }
        return Array(letter.lowercased().utf8)
    }
}

private extension Marks {
    /// Letters with marks of the Greek, Cyrillic and Japanese scripts that are one scalar.
    static let singles: [Character: Unicode.Scalar] = {
        var singles: [Character: Unicode.Scalar] = [:]
        for range in [0x370...0x52F, 0x1F00...0x1FFF, 0x3041...0x30FF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
                let character = Character(scalar)
                if singles[character] == nil { singles[character] = scalar }
            }
        }
        return singles
    }()

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        0x300...0x36F ~= scalar.value || scalar.value == 0x3099 || scalar.value == 0x309A
    }
}
