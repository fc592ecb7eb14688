import GRDB

extension StudyFile {
    /// How far `coder` has come, for each transcript, by name.
    public func progress(of coder: CoderAccount.ID, seenBy viewer: Viewer = .team) throws(StudyFileError)
        -> [TranscriptProgress]
    {
        try reading { db in
            // In no place is turn 0. Each of these is answered from an index alone, or looks at what was
            // decided alone; what is hidden from a blind coder is looked for among all codings.
            let counts = """
                SELECT transcript, count(*) AS codings FROM coding INDEXED BY coding_in_order
                WHERE is_gone = 0 AND turn > 0 AND \(Self.isInUse) GROUP BY transcript
                """
            let disputed = """
                SELECT transcript, count(*) AS disputed FROM coding
                WHERE state = 3 AND state <> 0 AND is_gone = 0 AND turn > 0 AND \(Self.isInUse) GROUP BY transcript
                """
            let hidden = """
                SELECT coding.transcript, count(*) AS hidden FROM coding
                WHERE \(viewer == .team ? "0" : "\(viewer.isShown) IS NOT TRUE")
                    AND is_gone = 0 AND turn > 0 AND \(Self.isInUse)
                GROUP BY coding.transcript
                """
            let decided = """
                SELECT coding.transcript, total(verdict = 1) AS accepted, total(verdict = 2) AS rejected FROM decision
                JOIN coding ON coding.id = decision.coding
                WHERE decision.coder = ? AND is_gone = 0 AND turn > 0 AND \(Self.isInUse)
                GROUP BY coding.transcript
                """
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT transcript.id, transcript.name, codings - coalesce(hidden, 0) AS codings, disputed, accepted,
                        rejected
                    FROM transcript
                    LEFT JOIN (\(counts)) AS counts ON counts.transcript = transcript.id
                    LEFT JOIN (\(disputed)) AS disputed ON disputed.transcript = transcript.id
                    LEFT JOIN (\(hidden)) AS hidden ON hidden.transcript = transcript.id
                    LEFT JOIN (\(decided)) AS decided ON decided.transcript = transcript.id
                    ORDER BY transcript.name
                    """, arguments: [coder.rawValue]
            ).map { row in
                let codings: Int = row["codings"] ?? 0
                let (accepted, rejected): (Int, Int) = (row["accepted"] ?? 0, row["rejected"] ?? 0)
                return TranscriptProgress(
                    transcript: .init(row["id"]), name: row["name"], codings: codings,
                    undecided: codings - accepted - rejected, accepted: accepted, rejected: rejected,
                    disputed: viewer == .team ? row["disputed"] ?? 0 : 0)
            }
        }
    }

    /// A condition over `coding` that holds where its criterion is in use, or it has none.
    static let isInUse =
        "(criterion IS NULL OR criterion IN (SELECT id FROM criterion AS used WHERE used.is_in_use))"
}
