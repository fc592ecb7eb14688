import ArgumentParser
import Running
import StudyStore

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take transcripts into a study file, with suggestions for them.",
        usage: "throughline import <study> <input> ... [<option> ...]",
        discussion: """
            Reads transcripts as 'run' does, tags them by the study's codebook, and takes them into the study file. A \
            transcript is known by its name. One that has not changed is left alone; of one that was edited, suggestions \
            are made anew and every decision is kept: what people coded is found again by its words, and what could not \
            be placed is listed and kept.

            Examples:
              throughline import vale.throughline interviews
              throughline import vale.throughline interviews --participants people.csv
              throughline import vale.throughline int12.docx --no-tag

            Exit codes: 0 all inputs were read; 2 some could not be; 1 nothing was taken in; 64 the command was not \
            understood.
            """)

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Argument(
        help: "Transcripts, or folders of them.", completion: .file(extensions: InputList.completions))
    var input: [String]

    @OptionGroup var reading: TranscriptOptions

    @Flag(help: "Make no suggestions; 'throughline tag' makes them later.")
    var noTag = false

    @OptionGroup var work: JobOptions

    @OptionGroup var summary: SummaryOptions

    func validate() throws { try StudyOptions.check(paths: [study] + input) }

    func run() async throws {
        let console = Console()
        let file = try StudyOpening(console).open(study)
        var settings = RunSettings(inputs: input, codebook: "", output: "")
        settings.jobs = work.count
        settings.time = StudyOpening.now
        reading.apply(to: &settings)
        let (chosen, tags) = (settings, !noTag)
        try await StudyCommand(summary, console).run(
            { interruption, tell in
                try await ImportRun(chosen, into: file, tags: tags, interruption: interruption).run(tell)
            }, json: \.json, isWhole: \.errors.isEmpty
        ) { IntakeSummary($0, console: console).print() }
    }
}
