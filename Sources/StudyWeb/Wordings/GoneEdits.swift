import Planning
import StudyStore

/// What people worded of things that the outputs say nothing of any more.
enum GoneEdits {
    static func values(_ edits: EditRegister, of sorts: PlanEdit.Sort...) -> [PageValues] {
        edits.gone.filter { sorts.contains($0.edit.target.sort) }.map { edit in
            [
                "text": .text(edit.text), "field": .text(edit.edit.target.field.name),
                "basis": .some(edit.basis),
                "by": .text("\(edit.edit.who), \(MomentText.day(edit.edit.when))"),
            ]
        }
    }
}
