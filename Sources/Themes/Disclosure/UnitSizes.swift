/// Tells whether a quote gives the size of a unit the speaker belongs to ("our fourteen beds", "a team of six"): those
/// who know the place know the person.
enum UnitSizes {
    private static let owners: Set<String> = ["my", "our", "we", "we've", "we're", "i", "i've", "us", "we'd"]
    private static let units: Set<String> = [
        "beds", "wards", "practices", "surgeries", "schools", "homes", "staff", "employees", "nurses",
        "doctors",
        "gps", "partners", "patients", "residents", "constituents", "members", "volunteers", "villages",
        "trustees",
        "pharmacies", "agencies", "providers", "clinics", "sites", "carers", "social", "clients", "customers",
        "councillors", "wte",
        "fte",
    ]
    private static let wholes: Set<String> = [
        "team", "practice", "ward", "home", "school", "charity", "unit", "department", "surgery", "board",
        "trust",
        "council", "town", "village", "district", "parish", "hospital", "organisation",
    ]
    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
        "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    ]

    /// Whether `text` gives one.
    static func areTold(in text: String) -> Bool {
        let words = text.plainWords.map { $0.replacing("’", with: "'") }
        return words.indices.contains { place in
            guard isNumber(words[place]) else { return false }
            let before = words[max(0, place - 6)..<place]
            let after = words[(place + 1)..<min(words.count, place + 4)]
            if after.contains(where: units.contains), before.contains(where: owners.contains) { return true }
            // "My team's gone from fifty to thirty": a unit of the speaker's, and then its size.
            let owner = before.lastIndex { $0 == "my" || $0 == "our" }
            if let owner, words[owner..<place].contains(where: isUnit) { return true }
            return place > 1 && words[place - 1] == "of" && wholes.contains(words[place - 2])
        }
    }

    private static func isUnit(_ word: String) -> Bool {
        let plain = word.withoutPossessive
        return wholes.contains(plain) || plain == "staff" || plain == "list"
    }

    private static func isNumber(_ word: String) -> Bool {
        numbers.contains(word) || (word.utf8.first.map { (0x30...0x39).contains($0) } ?? false)
    }
}
