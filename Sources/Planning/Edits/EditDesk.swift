import StudyModel
import Themes

/// Puts what people worded in the place of what the tool drafts, and notes what stood where.
struct EditDesk {
    private let edits: PlanEdits
    private let words: EditWords
    private(set) var placed: [PlacedEdit] = []

    init(_ summary: ThemeSummary, _ context: PlanContext) {
        edits = context.edits
        words = EditWords(summary.identifiers, context: context)
    }

    /// Nobody worded anything.
    init() {
        edits = PlanEdits()
        words = EditWords()
    }

    /// What stands at `target`, for which the tool has `tool`, and the day it was entered; nil where the tool's words stand.
    mutating func take(
        _ target: PlanEdit.Target, tool: String, at place: PlacedEdit.Place
    ) -> (text: String, day: String)? {
        guard !edits.isEmpty, let edit = edits[target] else { return nil }
        let printed = words.printed(edit.text)
        placed.append(
            PlacedEdit(
                edit: edit, place: place, text: printed ?? tool, tool: tool, basis: words.told(edit.basis),
                isHeld: printed == nil))
        return printed.map { ($0, edit.when.day) }
    }

    /// `actions` as people worded them, with what they entered.
    mutating func worded(_ actions: [Action]) -> [Action] {
        guard !edits.isEmpty else { return actions }
        let edits = edits
        return actions.map { action in
            var action = action
            let fields = PlanEdit.Sort.action.fields
            let areKept = { (key: String) in fields.contains { edits[.init(.action, key, $0)] != nil } }
            action.hasFormerEdits = !areKept(action.key) && areKept(action.formerKey)
            for field in fields {
                let target = PlanEdit.Target(.action, action.editKey, field)
                let taken = take(target, tool: action[field], at: .entry(action.id))
                if let taken { action.enter(taken.text, taken.day, as: field) }
            }
            return action
        }
    }

    /// `questions` as people worded them, with what they entered.
    mutating func worded(_ questions: [OutstandingQuestion]) -> [OutstandingQuestion] {
        guard !edits.isEmpty else { return questions }
        return questions.map { question in
            var question = question
            for field in PlanEdit.Sort.question.fields {
                let target = PlanEdit.Target(.question, question.key, field)
                let taken = take(target, tool: question[field], at: .entry(question.id))
                if let taken { question.enter(taken.text, taken.day, as: field) }
            }
            return question
        }
    }
}
