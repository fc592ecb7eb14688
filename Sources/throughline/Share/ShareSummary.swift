import Running
import StudyModel

/// What sharing came to, for the person who started it.
struct ShareSummary {
    private let report: ShareReport
    private let console: Console

    init(_ report: ShareReport, console: Console) {
        self.report = report
        self.console = console
    }

    /// Prints warnings beside the results, and the results.
    func print() {
        for warning in report.run.diagnostics where warning.severity == .warning {
            console.warn(warning.line(of: .input))
        }
        for line in figures { console.print(line) }
        console.print()
        console.print("For partners, all of it: \(console.emphasised(report.run.folder.printable))")
        console.print("For you, none of it for partners: \(console.emphasised(report.folder.printable))")
        for line in advice.wrapped(console.width - 2) { console.print("  " + line) }
    }

    private var figures: [String] {
        var lines = [
            "\(report.people.of("person", "people")) counted, \(report.quotes.of("quote")), "
                + "\(report.changedQuotes.of("passage")) with words replaced, \(report.heldBack.of("passage")) held back",
            "\(report.unnamedGroups.of("group")) not named, \(report.hiddenRows.of("row")) of groups not shown",
        ]
        lines += LeftOutWords(report.leftOut).lines
        if report.withdrawn > 0 { lines.append("\(report.withdrawn.of("coding")) withdrawn") }
        return lines
    }

    private var advice: String {
        "Read disclosure-report.docx and every quote before you send anything; keep disclosure-record.csv for the next "
            + "pack (--earlier)."
    }
}
