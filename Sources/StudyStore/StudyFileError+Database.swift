import DocumentIO
import GRDB

extension StudyFileError {
    /// What `error`, met with the study file `file`, means to a person.
    init(_ error: any Error, file: String) {
        if let known = error as? StudyFileError {
            self = known
            return
        }
        let error = (error as? SQLiteFault).map(DatabaseError.init) ?? error
        guard let error = error as? DatabaseError else {
            self.init(.damaged, file: file, reason: "\(error)")
            return
        }
        let reason = error.message ?? "\(error.resultCode)"
        switch error.resultCode.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.busy, file: file, reason: "is held by another process; try again when it has finished")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(.damaged, file: file, reason: "is no sound study file: \(reason)")
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
            self.init(.disk, file: file, reason: "cannot be read or written: \(reason)")
        default:
            self.init(.refused, file: file, reason: "did not take the change: \(reason)")
        }
    }
}

private extension DatabaseError {
    init(_ fault: SQLiteFault) {
        self.init(resultCode: ResultCode(rawValue: fault.code), message: fault.message)
    }
}
