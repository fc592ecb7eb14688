import HTTPTypes
import Planning
import StudyModel
import StudyStore
import Themes
import Writers

/// One criterion: figures, and who said what. For the team: it names people.
enum CriterionPage {
    static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let summary = view.picture.summary
        guard
            let theme = summary.themes.first(where: {
                $0.criterion.id.rawValue == request.parameter("criterion")
            }),
            let column = summary.matrix.criteria.firstIndex(where: { $0.id == theme.criterion.id })
        else { throw Problem.notFound }
        let people = CriterionPeople(view.picture, column: column)
        let criterion = theme.criterion
        var values = LivePages.values(view)
        values.merge([
            "label": .text(criterion.label), "name": .text(criterion.name),
            "definition": .some(criterion.definition), "raised": .number(theme.raised),
            "total": .number(theme.total), "volunteered": .number(theme.volunteered),
            "prompted": .number(theme.prompted), "passages": .number(theme.passages),
            "find": .text("/find?criterion=\(criterion.id)"),
            "hasSides": .flag(!criterion.tensions.isEmpty),
            "sides": .text("/themes/\(criterion.id)/sides"),
            "chart": .markup(
                HTMLFragment(ThemesLayout(summary).picture(of: criterion.id), links: EvidenceAddress.of).text),
            "wants": wants(summary, criterion), "groups": groups(theme), "sections": .list(people.sections),
            "silent": .list(people.silent),
            "hasSilent": .flag(!people.silent.isEmpty),
            "questions": .list(
                view.picture.plan.questions.filter { $0.criteria.contains { $0.id == criterion.id } }.map {
                    ["id": .text($0.id), "text": .text($0.text), "path": .text("/questions#\($0.id)")]
                }),
        ]) { _, new in new }
        return .page(Page("theme", title: "\(criterion.label) \(criterion.name)", values))
    }

    /// What people want, where they may want opposite things.
    private static func wants(_ summary: ThemeSummary, _ criterion: Criterion) -> PageValue {
        let blocks = ThemesLayout(summary).wants(of: criterion.id)
        return blocks.isEmpty ? .nothing : .markup(HTMLFragment(blocks, links: EvidenceAddress.of).text)
    }

    /// Groups of a size that may be told, with the people of each that told of help and of difficulty.
    private static func groups(_ theme: Theme) -> PageValue {
        guard !theme.groups.isEmpty else { return .nothing }
        return .group([
            "rows": .list(
                theme.groups.map { view in
                    [
                        "group": .text(view.group.label), "size": .number(view.group.size),
                        "raised": .number(view.positions.raised), "help": .number(view.positions.positive),
                        "difficulty": .number(view.positions.critical),
                    ]
                })
        ])
    }
}
