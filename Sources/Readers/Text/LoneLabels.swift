/// Labels that stand alone on their lines without any mark, as tables and bold labels become in plain text.
struct LoneLabels: Sendable {
    private var labels: Set<String> = []

    /// More labels than these are a list of words.
    private static let most = 8
    /// A label opens so many turns at least.
    private static let fewestTurns = 3

    /// Finds the labels among `lines`: few, short, each recurring, two at least, and together a good part (a quarter to
    /// six tenths) of all lines.
    init(_ lines: [TextLine]) {
        var counts: [String: Int] = [:]
        var filled = 0
        for line in lines where !line.isBlank {
            filled += 1
            if let key = Self.key(line) { counts[key, default: 0] += 1 }
        }
        let recurring = counts.filter { $0.value >= Self.fewestTurns }
        let count = recurring.values.reduce(0, +)
        guard (2...Self.most).contains(recurring.count), count * 4 >= filled, count * 10 <= filled * 6 else {
            return
        }
        labels = Set(recurring.keys)
    }

    /// Whether `line` is one of them.
    func contain(_ line: TextLine) -> Bool {
        !labels.isEmpty && Self.key(line).map { labels.contains($0) } ?? false
    }

    /// The line in lower case, where it may be a label: a few words with capitals, no sentence and no answer.
    private static func key(_ line: TextLine) -> String? {
        let words = line.text.trimmed
        guard words.utf8.count <= LabelScanner.longestLabel, let last = words.unicodeScalars.last,
            last.properties.isAlphabetic || last.properties.numericType != nil,
            let first = words.unicodeScalars.first, first.properties.isUppercase,
            LabelScanner.isCapitalised(words), words.split(separator: " ").count <= 4,
            !SpeakerWords.opensSpeech(words) || SpeakerWords.isRoleWord(words)
        else { return nil }
        return words.lowercased()
    }
}
