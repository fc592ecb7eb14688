import Planning
import StudyStore

extension PlanEdit.Target {
    /// What a stored wording is of; nil where this version knows nothing of the sort.
    init?(_ wording: StoredWording) {
        guard let sort = PlanEdit.Sort(rawValue: wording.sort.rawValue),
            let field = PlanEdit.Field(rawValue: wording.field)
        else { return nil }
        self.init(sort, wording.key, field)
    }
}
