extension StringProtocol {
    /// Without what is not seen: marks that turn the direction of writing, which would turn what follows in the midst of a
    /// sentence, and what hides a word or number from those who look for it. Joiners stay where a script needs them: after
    /// letters and signs beyond ASCII.
    package var withoutUnseen: String {
        guard hasUnseen else { return String(self) }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isKept =
                !scalar.mayBeUnseen || ScalarSort(scalar) != .invisible
                || scalar.joins && kept.last.map { !$0.isASCII } ?? false
            if isKept { kept.append(scalar) }
        }
        return String(kept)
    }

    /// Whether it may hold any of it; false of most texts, at the cost of a look at each byte.
    private var hasUnseen: Bool {
        utf8.contains { $0 >= 0x80 }
            && unicodeScalars.contains { $0.mayBeUnseen && ScalarSort($0) == .invisible }
    }
}

private extension Unicode.Scalar {
    /// Whether it is none of the signs that texts are full of.
    var mayBeUnseen: Bool { value >= 0xAD && !(0x2010...0x2027).contains(value) }

    /// Whether it joins, parts or varies letters and signs.
    var joins: Bool { [0x34F, 0x200C, 0x200D].contains(value) || (0xFE00...0xFE0F).contains(value) }
}
