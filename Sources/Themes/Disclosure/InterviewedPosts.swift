import StudyModel

/// The posts of the people interviewed: a passage that names one tells who spoke, or of whom.
///
/// Posts of one word ("chair") are left out: they name too many people to tell of one.
struct InterviewedPosts {
    /// Titles in lower case as words, by their first word.
    private let titles: [String: [[String]]]

    /// The posts of `people`, with what stands after a comma or in brackets taken away: "Clinical Chair (GP)".
    init(people: [StudyPerson]) {
        let all = people.compactMap(\.attributes.role).compactMap { role -> [String]? in
            let words = role.prefix { !",(/;".contains($0) }.plainWords
            return words.count > 1 ? words : nil
        }
        titles = Dictionary(grouping: Set(all)) { $0[0] }
    }

    /// Whether `text` holds one of them, in capitals or not.
    func areNamed(in text: String) -> Bool {
        guard !titles.isEmpty else { return false }
        let words = text.plainWords
        return words.indices.contains { start in
            titles[words[start]]?.contains { words[start...].starts(with: $0) } ?? false
        }
    }
}
