import Themes

/// Says how many interviewees, always with the number of all: in defined words where there are ten or more,
/// in numbers where a share would mislead.
struct People {
    let total: Int

    /// "many interviewees (9 of 14)", "two of the three interviewees", "the interviewee".
    func subject(_ count: Int) -> String {
        if total == 1 { return count == 1 ? "the interviewee" : "nobody" }
        if count == 0 { return "nobody" }
        if count == total {
            return total == 2 ? "both interviewees" : "all \(Numeral.word(total)) interviewees"
        }
        if count == 1 { return "one of the \(Numeral.word(total)) interviewees" }
        if total < 10 { return "\(Numeral.word(count)) of the \(Numeral.word(total)) interviewees" }
        return "\(Quantifier(count, of: total).rawValue) interviewees (\(ratio(count)))"
    }

    /// The same without "interviewees", for use after it has been said: "many (9 of 14)", "two of the three".
    func short(_ count: Int) -> String {
        if total == 1 || count == 0 || count == total { return subject(count) }
        if count == 1 { return "one of the \(Numeral.word(total))" }
        if total < 10 { return "\(Numeral.word(count)) of the \(Numeral.word(total))" }
        return "\(Quantifier(count, of: total).rawValue) (\(ratio(count)))"
    }

    /// "9 of 14".
    func ratio(_ count: Int) -> String { "\(count) of \(total)" }

    /// Names with their counts: "trust (9 of 14), capacity and time (7) and clear roles (5)"; names alone
    /// where there is one interviewee.
    func list(_ items: [(name: String, count: Int)]) -> String {
        var names: [String] = []
        for (index, item) in items.enumerated() {
            switch (total, index) {
            case (1, _): names.append(item.name)
            case (_, 0): names.append("\(item.name) (\(ratio(item.count)))")
            default: names.append("\(item.name) (\(item.count))")
            }
        }
        return names.asList
    }
}
