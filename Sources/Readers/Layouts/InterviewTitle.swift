/// Titles that say whom an interview is with: `Interview with Ann Lee, Head of Strategy, 12 March`.
enum InterviewTitle {
    private static let openings = ["interview with ", "interview: ", "transcript of interview with "]

    /// Whether `line` opens as such a title.
    static func opens(_ line: Substring) -> Bool {
        let start = line.prefix(40).lowercased()
        return openings.contains { start.hasPrefix($0) }
    }

    /// The person it names; nil where it names none, or a body or a group.
    static func interviewee(_ line: Substring) -> Substring? {
        let start = line.prefix(40).lowercased()
        guard let opening = openings.first(where: { start.hasPrefix($0) }) else { return nil }
        let name = line.dropFirst(opening.count).prefix { !",;–(:-".contains($0) }.trimmed
        let words = name.split(separator: " ")
        let areNames = words.allSatisfy { word in
            word.first?.isUppercase == true && word.contains(where: \.isLowercase)
                && !word.contains(where: \.isNumber) && !bodies.contains(word.lowercased())
        }
        return (2...4).contains(words.count) && areNames ? name : nil
    }

    private static let bodies: Set<String> = [
        "authority", "board", "borough", "care", "carers", "city", "commissioning", "community", "council",
        "county", "department", "director", "district", "focus", "forum", "foundation", "group", "head",
        "health",
        "hospital", "hospitals", "integrated", "joint", "manager", "network", "officer", "partnership",
        "services",
        "social", "staff", "team", "the", "trust", "university", "voluntary",
    ]
}
