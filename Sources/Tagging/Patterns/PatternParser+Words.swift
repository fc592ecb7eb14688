extension PatternParser {
    /// The runs of words that `alternative` stands for: one, or two where it holds a hyphen (apart, together).
    static func runs(_ alternative: Substring) throws(Fault) -> [[Pattern.Word]] {
        var text = alternative
        let isExact = text.hasPrefix("=")
        if isExact { text = text.dropFirst() }
        var run: [Pattern.Word] = []
        var pieces: [Substring] = []
        for spaced in text.split(separator: " ") {
            while let last = text.last, ",.;:!".contains(last) { text = text.dropLast() }
            pieces += spaced.split(whereSeparator: { $0 == "-" || $0 == "." })
        }
        for piece in pieces { run.append(try word(trimmed(piece), isExact: isExact)) }
        if run.isEmpty { throw Fault(reason: "has an empty place for a word") }
        guard pieces.count > 1, !text.contains(" ") else { return [run] }
        return [run, [try word(Substring(pieces.map { trimmed($0) }.joined()), isExact: isExact)]]
    }

    private static func trimmed(_ piece: Substring) -> Substring {
        var piece = piece
        while let last = piece.last, ",.;:!".contains(last) { piece = piece.dropLast() }
        return piece
    }

    private static func word(_ text: Substring, isExact: Bool) throws(Fault) -> Pattern.Word {
        let hasWildcard = text.contains { $0 == "*" || $0 == "?" }
        for character in text where !isWordCharacter(character) {
            throw Fault(reason: "holds \"\(character)\", which no word does")
        }
        let letters = text.filter { $0.isLetter || $0.isNumber }
        let keepsCase = text.count(where: \.isUppercase) > 1
        if letters.isEmpty {
            throw Fault(reason: hasWildcard ? "has a wildcard without letters" : "has an empty word")
        }
        if hasWildcard {
            if isExact { throw Fault(reason: "has a wildcard after =") }
            if letters.count < 2 { throw Fault(reason: "has a wildcard with fewer than two letters") }
            return keepsCase
                ? Pattern.Word(comparison: .casedWildcard, letters: Folding.cased(Array(text.utf8)))
                : Pattern.Word(comparison: .wildcard, letters: Folding.fold(Array(text.utf8)))
        }
        if text == "n't" { return Pattern.Word(comparison: .wildcard, letters: Array("*n't".utf8)) }
        if keepsCase {
            return isExact
                ? Pattern.Word(comparison: .cased, letters: Folding.cased(Array(text.utf8)))
                : Pattern.Word(comparison: .acronym, letters: Folding.acronym(Array(text.utf8)))
        }
        let folded = Folding.fold(Array(text.utf8))
        if isExact || Folding.isContraction(folded) {
            return Pattern.Word(comparison: .exact, letters: folded)
        }
        return Pattern.Word(comparison: .stem, letters: Folding.withoutPossessive(folded))
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "'*?&".contains(character)
    }
}
