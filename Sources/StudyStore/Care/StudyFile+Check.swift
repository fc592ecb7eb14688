import GRDB

extension StudyFile {
    /// Looks the whole file through: whether it is sound, what refers to what, whether every coding is within its turn and
    /// stands by what was decided about it, whether the log is whole. Nothing where all is well.
    public func check() throws(StudyFileError) -> [StudyFinding] {
        let findings = try reading { db in try StudyCheck(db).findings() }
        guard findings.allSatisfy({ $0.sort != .damage }) else { return findings }
        return findings + (try changing { db in try StudyCheck(db).search() })
    }
}
