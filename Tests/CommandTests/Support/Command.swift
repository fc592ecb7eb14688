import DocumentIO
import Foundation

/// The built command, run as a person runs it.
struct Command {
    /// What a run of it came to.
    struct Result {
        let code: Int32
        let output: String
        let error: String
    }

    /// The program, which is built beside the tests.
    static var program: String {
        let tests = Machine.executable ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("throughline")
            .path
    }

    /// Runs it with `arguments` in `folder`.
    static func run(_ arguments: String..., in folder: String = "/", environment: [String: String] = [:])
        throws
        -> Result
    {
        try run(program, arguments, in: folder, environment: environment)
    }

    /// Runs a line of the shell in which `$0` is the program.
    static func shell(_ line: String, in folder: String) throws -> Result {
        try run("/bin/sh", ["-c", line, program], in: folder)
    }

    /// Runs it until it has told something, then sends it `signal`.
    static func interrupted(by signal: Int32, _ arguments: [String], in folder: String) throws -> Result {
        try run(program, arguments, in: folder) { process, error in
            while process.isRunning, try Data(contentsOf: error).isEmpty { usleep(5000) }
            kill(process.processIdentifier, signal)
        }
    }

    private static func run(
        _ path: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
        meanwhile: (Process, URL) throws -> Void = { _, _ in }
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment
        // Files, not pipes: whatever is written, nothing waits for a reader.
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let (output, error) = (place.path + ".out", place.path + ".err")
        for file in [output, error] { try Data().write(to: URL(fileURLWithPath: file)) }
        defer { for file in [output, error] { try? FileManager.default.removeItem(atPath: file) } }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: error)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        try meanwhile(process, URL(fileURLWithPath: error))
        process.waitUntilExit()
        let isKilled = process.terminationReason == .uncaughtSignal
        return Result(
            code: isKilled ? -process.terminationStatus : process.terminationStatus,
            output: try String(contentsOfFile: output, encoding: .utf8),
            error: try String(contentsOfFile: error, encoding: .utf8))
    }
}
