import Foundation

/// SQLite's own command, which knows nothing of study files.
enum Sqlite {
    static func run(_ statements: String, in path: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, statements]
        try process.run()
        process.waitUntilExit()
    }
}
