import StudyModel

/// Tells words that state something which could be checked: a figure, a date, that something was signed or somebody
/// appointed. What interviewees say of such things is what they were told, or remember.
enum FactClaim {
    private static let acts: Set<String> = [
        "signed", "appointed", "recruited", "resigned", "retired", "merged", "dissolved", "abolished",
        "launched", "withdrew", "vacant", "overspent", "underspent",
    ]
    /// March and May are other words too.
    private static let amounts = Set(MonthNames.folded).subtracting(["march", "may"]).union([
        "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "percent",
    ])
    /// Numbers in words that are seldom said of anything but a figure.
    private static let numerals: Set<String> = [
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen",
    ]
    /// Smaller numbers, which are figures where they are told of a time: "nine a month".
    private static let units: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    private static let times: Set<String> = ["day", "week", "fortnight", "month", "quarter", "year"]
    /// Words after which a number is a name: "section 75".
    private static let naming: Set<String> = ["section", "act", "article", "clause", "annex", "ward", "room"]

    /// Whether `text` states something of that kind.
    static func isMade(in text: String) -> Bool {
        if text.contains("%") || text.contains("£") || text.contains("per cent") { return true }
        let words = text.replacing("24/7", with: "always").plainWords
        return words.indices.contains { place in
            let word = words[place]
            if acts.contains(word) || amounts.contains(word) || isRate(words[place...]) { return true }
            let isNumber =
                word.utf8.contains { (0x30...0x39).contains($0) }
                || word.split(separator: "-").contains { numerals.contains(String($0)) }
            return isNumber && !(place > 0 && naming.contains(words[place - 1]))
        }
    }

    /// Whether `words` begin with how often something happens: "four a week".
    private static func isRate(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, units.contains(first), words.count > 2 else { return false }
        let (link, time) = (words[words.startIndex + 1], words[words.startIndex + 2])
        return ["a", "per", "every", "each"].contains(link) && times.contains(time)
    }
}
