/// Finds the word a person probably meant.
public enum Suggestion {
    /// Letters of a word that are looked at.
    private static let longest = 60

    /// The candidate nearest to `word`, by the number of letters to change, add, drop or swap; nil where none is
    /// near (more than a third of the letters). Ties go to the candidate that stands first.
    public static func nearest(to word: String, in candidates: [String]) -> String? {
        let letters = Array(word.prefix(longest).lowercased())
        let limit = max(1, letters.count / 3)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(letters, Array(candidate.lowercased()))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// "; did you mean 'trust'?", or nothing where no candidate is near.
    public static func clause(for word: String, in candidates: [String]) -> String {
        nearest(to: word, in: candidates).map { "; did you mean '\($0)'?" } ?? ""
    }
}

extension Suggestion {
    /// The optimal string alignment distance (Damerau–Levenshtein without repeated edits of a substring).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let change = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(change, last[column + 1] + 1, current[column] + 1)
                let swapped =
                    row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
                if swapped { cost = min(cost, beforeLast[column - 1] + 1) }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
