import StudyModel

/// Finds months of a year ("March 2014") in a text.
enum MonthYear {
    /// The months of a year that `text` names, each once, in their order there.
    static func named(in text: String) -> [String] {
        var found: [String] = []
        var last: Substring = ""
        WordScan.forEach(in: text) { word in
            if isYear(word), MonthNames.all.contains(String(last)) {
                let name = "\(last) \(word)"
                if !found.contains(name) { found.append(name) }
            }
            last = word
        }
        return found
    }

    private static func isYear(_ word: Substring) -> Bool {
        word.utf8.count == 4 && (Int(word).map { (1900...2099).contains($0) } ?? false)
    }
}
