import HTTPTypes
import StudyModel
import StudyStore
import Themes
import Writers

/// What interviewees said of each criterion, level by level, in numbers that lead to their evidence.
enum ThemesPage {
    static let routes: [Route] = [
        .get("/themes", for: .coders, show), .get("/themes/:criterion", for: .coders, CriterionPage.show),
        .get("/themes/:criterion/sides", for: .coders, SidesPage.show),
        .post("/themes/:criterion/sides", for: .coders, SidesPage.save),
    ]
    static let templates: [(String, [UInt8])] = [
        ("themes", PackageResources.themes_mustache), ("theme", PackageResources.theme_mustache),
        ("sides", PackageResources.sides_mustache),
    ]

    private static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let summary = view.picture.summary
        let confirmed = ConfirmedCounts(summary.matrix)
        let total = summary.sample.people
        var values = LivePages.values(view)
        values["total"] = .number(total)
        values["one"] = .flag(total == 1)
        values["confirmed"] = .number(summary.counts.confirmedCovered)
        values["counted"] = .number(summary.counts.covered)
        values["levels"] = .list(
            summary.codebook.levels.map { level in
                let themes = summary.themes(of: level)
                return [
                    "name": .text(level.name), "about": .some(level.about), "id": .text(level.id),
                    "themes": .list(themes.map { row($0, confirmed, total) }),
                    "chart": .markup(
                        HTMLFragment(ThemesLayout(summary).picture(of: level), links: EvidenceAddress.of).text
                    ),
                ]
            })
        return .page(Page("themes", title: "Themes", values))
    }

    private static func row(_ theme: Theme, _ confirmed: ConfirmedCounts, _ total: Int) -> PageValues {
        let id = theme.criterion.id
        let counts = confirmed[id]
        func cell(_ stance: Stance) -> PageValues {
            let count = theme.positions[stance]
            return [
                "count": .number(count), "some": .flag(count > 0),
                "path": .text("/themes/\(id)#s-\(stance.rawValue)"), "label": .text(StanceNames.name(stance)),
            ]
        }
        return [
            "label": .text(theme.criterion.label), "name": .text(theme.criterion.name),
            "path": .text("/themes/\(id)"), "raised": .number(theme.raised), "total": .number(total),
            "someone": .flag(theme.raised > 0),
            "cells": .list([Stance.helping, .mixed, .hindering, .neutral].map { cell($0) }),
            "confirmed": .number(counts.confirmed), "suggested": .number(counts.suggested),
            "hasConfirmed": .flag(counts.confirmed > 0), "hasSuggested": .flag(counts.suggested > 0),
            "confirmedPath": .text("/find?criterion=\(id)&state=accepted"),
            "suggestedPath": .text("/find?criterion=\(id)&state=suggested"),
        ]
    }
}
