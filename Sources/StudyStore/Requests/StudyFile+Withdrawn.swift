import GRDB
public import StudyModel

extension StudyFile {
    /// People who asked that none of their words be kept, by code.
    public func withdrawnPeople() throws(StudyFileError) -> [Participant.ID] {
        try reading { db in
            try String.fetchAll(db, sql: "SELECT code FROM withdrawn_person ORDER BY code").map { .init($0) }
        }
    }

    /// Codings whose words may not be used, by their evidence.
    public func withdrawnQuotes() throws(StudyFileError) -> [WithdrawnQuote] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM withdrawn_quote ORDER BY evidence").map { row in
                WithdrawnQuote(
                    evidence: EvidenceID(bits: UInt64(bitPattern: row["evidence"])), reason: row["reason"],
                    at: Timestamp(milliseconds: row["at"]))
            }
        }
    }
}
