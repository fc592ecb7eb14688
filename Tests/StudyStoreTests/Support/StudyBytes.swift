import Foundation

/// What stands on the disk of a study file: the file, and what SQLite keeps beside it.
enum StudyBytes {
    static let endings = ["", "-wal", "-shm"]

    /// The names of the parts that hold `words` in UTF-8.
    static func parts(of path: String, holding words: String) throws -> [String] {
        try endings.filter { ending in
            guard FileManager.default.fileExists(atPath: path + ending) else { return false }
            return try Data(contentsOf: URL(fileURLWithPath: path + ending)).firstRange(of: Data(words.utf8))
                != nil
        }
    }
}
