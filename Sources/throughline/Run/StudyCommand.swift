import ArgumentParser
import DocumentIO
import Running
import Writers

/// A run from the command line: told as it goes, summed up at the end.
struct StudyCommand {
    private let options: StudyOptions
    private let settings: RunSettings
    private let console: Console

    init(_ options: StudyOptions, _ settings: RunSettings, _ console: Console) {
        self.options = options
        self.settings = settings
        self.console = console
    }

    /// Runs; `sumUp` prints the summary for people.
    /// - Throws: `ExitCode` where something went wrong, which was told.
    func run(_ sumUp: (RunReport) -> Void) async throws {
        var teller = RunTeller(console, isQuiet: options.quiet)
        let interruption = Interruption(watchingSignals: true)
        do {
            let report = try await StudyRun(settings, interruption: interruption).run { teller.tell($0) }
            teller.finish()
            if options.format == .json {
                console.print(report.json.bytes())
            } else if !options.quiet {
                sumUp(report)
            }
            if !report.isWhole { throw ExitCode(2) }
        } catch let failure as RunFailure {
            teller.finish()
            FailureText(failure).print(on: console, isTold: teller.hasToldErrors)
            throw ExitCode(failure.exitCode)
        }
    }
}
