import DocumentIO
import GRDB

extension StudyFile {
    /// Copies the study to `path`, as it is at one moment, while others work on it. The copy appears whole or not at all,
    /// and is read through before it does.
    /// - Throws: `.exists` where there is something already, unless `replacing`; `.refused` for the study file itself;
    ///   and for one that is in use or was not closed; `.disk` or `.damaged` where it cannot be copied.
    public func backup(to path: String, replacing: Bool = false) throws(StudyFileError) {
        let place = FilePlace(path)
        if place.kind != .missing {
            guard place.resolved != FilePlace(self.path).resolved else {
                throw failure(.refused, "cannot be copied onto itself")
            }
            guard replacing, place.kind == .file else {
                throw StudyFileError(.exists, file: path, reason: "is there already: choose another name")
            }
        }
        // What a database left there would be taken for part of the copy.
        guard FilePlace(path + "-wal").kind == .missing else {
            throw StudyFileError(
                .refused, file: path,
                reason: "is in use, or was not closed: open it once, or choose another name")
        }
        // Whatever else lies there is somebody's.
        let partial = "\(path).\(UInt64.random(in: 0...UInt64.max)).partial"
        defer { for ending in ["", "-wal", "-shm", "-journal"] { FileMove.remove(partial + ending) } }
        do {
            let copy = try DatabaseQueue(path: partial)
            try pool.backup(to: copy)
            // One file alone: nothing is left beside it in a log.
            try copy.inDatabase { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
                let found = try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
                guard found == ["ok"] else { throw failure(.damaged, "did not copy well: \(found.joined())") }
            }
            try copy.close()
            try FileMove.move(partial, to: path)
        } catch let error as DocumentError {
            throw StudyFileError(.disk, file: path, reason: error.reason)
        } catch let error as StudyFileError {
            throw error
        } catch {
            throw StudyFileError(error, file: path)
        }
    }
}
