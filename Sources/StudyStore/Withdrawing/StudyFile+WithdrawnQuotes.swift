import GRDB
public import StudyModel

extension StudyFile {
    /// Takes the words of codings out of the study: in their turns they are blotted out, drafts and publications that repeat
    /// them are emptied, and they may not be quoted any more. The codings stay, with what was decided about them. Importing
    /// the transcript again blots the same words out again. Evidence the study does not have is only noted.
    /// Where somebody else holds the file, it is done, and the report says why traces may be left until `cleanUp()` succeeds,
    /// or this is asked for again.
    public func withdraw(
        quotes: [EvidenceID], reason: String, by coder: CoderAccount.ID?, at time: Timestamp
    ) throws(StudyFileError) -> WithdrawalReport {
        var report = try changing { db in
            let report = try QuoteWithdrawal(db, reason: reason, at: time).run(quotes)
            try db.log(
                .withdraw, at: time, by: coder, before: "quotes",
                after: quotes.map(\.description).joined(separator: " "))
            try db.rebuildWords()
            return report
        }
        report.fault = fault(in: cleanUp)
        return report
    }

    /// Codings whose words may not be used, by evidence.
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
