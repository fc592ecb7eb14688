import Planning
import StudyModel
import StudyStore

extension PlanEdits {
    /// The wordings of people's own that `file` keeps; those of sorts or fields that this version does not know are left out.
    init(keptIn file: StudyFile) throws(StudyFileError) {
        var names: [CoderAccount.ID: String] = [:]
        for person in try file.people() { names[person.id] = person.name }
        self.init(
            try file.wordings().compactMap { wording in
                guard let sort = PlanEdit.Sort(rawValue: wording.sort.rawValue),
                    let field = PlanEdit.Field(rawValue: wording.field)
                else { return nil }
                return PlanEdit(
                    PlanEdit.Target(sort, wording.key, field), text: wording.text, basis: wording.basis,
                    who: names[wording.coder] ?? "", when: wording.at)
            })
    }
}
