import Planning
import StudyModel

/// The words in which documents tell that people worded or entered something.
enum EditWording {
    /// `day` is as ISO 8601 writes it.
    static func entered(_ day: String) -> String { "as entered by the team on \(words(day))" }

    static func reworded(_ day: String) -> String { "worded by the team on \(words(day))" }

    /// A cell of the framework matrix as a person summed it up.
    static func cell(_ edit: PlacedEdit) -> String {
        guard !edit.isHeld else { return edit.tool }
        let remark = edit.hasChanged ? "; the tool’s summary has changed since" : ""
        return "\(edit.text)\n(summed up by \(edit.edit.who) on \(words(edit.day))\(remark))"
    }

    static func words(_ day: String) -> String { Day(day)?.words ?? day }
}
