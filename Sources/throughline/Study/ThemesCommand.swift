import ArgumentParser
import Running

struct ThemesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "Write what was heard, criterion by criterion, from a study file.",
        usage: "throughline themes <study> [<option> ...]",
        discussion: """
            The theme summary, the framework matrix and the coverage of the checklist rest on what people decided: rejected codings \
            count nowhere, and the summary says how much is confirmed. They are for the team; what partners may have comes \
            from 'throughline share'.

            Examples:
              throughline themes vale.throughline
              throughline themes vale.throughline --out results --date 2026-03-14

            Exit codes: 0 written; 2 written, but some inputs of the study could not be read; 1 nothing could be done; 64 \
            the command was not understood.
            """)

    @OptionGroup var stored: StoredOutputOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var out = "throughline-themes"

    func validate() throws { try StudyOptions.check(paths: [out, stored.study]) }

    func run() async throws {
        try await stored.write(
            [.themesHTML, .themesDOCX, .matrix, .matrixXLSX, .coverage], to: out,
            "Themes")
    }
}
