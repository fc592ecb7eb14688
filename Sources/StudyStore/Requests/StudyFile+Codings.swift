import GRDB
public import StudyModel

extension StudyFile {
    /// All codings of a transcript in the order of its text, those in no place first; rejected ones among them, and those
    /// of criteria that the codebook in use does not have.
    public func codings(of transcript: StoredTranscript.ID, seenBy viewer: Viewer = .team)
        throws(StudyFileError)
        -> [StoredCoding]
    {
        try reading { db in
            try StoredCodings(db, seenBy: viewer).codings(where: "transcript = ?", [transcript.rawValue])
        }
    }

    /// The coding of that number; nil where there is none, or none that the viewer is shown.
    public func coding(_ id: StoredCoding.ID, seenBy viewer: Viewer = .team) throws(StudyFileError)
        -> StoredCoding?
    {
        try reading { db in
            try StoredCodings(db, seenBy: viewer).codings(where: "id = ?", [id.rawValue]).first
        }
    }

    /// The coding that outputs call by that evidence id; nil where there is none, or none that the viewer is shown. One that
    /// was joined to another is answered by that.
    public func coding(evidence: EvidenceID, seenBy viewer: Viewer = .team) throws(StudyFileError)
        -> StoredCoding?
    {
        try reading { db in
            let id = try Int64.fetchOne(
                db, sql: "SELECT id FROM coding WHERE evidence = ?",
                arguments: [Int64(bitPattern: evidence.bits)])
            guard let id else { return nil }
            let shown = try db.standIn(for: .init(id))
            return try StoredCodings(db, seenBy: viewer).codings(where: "id = ?", [shown.rawValue]).first
        }
    }

    /// The codings that outputs call by `evidence`, by transcript and place; none for what the study does not have.
    public func codings(evidence: some Collection<EvidenceID>) throws(StudyFileError) -> [StoredCoding] {
        try reading { db in
            let numbers = evidence.map { String(Int64(bitPattern: $0.bits)) }.joined(separator: ",")
            return try StoredCodings(db).codings(where: "evidence IN (\(numbers))", [])
        }
    }

    /// The codings whose words are off the record, and those whose words were found to be and may be used, as people say; over
    /// the whole study, by transcript and place. Those in no place are left out.
    public func codingsOffRecord(seenBy viewer: Viewer = .team) throws(StudyFileError) -> [StoredCoding] {
        try reading { db in
            // Nothing else shares a turn with what is off the record.
            try StoredCodings(db, seenBy: viewer).codings(
                where: """
                    lost_words IS NULL AND first >= 0 AND (flags & 1
                        OR EXISTS (SELECT 1 FROM off_record AS found
                            WHERE found.transcript = coding.transcript AND found.turn = coding.turn)
                        OR EXISTS (SELECT 1 FROM coding AS said
                            WHERE said.transcript = coding.transcript AND said.turn = coding.turn
                                AND said.now_off_record IS NOT NULL))
                    """, []
            ).filter { $0.isFoundOffRecord || $0.flags.contains(.offRecord) }
        }
    }

    /// The codings of a criterion over the whole study.
    public func codings(on criterion: Criterion.ID, seenBy viewer: Viewer = .team) throws(StudyFileError)
        -> [StoredCoding]
    {
        try reading { db in
            try StoredCodings(db, seenBy: viewer).codings(
                where: "criterion = (SELECT c.id FROM criterion c WHERE c.slug = ?)", [criterion.rawValue])
        }
    }
}
