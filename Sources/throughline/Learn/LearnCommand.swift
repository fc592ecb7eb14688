import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore

struct LearnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Adjust the tagger to what people decided in a study.",
        usage: "throughline learn <study> [--dry-run]",
        discussion: """
            Looks at which suggestions people accepted and rejected, and makes the model in use suggest less of the \
            criteria that are rejected more often than it expects. Only suggestions that nobody decided change, and only \
            where that does better in the study's own interviews, each judged by what the others taught.

            Examples:
              throughline learn vale.throughline --dry-run
              throughline learn vale.throughline

            Exit codes: 0 done, whether anything was learned or not; 1 it could not be done; 64 the command was not \
            understood.
            """)

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    func run() throws {
        let console = Console()
        do {
            let file = try StudyFile.open(study)
            let report = try LearningRun(file).run(
                keeps: !dryRun, at: Timestamp(milliseconds: WallClock.milliseconds))
            try file.close()
            LearningText(report).lines.forEach { console.print($0) }
        } catch let failure as RunFailure {
            FailureText(failure).print(on: console, isTold: false)
            throw ExitCode.failure
        } catch let error as StudyFileError {
            console.fail("\(error.file) \(error.reason)")
            throw ExitCode.failure
        }
    }
}
