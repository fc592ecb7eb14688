import ArgumentParser
import Running

struct QuestionsCommand: StoredOutputCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "Write the outstanding questions of a study file.",
        usage: "throughline questions <study> [<option> ...]",
        discussion: """
            What partners have to settle, ranked, as a document and as a table. For the team; what partners may have comes from \
            'throughline share'.

            Examples:
              throughline questions vale.throughline
              throughline questions vale.throughline --out results --date 2026-03-14

            Exit codes: 0 written; 2 written, but some inputs of the study could not be read; 1 nothing could be done; 64 \
            the command was not understood.
            """)

    static let folder = "throughline-questions"
    static let title = "Questions"
    static let outputs = OutputName.allCases.filter { $0.rawValue.hasPrefix("outstanding-questions.") }

    @OptionGroup var stored: StoredOutputOptions<Self>
}
