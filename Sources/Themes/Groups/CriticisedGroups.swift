/// Tells which sectors a critical passage speaks about, so that a group criticised only by others is seen.
enum CriticisedGroups {
    private static let words: [String: String] = [
        "council": "local authority", "councils": "local authority",
        "ccg": "NHS commissioner", "ccgs": "NHS commissioner",
        "hospital": "NHS provider", "hospitals": "NHS provider", "acutes": "NHS provider",
        "gp": "primary care", "gps": "primary care", "surgeries": "primary care",
        "charities": "voluntary and community sector", "voluntary": "voluntary and community sector",
        "homecare": "independent provider",
    ]

    /// Sectors named in `passage`.
    static func named(in passage: String) -> Set<String> {
        var found: Set<String> = []
        WordScan.forEach(in: passage) { word in
            guard (2...9).contains(word.utf8.count), let sector = words[word.lowercased()] else { return }
            found.insert(sector)
        }
        return found
    }
}
