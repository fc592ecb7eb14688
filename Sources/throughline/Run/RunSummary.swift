import Running
import StudyModel
import Themes

/// What a run came to, for the person who started it.
struct RunSummary {
    private static let shownWarnings = 5

    private let report: RunReport
    private let console: Console

    init(_ report: RunReport, console: Console) {
        self.report = report
        self.console = console
    }

    /// Prints warnings beside the results, and the results.
    func print() {
        tellWarnings()
        for line in figures { console.print(line) }
        console.print()
        console.print("Outputs in \(console.emphasised(report.folder.printable)), for the team:")
        for line in OutputList.lines(report.files, known: [.problems: known]) { console.print("  " + line) }
        let partners = "What partners may have of it comes from 'throughline share'."
        for line in partners.wrapped(console.width - 2) { console.print("  " + line) }
    }
}

private extension RunSummary {
    var figures: [String] {
        let sample = report.sample
        let counts = report.counts
        let from = sample.organisations > 0 ? " from \(sample.organisations.of("organisation"))" : ""
        let unread = report.unreadable > 0 ? "; \(report.unreadable.grouped) could not be read" : ""
        return [
            "\(report.read.of("interview")) read\(unread): \(sample.people.of("person", "people"))\(from), "
                + "\(sample.words.of("word"))",
            confirmed(counts),
            "\(report.themesRaised.grouped) of \(report.codebook.criteria.count.of("criterion", "criteria")) raised, "
                + "\(report.questions.of("outstanding question")), \(report.actions.of("proposed action"))",
        ] + (report.isChecklistKept ? [checklist] : [])
            + (report.participantsFiles.isEmpty ? [] : [participants])
    }

    var checklist: String {
        let model = report.model.map { "the model \($0)" } ?? "no model"
        let codebook = report.codebook
        return
            "Tagged by the checklist '\(codebook.id)' (version \(codebook.version)) and \(model), as the study has them in "
            .printable + "use: --codebook and --model name others"
    }

    func confirmed(_ counts: CodingCounts) -> String {
        let all = counts.total.of("coding")
        guard counts.confirmed + counts.rejected > 0 else {
            return "\(all), suggested by the tool and not yet confirmed by anyone"
        }
        return
            "\(all): \(counts.confirmed.grouped) confirmed and \(counts.rejected.grouped) rejected by people, the "
            + "others suggested by the tool"
    }

    var participants: String {
        "Who is who: from \(report.participantsFiles.joined(separator: ", ").printable)"
    }

    var known: String {
        report.diagnostics.isEmpty
            ? "empty: there is nothing to know about the inputs"
            : "what to know about the inputs: \(report.diagnostics.count.of("row"))"
    }

    func tellWarnings() {
        let warnings = report.diagnostics.filter { $0.severity == .warning }
        guard !warnings.isEmpty else { return }
        for warning in warnings.prefix(Self.shownWarnings) { console.warn(warning.line(of: .input)) }
        guard warnings.count > Self.shownWarnings else { return }
        let byCode = Dictionary(grouping: warnings, by: \.code).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .map { "\($0.1.grouped) \($0.0)" }
        let rest = (warnings.count - Self.shownWarnings).of("more warning")
        console.tell(
            "and \(rest) (in all: \(byCode.joined(separator: ", "))); see \(report.folder.printable)/problems.csv"
        )
    }
}
