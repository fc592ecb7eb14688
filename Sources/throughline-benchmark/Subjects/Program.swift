import Foundation

/// Runs programs for what they print.
enum Program {
    /// What the program prints on standard output; nil where it cannot be started or fails. Found along PATH.
    static func output(of arguments: [String]) throws -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// Path of this program.
    static var own: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
    }

    /// Path of the command `throughline`, built beside this program.
    /// - Throws: `BenchmarkFault` where it is not there.
    static func throughline() throws -> String {
        let path = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("throughline")
            .path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw BenchmarkFault("\(path) is not there: build it with the same configuration")
        }
        return path
    }
}
