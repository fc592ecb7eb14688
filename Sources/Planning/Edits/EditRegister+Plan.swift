import StudyModel
import Themes

extension EditRegister {
    /// The register of what the context of `plan` tells, of which the edits in statements, actions and questions are `placed`.
    init(_ plan: ODPlan, placed: [PlacedEdit]) {
        guard !plan.context.edits.isEmpty else {
            self.init()
            return
        }
        let order = Dictionary(
            PlanDraft(plan).entries.enumerated().map { ($0.element.id, $0.offset) }
        ) { first, _ in first }
        func rank(_ edit: PlacedEdit) -> Int {
            guard case .entry(let id) = edit.place else { return .max }
            return order[id] ?? .max
        }
        let entries = placed.enumerated().sorted {
            (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
        }.map(\.element)
        // Rows of the matrix can be joined to people, and what is gone may be of a draft nobody protected.
        guard !plan.context.isShared else {
            self.init(entries: entries, cells: [], gone: [])
            return
        }
        let words = EditWords(plan.summary.identifiers, context: plan.context)
        let cells = Self.cells(plan, words)
        let found = Set((entries + cells).map(\.edit.target))
        let gone = plan.context.edits.all.filter { plan.context.edits[$0.target] != nil }
            .filter { !found.contains($0.target) }.map { edit in
                PlacedEdit(
                    edit: edit, place: .gone, text: words.told(edit.text), tool: "",
                    basis: words.told(edit.basis), isHeld: words.printed(edit.text) == nil)
            }
        self.init(entries: entries, cells: cells, gone: gone)
    }
}

private extension EditRegister {
    static func cells(_ plan: ODPlan, _ words: EditWords) -> [PlacedEdit] {
        let edits = plan.context.edits
        guard edits.all.contains(where: { $0.target.sort == .cell }) else { return [] }
        let matrix = plan.summary.matrix
        return matrix.criteria.enumerated().flatMap { column, criterion in
            matrix.rows.compactMap { row -> PlacedEdit? in
                let key = PlanEdit.cellKey(criterion.id, row.participant)
                guard let edit = edits[.init(.cell, key)] else { return nil }
                let tool = row.cells[column].map(CellSummary.text) ?? ""
                let printed = words.printed(edit.text)
                return PlacedEdit(
                    edit: edit, place: .cell(criterion.id, row.participant), text: printed ?? tool,
                    tool: tool, basis: words.told(edit.basis), isHeld: printed == nil)
            }
        }
    }
}
