import Planning
import StudyModel
import StudyStore

extension PlanEdits {
    /// What people worded in `file`; of sorts and fields that this version does not know nothing is taken, and nothing that
    /// sums up somebody who withdrew.
    init(_ file: StudyFile) throws(StudyFileError) {
        let people = try file.people()
        let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
        let withdrawn = try Set(file.withdrawnPeople().map { "/\($0.rawValue)" })
        self.init(
            try file.wordings().compactMap { wording in
                guard let sort = PlanEdit.Sort(rawValue: wording.sort.rawValue),
                    let field = PlanEdit.Field(rawValue: wording.field)
                else { return nil }
                let person = wording.key.firstIndex(of: "/").map { String(wording.key[$0...]) }
                if sort == .cell, let person, withdrawn.contains(person) { return nil }
                return PlanEdit(
                    .init(sort, wording.key, field), text: wording.text, basis: wording.basis,
                    who: names[wording.coder] ?? "somebody", when: wording.at)
            })
    }
}
