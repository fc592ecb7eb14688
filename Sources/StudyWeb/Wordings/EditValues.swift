import Planning
import StudyModel

/// How pages show what can be worded, with the link to where it is.
enum EditValues {
    /// A place with what stands there, and what people did to it.
    static func values(_ target: PlanEdit.Target, shown: String, _ edit: PlacedEdit?) -> PageValues {
        [
            "field": .text(target.field.name.prefix(1).uppercased() + target.field.name.dropFirst()),
            "shown": .text(shown), "isText": .flag(target.field == .text),
            "path": .text(WordingTarget.path(target)), "changed": .flag(edit?.hasChanged == true),
            "by": .some(
                edit.map {
                    "\(target.field == .text ? "worded" : "entered") by \($0.edit.who) on \(MomentText.day($0.edit.when))"
                }),
        ]
    }
}
