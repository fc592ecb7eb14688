import ArgumentParser
import Running

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Draft the plan and the questions anew, with what partners answered to the draft before.",
        usage: "throughline plan <input> ... | <study> [<option> ...]",
        discussion: """
            Reads transcripts as 'run' does and writes the plan, its summary and the questions alone: for the drafts that \
            follow the first. The draft lists what partners answered and what was done about it; nothing that was found in the \
            interviews changes by it. Quotes that a response withdraws are gone from everything.

            A file called partners.csv in a folder lists the partners; its first row names the columns: partner, people \
            (names, addresses or domains, apart by semicolons), signatory, state, date.

            Of a study file, the plan rests on what people decided in it; nothing is read or tagged anew. Partners, \
            responses and drafts kept with --keep are taken from it.

            Examples:
              throughline plan vale.throughline --keep --out draft1
              throughline plan interviews --against draft1 \\
                --responses responses.csv --out draft2
              throughline plan interviews --against draft1 \\
                --version-name "final draft" --out draft2

            The outputs are for the team; what partners may have comes from 'throughline share', which takes the same \
            options.

            Exit codes: 0 all inputs were read; 2 outputs were written, but some inputs could not be read; 1 nothing \
            could be done; 64 the command was not understood.
            """)

    @Argument(
        help: "Transcripts, or folders of them; or one study file.",
        completion: .file(extensions: InputList.completions + ["throughline"]))
    var input: [String]

    @OptionGroup var study: StudyOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var out = "throughline-plan"

    @Flag(help: "Keep the draft in the study file: the next one is compared with it.")
    var keep = false

    func validate() throws {
        try StudyOptions.check(paths: input + [out])
        if keep, !StudyOpening.isStudy(input) {
            throw ValidationError("--keep keeps the draft in a study file: name one in place of transcripts.")
        }
    }

    func run() async throws {
        let console = Console()
        let stored = try study.stored(input, out: out, console)
        var settings = try stored?.settings ?? study.settings(input, out: out, console)
        settings.outputs = OutputName.ofPlan
        settings.keeps = keep
        let command = StudyCommand(study.summary, console)
        try await command.run(settings, of: stored?.study) { PlanSummary($0, console: console).print() }
    }
}
