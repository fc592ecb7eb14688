/// Tells words that state something which could be checked: a figure, a date, that something was signed or somebody
/// appointed. What interviewees say of such things is what they were told, or remember.
enum FactClaim {
    private static let acts: Set<String> = [
        "signed", "appointed", "recruited", "resigned", "retired", "merged", "dissolved", "abolished",
        "launched", "withdrew", "vacant", "overspent", "underspent",
    ]
    private static let amounts: Set<String> = [
        "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "percent",
        "january",
        "february", "april", "june", "july", "august", "september", "october", "november", "december",
    ]
    /// Words after which a number is a name: "section 75".
    private static let naming: Set<String> = ["section", "act", "article", "clause", "annex", "ward", "room"]

    /// Whether `text` states something of that kind.
    static func isMade(in text: String) -> Bool {
        if text.contains("%") || text.contains("£") || text.contains("per cent") { return true }
        var before = ""
        for word in text.replacing("24/7", with: "always").plainWords {
            if acts.contains(word) || amounts.contains(word) { return true }
            let isNumber = word.utf8.contains { (0x30...0x39).contains($0) }
            if isNumber, !naming.contains(before) { return true }
            before = word
        }
        return false
    }
}
