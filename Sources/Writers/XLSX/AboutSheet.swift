import DocumentIO
import Planning
import StudyModel
import Themes

/// What the workbook is, for a colleague who opens it.
struct AboutSheet {
    private let plan: ODPlan
    private let study: String

    init(_ plan: ODPlan, study: String) {
        self.plan = plan
        self.study = study
    }

    var sheet: Sheet {
        Sheet(
            name: SheetPlace.about.name, widths: [26, 100],
            head: [], rows: [[.text(study, Self.title)]] + facts + sheets + counting + words)
    }
}

private extension AboutSheet {
    static let title = CellStyle(.title, isRuled: false)
    static let key = CellStyle(.strong, isRuled: false)
    static let text = CellStyle(.body, isRuled: false)

    static func row(_ key: String, _ text: String) -> [Cell] {
        [.text(key, Self.key), .text(text, Self.text)]
    }
    static func part(_ title: String) -> [[Cell]] { [[], [.text(title, Self.title)]] }

    var facts: [[Cell]] {
        let summary = plan.summary
        let counts = summary.counts
        let date = plan.context.date.map { Day($0)?.words ?? $0 }
        return [
            Self.row(
                "Framework matrix",
                "Draft, for the team only. Its rows can be joined to people: what partners may see is in the theme summary."
            ),
            Self.row(
                "Interviews", "\(summary.sample.people) people in \(summary.sample.interviews) transcripts"),
            Self.row(
                "Codings that count",
                "\(counts.covered.grouped), of which \(counts.confirmedCovered.grouped) made or confirmed by a person; the others are suggestions of the tool"
            ),
            Self.row("Checklist", "\(summary.codebook.title), version \(summary.codebook.version)"),
            Self.row("Made", [date, "with \(plan.context.tool)"].compactMap(\.self).joined(separator: ", ")),
        ]
    }

    var sheets: [[Cell]] {
        Self.part("What is on each sheet")
            + SheetPlace.allCases.map { place in
                [
                    .link(place.name, sheet: place.rawValue, row: 0, CellStyle(.link, isRuled: false)),
                    .text(place.contents.capitalisedFirst, Self.text),
                ]
            }
    }

    var counting: [[Cell]] {
        Self.part("How it is counted") + [
            Self.row("People, not mentions", "Figures count people unless a heading says passages or turns."),
            Self.row(
                "Position",
                "Somebody who tells of a criterion helping here and hindering there counts as “both”; a stance that no word tells counts as no position."
            ),
            Self.row(
                "Brought up or prompted",
                "A passage is prompted where the question it answers names the criterion. Somebody who also raises it elsewhere brought it up."
            ),
            Self.row(
                "Left out",
                "What people report of others’ views, what was said off the record, and codings a person rejected."
            ),
            Self.row(
                "Evidence or illustration",
                "A quote is evidence where it takes a position that the counts include, a contrary case where it takes the one fewer take, an illustration where it takes none."
            ),
            Self.row(
                "Summaries",
                "A cell of the matrix holds the best passage of each position in the participant’s own words, at most \(plan.summary.settings.quoteWords.upperBound) words each; “[...]” marks a cut. codings.csv holds every passage whole."
            ),
        ]
    }

    var words: [[Cell]] {
        guard plan.summary.sample.people >= 10 else { return [] }
        return Self.part("Words for numbers")
            + Quantifier.allCases.map { Self.row($0.rawValue.capitalisedFirst, $0.meaning) }
    }
}
