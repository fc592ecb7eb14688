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

    /// The evidence of several themes, at most `each` ids of one.
    func evidence(_ each: Int = 2, _ ids: (Theme) -> [EvidenceID]) -> [EvidenceID] {
        flatMap { ids($0).prefix(each) }
    }
}

extension Theme {
    /// People who make a statement of `kind`.
    func count(_ kind: StatementKind) -> Int { kinds[kind] ?? 0 }
    /// The name inside a sentence.
    var short: String { criterion.short }
    /// Ids for difficulty.
    var difficulties: [EvidenceID] { evidence(.hindering, .mixed) }
    /// Ids for help.
    var helps: [EvidenceID] { evidence(.helping, .mixed) }
}
