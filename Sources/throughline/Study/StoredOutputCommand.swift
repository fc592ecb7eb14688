import ArgumentParser
import Running

/// A command that writes some of the outputs of a study file.
protocol StoredOutputCommand: AsyncParsableCommand {
    /// The folder written to where nobody names one.
    static var folder: String { get }
    /// What the outputs are, as a summary calls them.
    static var title: String { get }
    /// The files.
    static var outputs: [OutputName] { get }

    /// What the command was given.
    var stored: StoredOutputOptions<Self> { get }
}

extension StoredOutputCommand {
    func run() async throws { try await stored.write() }
}
