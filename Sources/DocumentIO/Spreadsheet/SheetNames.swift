/// Gives sheets names that Excel takes.
enum SheetNames {
    private static let limit = 31

    /// A name for each of `names`: without `[]:*?/\\`, without an apostrophe at either end, at most 31 code units of
    /// UTF-16, and no two the same whatever their case.
    static func valid(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let base = cleaned(name)
            var candidate = cut(base, to: limit)
            var number = 2
            while !taken.insert(candidate.lowercased()).inserted {
                let ending = " (\(number))"
                candidate = cut(base, to: limit - ending.utf16.count) + ending
                number += 1
            }
            return candidate
        }
    }

    /// The name as it stands in a reference to a cell of the sheet.
    static func quoted(_ name: String) -> String {
        "'\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
}

private extension SheetNames {
    static func cleaned(_ name: String) -> String {
        var name = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 })
        while name.hasPrefix("'") { name.removeFirst() }
        while name.hasSuffix("'") { name.removeLast() }
        return name.isEmpty || name.lowercased() == "history" ? "Sheet" : name
    }

    static func cut(_ name: String, to limit: Int) -> String {
        var kept = ""
        var units = 0
        for character in name {
            units += character.utf16.count
            guard units <= limit else { break }
            kept.append(character)
        }
        return kept
    }
}
