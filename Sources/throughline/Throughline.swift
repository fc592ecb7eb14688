import ArgumentParser

@main
struct Throughline: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "throughline")
}
