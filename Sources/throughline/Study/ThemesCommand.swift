import ArgumentParser
import Running

struct ThemesCommand: StoredOutputCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "Write what was heard, criterion by criterion, from a study file.",
        usage: "throughline themes <study> [<option> ...]",
        discussion: """
            The theme summary, the facilitator's digest, the framework matrix and the coverage of the checklist rest on what people \
            decided: rejected codings count nowhere, and the summary says how much is confirmed. They are for the team; what \
            partners may have comes from 'throughline share'.

            Examples:
              throughline themes vale.throughline
              throughline themes vale.throughline --out results --date 2026-03-14

            Exit codes: 0 written; 2 written, but some inputs of the study could not be read; 1 nothing could be done; 64 \
            the command was not understood.
            """)

    static let folder = "throughline-themes"
    static let title = "Themes"
    static let outputs = [
        OutputName.themesHTML, .themesDOCX, .facilitatorDOCX, .facilitatorHTML, .coverage, .matrix,
        .matrixXLSX,
    ]

    @OptionGroup var stored: StoredOutputOptions<Self>
}
