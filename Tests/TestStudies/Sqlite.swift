import Foundation

/// SQLite's own command, which knows nothing of study files.
public enum Sqlite {
    /// Has it carry out `statements` in the file at `path`.
    public static func run(_ statements: String, in path: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, statements]
        try process.run()
        process.waitUntilExit()
    }
}
