/// Tells labels that may be spellings of known ones: the same letters, or one the initials or a word of the other.
struct LabelKin: Sendable {
    private var forms: Set<String> = []
    private var wholes: Set<String> = []

    /// Knows `labels`, in lower case; words for speakers have no kin.
    init(_ labels: some Sequence<String>) {
        for label in labels where !SpeakerWords.isRoleWord(label[...]) {
            let folded = PersonName.fold(label)
            guard folded.utf8.count > 1 else { continue }
            wholes.insert(folded)
            forms.formUnion(Self.parts(of: label))
            forms.insert(folded)
        }
    }

    /// Whether `label`, in lower case, may be a spelling of a known one.
    func contains(_ label: String) -> Bool {
        let folded = PersonName.fold(label)
        guard folded.utf8.count > 1, !SpeakerWords.isRoleWord(label[...]) else { return false }
        return forms.contains(folded) || Self.parts(of: label).contains { wholes.contains($0) }
    }

    /// The initials and the longer words of a label of several words.
    private static func parts(of label: String) -> [String] {
        let words = label.split { !$0.isLetter && !$0.isNumber }
        guard words.count > 1 else { return [] }
        return [String(words.compactMap(\.first))] + words.filter { $0.utf8.count >= 3 }.map(String.init)
    }
}
