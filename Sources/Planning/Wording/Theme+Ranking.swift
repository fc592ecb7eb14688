import StudyModel
import Themes

extension [Theme] {
    /// Themes of which `count` is above 0, the largest first; ties go to what more people raise, then to the
    /// order of the checklist.
    func ranked(by count: (Theme) -> Int) -> [Theme] {
        enumerated().filter { count($0.element) > 0 }.sorted { left, right in
            let leftKey = (count(left.element), left.element.raised)
            let rightKey = (count(right.element), right.element.raised)
            return leftKey != rightKey ? leftKey > rightKey : left.offset < right.offset
        }.map(\.element)
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
