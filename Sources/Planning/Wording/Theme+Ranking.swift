import StudyModel
import Themes

extension [Theme] {
    /// Themes of which somebody told it, those of most people first; ties go to what more passages say, then to the order
    /// of the checklist.
    func ranked(by told: Told) -> [Theme] {
        enumerated().map {
            (offset: $0.offset, theme: $0.element, key: (told.people($0.element), told.passages($0.element)))
        }
        .filter { $0.key.0 > 0 }
        .sorted { $0.key != $1.key ? $0.key > $1.key : $0.offset < $1.offset }
        .map(\.theme)
    }

    /// The evidence of several themes: the first `each` ids of every one, then the others.
    func evidence(_ each: Int = 2, _ ids: (Theme) -> [EvidenceID]) -> [EvidenceID] {
        let all = map(ids)
        return all.flatMap { $0.prefix(each) } + all.flatMap { $0.dropFirst(each) }
    }
}

extension Theme {
    /// People who make a statement of `kind`.
    func count(_ kind: StatementKind) -> Int { kinds[kind] ?? 0 }
    /// The name inside a sentence.
    var short: String { criterion.short }
    /// Ids for difficulty.
    var difficulties: [EvidenceID] { evidence(.hindering, .mixed) }
    /// Ids of all passages that take a position, those of `stance` first.
    func taking(first stance: Stance) -> [EvidenceID] {
        (evidence(stance) + evidence(.helping, .hindering, .mixed)).withoutRepeats
    }
    /// Ids for help.
    var helps: [EvidenceID] { evidence(.helping, .mixed) }
}
