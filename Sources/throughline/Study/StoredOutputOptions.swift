import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore
import Themes

/// What `Command` takes, which writes outputs of a study file.
struct StoredOutputOptions<Command: StoredOutputCommand>: ParsableArguments {
    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @OptionGroup var drafts: DraftOptions

    @OptionGroup var look: LookOptions

    @Option(
        help: ArgumentHelp(
            "The date of the draft, such as 2026-03-14; none is printed without it.", valueName: "yyyy-mm-dd")
    )
    var date: Day?

    @OptionGroup var summary: SummaryOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var out = Command.folder

    func validate() throws { try StudyOptions.check(paths: [out, study]) }

    /// Writes the outputs of `Command`.
    func write() async throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        let (study, settings) = try opening.trying {
            let study = try StoredStudy(file)
            var settings = try study.settings(output: out)
            settings.jobs = Machine.processors
            settings.date = date?.text
            settings.outputs = Command.outputs
            drafts.apply(to: &settings)
            look.apply(to: &settings)
            return (study, settings)
        }
        try await StudyCommand(summary, console).run(settings, of: study) { report in
            for warning in report.diagnostics where warning.severity == .warning {
                console.warn(warning.line(of: .input))
            }
            let confirmed = report.counts.confirmedCovered
            console.print(
                "\(Command.title) of \(report.sample.interviews.of("interview")) in \(console.emphasised(report.folder.printable)): "
                    + "\(report.counts.covered.of("coding")) counted, \(confirmed.grouped) confirmed by people"
            )
            for line in OutputList.lines(report.files) { console.print("  " + line) }
        }
    }
}
