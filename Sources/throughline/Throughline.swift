import ArgumentParser
import Running

@main
struct Throughline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Tool.name, version: Tool.version,
        subcommands: [RunCommand.self])
}
