/// A word of a pattern that does not do there what it looks like: the name of an operator, in capitals, that is looked for
/// as a word, or a question mark after the s of a plural.
struct OperatorSlip {
    /// What is wrong, as a clause.
    let message: String

    /// The first slip in the pattern `text`; nil where there is none.
    init?(_ text: String) {
        guard text.utf8.count <= PatternParser.longest else { return nil }
        if let plural = Self.openPlural(text) {
            message =
                "looks for \(plural.dropLast()) and one letter more: '?' stands for one letter, and plurals are found without it"
            return
        }
        for item in PatternText.normalised(text).split(separator: " ") {
            let bare = item.drop { $0 == "(" }.prefix { $0 != ")" && $0 != "," && $0 != "/" }
            guard bare.count == item.count || !item.contains("/"), let advice = Self.advice[String(bare)]
            else { continue }
            message = "looks for the word \(bare), which does nothing here; \(advice)"
            return
        }
        return nil
    }

    /// The first word of `text` that ends with "s?", as expressions write a plural that may be; nil in those, and where
    /// there is none.
    private static func openPlural(_ text: String) -> Substring? {
        if text.hasPrefix("/") || text.contains(" /") { return nil }
        return text.split { $0.isWhitespace || "|(),".contains($0) }.first { word in
            word.count > 3 && word.hasSuffix("s?")
                && word.dropLast(2).allSatisfy { $0.isLetter && $0.isLowercase }
        }
    }

    private static let advice = [
        "NEAR": "write NEAR/6 for at most six other words between",
        "BEFORE": "write BEFORE/6 for at most six other words between",
        "AFTER": "write AFTER/6 for at most six other words between",
        "AND": "for two phrases in one sentence write NEAR/30, or put the second under 'needs'",
        "OR": "for either of two words write a|b, for two phrases two entries",
        "NOT": "put what must not be there under 'unless', or among the traps",
        "UNLESS": "in YAML write {phrase: …, unless: […]}",
        "NEEDS": "in YAML write {phrase: …, needs: […]}",
    ]
}
