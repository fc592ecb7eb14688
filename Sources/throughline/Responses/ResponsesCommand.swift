import ArgumentParser

struct ResponsesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "responses",
        abstract: "Read what partners answered to a draft.",
        subcommands: [ResponsesImportCommand.self])
}
