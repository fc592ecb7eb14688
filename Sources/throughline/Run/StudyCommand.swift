import ArgumentParser
import DocumentIO
import Running
import Writers

/// A run from the command line: told as it goes, summed up at the end.
struct StudyCommand {
    private let options: SummaryOptions
    private let console: Console

    init(_ options: SummaryOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    /// Does `work`, which is handed who to tell how it goes and what stops it; what comes of it is printed as `json` or by
    /// `sumUp`.
    /// - Throws: `ExitCode` where something went wrong, which was told: 2 where the result is not `isWhole`.
    func run<Report>(
        _ work: (Interruption, (RunEvent) -> Void) async throws -> Report, json: (Report) -> JSONValue,
        isWhole: (Report) -> Bool, sumUp: (Report) -> Void
    ) async throws {
        var teller = RunTeller(console, isQuiet: options.quiet)
        let interruption = Interruption(watchingSignals: true)
        do {
            let report = try await work(interruption) { teller.tell($0) }
            teller.finish()
            if options.format == .json {
                console.print(json(report).bytes())
            } else if !options.quiet {
                sumUp(report)
            }
            if !isWhole(report) { throw ExitCode(2) }
        } catch let failure as RunFailure {
            teller.finish()
            FailureText(failure).print(on: console, isTold: teller.hasToldErrors)
            throw ExitCode(failure.exitCode)
        }
    }

    /// Writes outputs by `settings`, of the files they name or of `study`.
    func run(_ settings: RunSettings, of study: StoredStudy? = nil, _ sumUp: (RunReport) -> Void) async throws
    {
        try await run(
            { interruption, tell in
                let run =
                    study.map { StudyRun(settings, of: $0, interruption: interruption) }
                    ?? StudyRun(settings, interruption: interruption)
                return try await run.run(tell)
            }, json: \.json, isWhole: \.isWhole, sumUp: sumUp)
    }
}
