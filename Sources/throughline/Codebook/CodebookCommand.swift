import ArgumentParser

struct CodebookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codebook",
        abstract: "List, show, check, extend and export checklists of success criteria.",
        discussion: """
            A codebook is a checklist in a file you can read and change: criteria with their definitions, the \
            phrases they are known by, and what can be done about each.

            Examples:
              throughline codebook list
              throughline codebook show integrated-commissioning
              throughline codebook show integrated-commissioning L4
              throughline codebook check my-checklist.yaml
              throughline codebook suggest coded.csv --transcripts interviews
              throughline codebook export integrated-commissioning --to checklist.qdc

            Codebooks are looked for in the folders of THROUGHLINE_CODEBOOKS, in codebooks in the folder you are \
            in, and where the program is installed.
            """,
        subcommands: [
            CodebookList.self, CodebookShow.self, CodebookCheckCommand.self, CodebookSuggestCommand.self,
            CodebookExportCommand.self,
        ])
}
