import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore
import Themes

/// What commands take that write outputs of a study file.
struct StoredOutputOptions: ParsableArguments {
    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @OptionGroup var drafts: DraftOptions

    @OptionGroup var look: LookOptions

    @Option(
        help: ArgumentHelp(
            "The date of the draft, such as 2026-03-14; none is printed without it.", valueName: "yyyy-mm-dd")
    )
    var date: Day?

    @Option(help: "Whom the summary at the end is for: text for people, json for programs.")
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false

    /// Writes the files `names` of the study to the folder `out`; `what` says what they are.
    func write(_ names: [OutputName], to out: String, _ what: String) async throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        let (study, settings) = try opening.trying {
            let study = try StoredStudy(file)
            var settings = try study.settings(output: out)
            settings.jobs = Machine.processors
            settings.date = date?.text
            settings.outputs = names
            drafts.apply(to: &settings)
            look.apply(to: &settings)
            return (study, settings)
        }
        let command = StudyCommand(format: format, isQuiet: quiet, console)
        try await command.run(settings, of: study) { report in
            for warning in report.diagnostics where warning.severity == .warning {
                console.warn(warning.line(of: .input))
            }
            let confirmed = report.counts.confirmed
            console.print(
                "\(what) of \(report.read.of("interview")) in \(console.emphasised(report.folder.printable)): "
                    + "\(report.counts.counted.of("coding")) counted, \(confirmed.grouped) confirmed by people"
            )
            for line in report.files.map(\.rawValue).joined(separator: ", ").wrapped(console.width - 2) {
                console.print("  " + line)
            }
        }
    }
}
