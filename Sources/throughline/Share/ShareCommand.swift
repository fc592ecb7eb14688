import ArgumentParser
import DocumentIO
import Running
import StudyModel
import Writers

struct ShareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Write what partners may have, and a report of what was hidden from them.",
        usage: "throughline share <input> ... [<option> ...]",
        discussion: """
            Reads transcripts as 'run' does, and writes a pack for partners (the plan, the questions, the theme summary \
            and tables) in which nobody is given away, and beside it a disclosure report for you: what was hidden, \
            which quotes were changed, and the keys. Send the pack; keep the report.

            Examples:
              throughline share interviews --out pack
              throughline share interviews --out pack2 --earlier pack-report/disclosure-record.csv
              throughline share interviews --out pack --withdraw withdrawn.csv
              throughline share interviews --out pack2 --against pack-report --responses responses.csv \
                --earlier pack-report/disclosure-record.csv

            Exit codes: 0 all inputs were read; 2 the pack was written, but some inputs could not be read; 1 \
            nothing could be done; 64 the command was not understood.
            """)

    @OptionGroup var study: StudyOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder of the pack, which holds nothing else.", valueName: "folder"),
        completion: .directory)
    var out = "throughline-pack"

    @Option(
        help: ArgumentHelp(
            "The folder of the disclosure report, outside the pack (the pack's name with -report at its end).",
            valueName: "folder"), completion: .directory)
    var report: String?

    @Option(
        help: ArgumentHelp(
            "The smallest group of interviewees that is named, and the fewest by whom two packs may differ.",
            valueName: "number"))
    var minimumGroup = 3

    func validate() throws {
        if minimumGroup < 2 { throw ValidationError("--minimum-group is a number from 2.") }
        try StudyOptions.check(paths: [out] + [report].compactMap(\.self))
    }

    func run() async throws {
        let console = Console()
        let interruption = Interruption(watchingSignals: true)
        var teller = RunTeller(console, isQuiet: study.quiet)
        let settings = try settings(console)
        do {
            let report = try await ShareRun(settings, interruption: interruption).run { teller.tell($0) }
            teller.finish()
            if study.format == .json {
                console.print(report.json.bytes())
            } else if !study.quiet {
                ShareSummary(report, console: console).print()
            }
            if !report.run.isWhole { throw ExitCode(2) }
        } catch let failure as RunFailure {
            teller.finish()
            FailureText(failure).print(on: console, isTold: teller.hasToldErrors)
            throw ExitCode(failure.exitCode)
        }
    }
}

private extension ShareCommand {
    func settings(_ console: Console) throws -> ShareSettings {
        var plain = out[...]
        while plain.count > 1, plain.hasSuffix("/") { plain = plain.dropLast() }
        var settings = ShareSettings(
            run: try study.settings(out: out, console), report: report ?? "\(plain)-report")
        settings.minimumGroup = minimumGroup
        return settings
    }
}
