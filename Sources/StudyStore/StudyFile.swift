import DocumentIO
import GRDB
public import StudyModel

/// A study in one file: transcripts, codebooks, codings, decisions, wordings and responses, and the log of every change.
///
/// Several processes and threads may hold the same file at once. What a call that changes something returns has reached
/// the disk: a process that dies right after has lost nothing of it.
public final class StudyFile: Sendable {
    /// What names of study files end in.
    public static let ending = ".throughline"
    /// The mark in the head of the file by which it is told from other databases ("THRO").
    static let applicationID: Int64 = 0x5448_524F

    /// The file as it was named.
    public let path: String
    let pool: DatabasePool

    private init(path: String, pool: DatabasePool) {
        self.path = path
        self.pool = pool
    }

    /// Makes a study file where there is none.
    /// - Throws: `StudyFileError`, `.exists` where there is something already.
    public static func create(_ path: String, title: String, at time: Timestamp) throws(StudyFileError)
        -> StudyFile
    {
        guard !isThere(path) else {
            throw StudyFileError(
                .exists, file: path, reason: "is there already: choose another name, or open it")
        }
        let file = try open(unchecked: path, waiting: 10)
        try file.changing { db in
            try db.execute(
                sql: "INSERT INTO study (id, title, made_at) VALUES (1, ?, ?)",
                arguments: [title, time.milliseconds])
        }
        try file.settle()
        return file
    }

    /// Opens a study file, and brings it to the form of this version where an earlier one made it.
    /// - Throws: `StudyFileError`: `.missing`, `.damaged`, `.tooNew`, `.busy` or `.disk`.
    /// `seconds` is how long anything that is asked of it waits for others who write.
    public static func open(_ path: String, waiting seconds: Double = 10) throws(StudyFileError) -> StudyFile
    {
        guard isThere(path) else {
            throw StudyFileError(
                .missing, file: path, reason: "does not exist: make it with 'throughline new'")
        }
        // Where a process that used it died, what it wrote last, be it the head, stands beside the file.
        do {
            let isSettled = try !isThere(path + "-wal") || InputFile.head(path + "-wal", count: 1).isEmpty
            if isSettled, let fault = try StudyFileHead(path).fault {
                throw StudyFileError(.damaged, file: path, reason: fault)
            }
        } catch let error as DocumentError {
            throw StudyFileError(.disk, file: path, reason: error.reason)
        } catch {
            throw StudyFileError(error, file: path)
        }
        return try open(unchecked: path, waiting: seconds)
    }

    /// Closes the file; nothing may be asked of it any more. Where nobody else has it open, all of the study is in the one
    /// file then, and nothing beside it.
    public func close() throws(StudyFileError) {
        do {
            // Where others read, what is beside the file stays until they close it.
            try? settle()
            // SQLite tidies up beside the file when who may write closes it last.
            pool.invalidateReadOnlyConnections()
            try pool.close()
        } catch {
            throw translated(error)
        }
    }
}

extension StudyFile {
    /// What `body` reads, all of one moment.
    func reading<Value>(_ body: (Database) throws -> Value) throws(StudyFileError) -> Value {
        do { return try pool.read(body) } catch { throw translated(error) }
    }

    /// What `body` returns once all it changed is on the disk, or nothing of it where it throws.
    func changing<Value>(_ body: (Database) throws -> Value) throws(StudyFileError) -> Value {
        do { return try pool.write(body) } catch { throw translated(error) }
    }

    /// An error that tells what happened to this file.
    func failure(_ sort: StudyFileError.Sort, _ reason: String) -> StudyFileError {
        StudyFileError(sort, file: path, reason: reason)
    }

    func translated(_ error: any Error) -> StudyFileError { StudyFileError(error, file: path) }
}

private extension StudyFile {
    /// Brings into the file what SQLite keeps beside it.
    func settle() throws(StudyFileError) {
        do {
            _ = try pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
        } catch {
            throw translated(error)
        }
    }

    /// What a connection keeps of the file in memory, at most: codings of a large study, so that writing many of them is
    /// not reading the same pages again and again.
    static let cachedKilobytes = 65_536

    static func isThere(_ path: String) -> Bool { FilePlace(path).kind != .missing }

    static func open(unchecked path: String, waiting seconds: Double) throws(StudyFileError) -> StudyFile {
        var configuration = Configuration()
        configuration.label = "study"
        configuration.busyMode = .timeout(seconds)
        configuration.prepareDatabase { db in
            // A decision is acknowledged when it is on the disk, not when it is on its way there.
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
                    PRAGMA cache_size = -\(cachedKilobytes)
                    """)
        }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            let file = StudyFile(path: path, pool: pool)
            try file.prepare()
            return file
        } catch {
            throw StudyFileError(error, file: path)
        }
    }

    func prepare() throws {
        let (mark, isEmpty) = try pool.read { db in
            (
                try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
            )
        }
        guard isEmpty || mark == Self.applicationID else {
            throw failure(.damaged, "is a database of another program")
        }
        let migrator = StudyMigrations.migrator
        guard try !pool.read({ try migrator.hasBeenSuperseded($0) }) else {
            throw failure(.tooNew, "was written by a later version of throughline; use that one, or a later")
        }
        try migrator.migrate(pool)
    }
}
