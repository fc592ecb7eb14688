/// Tells labels that are misspellings of others: `Interviewr` of `Interviewer`, `Magie` of `Maggie`.
enum LabelSlip {
    /// The misspelt among `tallies`, in lower case and in order, each with the one of `labels` that was meant.
    ///
    /// A slip is one letter off (two, in long labels), far rarer than what was meant, and near one label only. Numbers
    /// tell people apart, and words for speakers differ by a letter (interviewer, interviewee): neither is a slip.
    static func find(
        _ tallies: [String: LabelLayout.Tally], labels: [String: String]
    ) -> [(written: String, meant: String)] {
        var found: [(written: String, meant: String)] = []
        for (key, tally) in tallies where canBeSlip(key, tally) {
            let near = labels.keys.filter { label in
                let count = tallies[label]?.count ?? 0
                let isWord = SpeakerWords.isRoleWord(label[...])
                return label != key && count > tally.count * (isWord ? 1 : 2) && isNear(key, label)
            }
            if near.count == 1 { found.append((key, near[0])) }
        }
        return found.sorted { $0.written < $1.written }
    }

    private static func canBeSlip(_ key: String, _ tally: LabelLayout.Tally) -> Bool {
        tally.marked > 0 && tally.styled == 0 && key.utf8.count >= shortest
            && !SpeakerWords.isRoleWord(key[...])
            && !SpeakerWords.opensSpeech(key[...])
    }

    /// In short names one letter makes another name.
    private static let shortest = 5

    private static func isNear(_ left: String, _ right: String) -> Bool {
        let limit = min(left.utf8.count, right.utf8.count) >= 9 ? 2 : 1
        guard right.utf8.count >= shortest, abs(left.utf8.count - right.utf8.count) <= limit,
            !(left + right).contains(where: \.isNumber)
        else { return false }
        return Suggestion.distance(Array(left), Array(right)) <= limit
    }
}
