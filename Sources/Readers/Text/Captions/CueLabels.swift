/// The labels typed before the words of cues: `Ann Lee: …`.
struct CueLabels: Sendable {
    private var labels: Set<String> = []

    /// Finds the labels of `pieces`: what recurs before a colon, words for speakers, and, where most pieces open with
    /// a label, whatever looks like one.
    init(_ pieces: [Substring]) {
        var counts: [String: Int] = [:]
        for piece in pieces {
            if let found = Self.opening(piece) { counts[found.key, default: 0] += 1 }
        }
        let areMost = counts.values.reduce(0, +) * 2 > pieces.count
        for (key, count) in counts where areMost || count > 1 || SpeakerWords.role(of: key) != nil {
            labels.insert(key)
        }
    }

    /// Whether no piece opens with a label.
    var isEmpty: Bool { labels.isEmpty }

    /// The label `piece` opens with, and the words after it; nil where it opens with none.
    func split(_ piece: Substring) -> (label: String, words: Substring)? {
        guard let found = Self.opening(piece), labels.contains(found.key) else { return nil }
        return (found.label, found.rest)
    }

    private static func opening(_ piece: Substring) -> LabelledLine? {
        guard let found = LabelScanner.scan(piece), found.mark == .colon || found.mark == .time,
            found.label.first?.isUppercase ?? false || SpeakerWords.isRoleWord(found.label[...])
        else { return nil }
        return found
    }
}
