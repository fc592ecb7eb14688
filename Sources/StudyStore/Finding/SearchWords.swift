/// Words as a person types them, as a query of FTS5 that is never a syntax error: every word or phrase is quoted, and all
/// must be there.
struct SearchWords {
    /// The query; nil where nothing that could be a word was typed.
    let query: String?

    init(_ text: String) {
        var terms: [String] = []
        var term = ""
        var isQuoted = false
        func end(isPrefix: Bool = false) {
            defer { term = "" }
            guard term.unicodeScalars.contains(where: Self.isLetter) else { return }
            terms.append("\"\(term)\"" + (isPrefix ? "*" : ""))
        }
        for scalar in text.unicodeScalars {
            if Self.isQuote(scalar) {
                end()
                isQuoted.toggle()
            } else if !isQuoted, scalar == "*" {
                end(isPrefix: true)
            } else if scalar.value < 0x20 || (!isQuoted && scalar.properties.isWhitespace) {
                if isQuoted { term += " " } else { end() }
            } else {
                term.unicodeScalars.append(scalar)
            }
        }
        end()
        query = terms.isEmpty ? nil : terms.joined(separator: " ")
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" || scalar == "\u{201E}"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
