import HTTPTypes
import Planning
import StudyModel
import StudyStore
import Themes

/// Something that people can word by themselves, as the outputs have it now.
struct WordingTarget: Sendable {
    let target: PlanEdit.Target
    /// What it is called on the page.
    let name: String
    /// The page and place that shows it.
    let path: String
    /// What the tool writes there.
    let tool: String
    /// What is shown there.
    let shown: String
    /// What people worded there last; nil where the tool's words stand.
    let wording: StoredWording?

    /// Nil where the outputs of `view` have nothing of the sort, now or from before.
    init?(_ target: PlanEdit.Target, _ view: LiveView) {
        let plan = view.picture.plan
        let placed = plan.edits.all.first { $0.edit.target == target }
        self.target = target
        wording = view.picture.wordings[target]
        switch target.sort {
        case .question:
            guard let question = plan.questions.first(where: { $0.key == target.key }) else { return nil }
            name = "Question \(question.id): \(target.field.name)"
            path = "/questions#\(question.id)"
            shown = question[target.field]
        case .action:
            guard let action = plan.actions.first(where: { $0.editKey == target.key }) else { return nil }
            name = "Action \(action.id): \(target.field.name)"
            path = "/plan#edit-\(action.id)"
            shown = action[target.field]
        case .statement:
            guard let statement = plan.statements.first(where: { $0.key == target.key }) else { return nil }
            name = "Statement \(statement.id)"
            path = "/plan#\(statement.id)"
            shown = statement.text
        case .cell:
            guard let cell = MatrixPlace(target.key, view.picture.summary.matrix) else { return nil }
            name = "\(cell.criterion.name), \(cell.row.participant): summary"
            path = "/themes/\(cell.criterion.id)#\(cell.anchor)"
            shown = placed?.text ?? cell.tool
        }
        tool = placed?.tool ?? shown
    }

    /// The address of the page on which it is worded.
    static func path(_ target: PlanEdit.Target) -> String {
        "/wording?sort=\(target.sort.rawValue)&key=\(PercentCoding.encoded(target.key))&field=\(target.field.rawValue)"
    }
}
