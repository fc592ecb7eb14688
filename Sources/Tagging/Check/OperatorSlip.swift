/// A word of a pattern that is the name of an operator, in capitals, but does nothing there: it is looked for as a
/// word.
struct OperatorSlip {
    /// What is wrong, as a clause.
    let message: String

    /// The first slip in the pattern `text`; nil where there is none.
    init?(_ text: String) {
        guard text.utf8.count <= PatternParser.longest else { return nil }
        for item in PatternText.normalised(text).split(separator: " ") {
            let bare = item.drop { $0 == "(" }.prefix { $0 != ")" && $0 != "," && $0 != "/" }
            guard bare.count == item.count || !item.contains("/"), let advice = Self.advice[String(bare)]
            else { continue }
            message = "looks for the word \(bare), which does nothing here; \(advice)"
            return
        }
        return nil
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
