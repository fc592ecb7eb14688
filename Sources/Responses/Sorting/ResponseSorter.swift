import Planning

/// Tells by the first words of a comment what sort of answer it is, where people say so themselves.
///
/// It is cautious: what asks, what agrees with a reservation, and whatever begins in other words stays unsorted.
enum ResponseSorter {
    /// The sort of `comment`.
    static func sort(of comment: String) -> PartnerResponse.Sort {
        let text = opening(comment)
        for rule in SortRule.all {
            guard let rest = rule.rest(of: text) else { continue }
            return rule.holds(rest, in: text) ? rule.sort : .unsorted
        }
        return .unsorted
    }
}

private extension ResponseSorter {
    /// The comment in lower case on one line, without the number of the statement and the marks it begins with.
    static func opening(_ comment: String) -> String {
        let line = comment.lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        var words = line[...]
        while true {
            let start = words.startIndex
            words = words.drop { !$0.isLetter }
            for lead in [
                "re ", "on ", "re:", "statement ", "action ", "question ", "hi ", "dear all", "thank you",
                "thanks",
            ]
            where words.hasPrefix(lead) {
                words = words.dropFirst(lead.count)
            }
            words = withoutNumber(words)
            if words.startIndex == start { return String(words) }
        }
    }

    /// `p5.3: agree` begins with its second word.
    static func withoutNumber(_ words: Substring) -> Substring {
        let letters = words.prefix { $0.isLetter }
        let rest = words.dropFirst(letters.count)
        guard letters.count < 3, let digit = rest.first, digit.isNumber else { return words }
        return rest.drop { $0.isNumber || $0 == "." }
    }
}
