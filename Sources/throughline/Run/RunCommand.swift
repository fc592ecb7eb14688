import ArgumentParser
import Running

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Read transcripts and write the plan, the questions and the evidence.",
        usage: "throughline run <input> ... [<option> ...]",
        discussion: """
            INPUT is a transcript (Word, OpenDocument, text, Markdown, captions or XML) or a folder of them, with all \
            folders inside. A file called participants.csv in a folder says who was interviewed; its first row \
            names the columns: transcript, participant, organisation, role, perspective, sector, date, speakers \
            (their labels in the transcript, apart by semicolons; the participant 'interviewer' is who asks).

            Examples:
              throughline run interviews
              throughline run interviews --out results --date 2026-03-14
              throughline run int01.docx int02.docx --interviewer Ruth --interviewer Tom

            Open od-plan.docx first. The outputs are for the team: framework-matrix.* and codings.* say who said \
            what. What partners may have comes from 'throughline share'. Files of an earlier run are replaced, each \
            whole or not at all; but study.throughline, in which people decide, is imported into again: every decision \
            is kept, and all outputs rest on them. Its checklist and its model, also one it learned, stay in use unless \
            --codebook or --model name others.

            Exit codes: 0 all inputs were read; 2 outputs were written, but some inputs could not be read (they \
            are listed, and in problems.csv); 1 nothing could be done; 64 the command was not understood.
            """)

    @Argument(
        help: "Transcripts, or folders of them.", completion: .file(extensions: InputList.completions))
    var input: [String]

    @OptionGroup var study: StudyOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var out = "throughline-out"

    func validate() throws { try StudyOptions.check(paths: input + [out]) }

    func run() async throws {
        let console = Console()
        if StudyOpening.isStudy(input) {
            throw ValidationError(
                "'run' reads transcripts, and \(input[0]) is a study file: 'throughline plan' drafts from it, and "
                    + "'throughline import' takes transcripts into it.")
        }
        let settings = try study.settings(input, out: out, console)
        try await StudyCommand(study.summary, console).run(settings) {
            RunSummary($0, console: console).print()
        }
    }
}
