import Foundation

/// Another program that holds a study file for writing, or reads it, until it is let go.
public final class HeldStudy {
    private let process = Process()
    private let input = Pipe()

    /// Holds the study file at `path` for writing, or keeps `reading` it.
    public init(_ path: String, reading: Bool = false) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let wish = reading ? "BEGIN;\nSELECT 'held' FROM study;\n" : "BEGIN IMMEDIATE;\nSELECT 'held';\n"
        try input.fileHandleForWriting.write(contentsOf: Data(wish.utf8))
        // Nothing is said before the file is held.
        _ = output.fileHandleForReading.availableData
    }

    /// Lets go of it.
    public func letGo() throws {
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
