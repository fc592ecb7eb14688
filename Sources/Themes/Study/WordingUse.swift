import StudyModel

/// Who uses which wording: of each the people, one after another, by a passage of theirs that holds it.
struct WordingUse {
    private var passages: [UInt32: [EvidenceID]] = [:]

    /// Counts one more person, who uses the wording of that number in the passage `id`.
    mutating func add(_ number: UInt32, in id: EvidenceID) { passages[number, default: []].append(id) }

    /// The wordings of at least so many people that `editor` lets be shown as they stand, the most used first.
    func shared(by people: Int, _ table: PhraseTable, _ editor: QuoteEditor) -> [Theme.SharedPhrase] {
        passages.filter { $0.value.count >= people }
            .map { Theme.SharedPhrase(words: table[$0.key], evidence: $0.value) }
            .filter { editor.leaves($0.words) }
            .sorted { ($1.people, $0.words) < ($0.people, $1.words) }
    }
}
