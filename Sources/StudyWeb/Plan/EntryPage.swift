import HTTPTypes
import Planning
import StudyModel
import StudyStore
import Themes

/// One statement, action, question or risk of the plan with all that it rests on.
enum EntryPage {
    /// Links to evidence on a page; an entry may rest on thousands.
    private static let most = 500

    static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let picture = view.picture
        guard let entry = request.parameter("entry").flatMap({ picture.draft.entry($0) }) else {
            throw Problem.notFound
        }
        var values = LivePages.values(view)
        let target = target(of: entry, in: picture.plan)
        let edit = target.flatMap { target in picture.plan.edits.entries.first { $0.edit.target == target } }
        values.merge([
            "id": .text(entry.id), "text": .text(entry.text), "basis": .text(entry.basis.rawValue),
            "back": .text(entry.sort == .question ? "/questions#\(entry.id)" : "/plan#\(entry.id)"),
            "count": .number(entry.evidence.count),
            "evidence": .list(EvidenceAddress.links(entry.evidence.prefix(most))),
            "hidden": entry.evidence.count > most ? .text("\(entry.evidence.count - most)") : .nothing,
            "criteria": .list(criteria(entry, picture)), "hasCriteria": .flag(!entry.criteria.isEmpty),
            "edit": .some(target.map { WordingTarget.path($0) }),
            "by": .some(edit.map { "\($0.edit.who) on \(MomentText.day($0.edit.when))" }),
            "tool": .some(edit?.tool),
            "related": .list(
                entry.related.map { ["id": .text($0), "path": .text("/plan/entries/\($0)")] }),
            "hasRelated": .flag(!entry.related.isEmpty),
        ]) { _, new in new }
        return .page(Page("entry", title: entry.id, values))
    }

    private static func criteria(_ entry: PlanDraft.Entry, _ picture: LivePicture) -> [PageValues] {
        entry.criteria.compactMap { id in
            picture.summary.codebook.criterion(id).map {
                ["name": .text("\($0.label) \($0.name)"), "path": .text("/themes/\(id)")]
            }
        }
    }

    /// What of it can be worded; nil for risks and elements of the development offer.
    private static func target(of entry: PlanDraft.Entry, in plan: ODPlan) -> PlanEdit.Target? {
        switch entry.sort {
        case .question: .init(.question, entry.key)
        case .action: plan.action(entry.id).map { .init(.action, $0.editKey) }
        case .statement:
            plan.responses.statements.contains { $0.id == entry.id } ? nil : .init(.statement, entry.key)
        case .risk: nil
        }
    }
}
