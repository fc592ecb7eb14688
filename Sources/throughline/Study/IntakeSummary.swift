import Running
import StudyModel
import StudyStore

/// What an import came to, for the person who asked for it.
struct IntakeSummary {
    /// Codings that could not be placed that are told in full; of more, how many.
    private static let shown = 20

    private let report: ImportReport
    private let console: Console

    init(_ report: ImportReport, console: Console) {
        self.report = report
        self.console = console
    }

    /// Prints warnings beside the results, and the results.
    func print() {
        for warning in report.diagnostics where warning.severity == .warning {
            console.warn(warning.line(of: .input))
        }
        let counts = IntakeResult.Change.allCases.map { "\(report.count($0).grouped) \($0.rawValue)" }
        console.print(
            "\(report.results.count.of("transcript")) taken in: \(counts.joined(separator: ", ")); "
                + "\(report.codings.of("coding")) in \(report.results.count == 1 ? "it" : "them")")
        if report.moved > 0 {
            console.print("\(report.moved.of("coding")) that people worked on moved with their words")
        }
        tellLeftOut()
        tellLost()
        console.print()
        console.print("In \(console.emphasised(report.study.printable)). Next: throughline review, or plan.")
    }

    private func tellLeftOut() {
        for (person, transcripts) in report.leftOut {
            let names = transcripts.joined(separator: ", ")
            console.print("Left out, for they withdrew: \(person), with all they say in \(names)".printable)
        }
    }

    private func tellLost() {
        let lost = report.lost
        guard !lost.isEmpty else { return }
        console.print(
            "\(lost.count.of("coding")) could not be placed, for the words are no longer there; kept, and not counted:"
        )
        let names = Dictionary(
            report.results.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        for coding in lost.prefix(Self.shown) {
            let head = [
                names[coding.transcript] ?? "", "turn \(coding.turn)",
                coding.criterion?.rawValue ?? "no criterion",
                coding.decidedBy.joined(separator: ", "),
            ]
            console.print(
                "  \(head.filter { !$0.isEmpty }.joined(separator: ", ").printable): \"\(coding.words.excerpt(60))\""
            )
        }
        if lost.count > Self.shown { console.print("  and \((lost.count - Self.shown).grouped) more") }
        let advice =
            "Where the passage still says so in other words, code it anew ('throughline review'), or mend the transcript "
            + "and import it again: codings whose words come back are placed again."
        for line in advice.wrapped(console.width - 2) { console.print("  " + line) }
    }
}
