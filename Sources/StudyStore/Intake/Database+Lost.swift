import GRDB
import StudyModel

extension Database {
    /// Puts a coding at a passage of its transcript, where it stood elsewhere or nowhere.
    func place(_ id: StoredCoding.ID, at segment: Segment) throws {
        try execute(sql: "DELETE FROM off_record WHERE left_by = ?", arguments: [id.rawValue])
        try cachedStatement(
            sql: """
                UPDATE coding SET turn = ?, first = ?, past = ?, lost_words = NULL, lost_turn = NULL,
                    lost_person = NULL
                WHERE id = ?
                """
        ).execute(arguments: [
            segment.turn, segment.range.lowerBound, segment.range.upperBound, id.rawValue,
        ])
    }
}

extension LostCoding {
    /// Those of a transcript, or of all, by transcript and number.
    static func all(in transcript: StoredTranscript.ID?, _ db: Database) throws -> [LostCoding] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT coding.*, criterion.slug,
                    (SELECT group_concat(name, char(31)) FROM (SELECT coder.name FROM decision
                        JOIN coder ON coder.id = decision.coder WHERE decision.coding = coding.id
                        ORDER BY coder.id)) AS names
                FROM coding LEFT JOIN criterion ON criterion.id = coding.criterion
                WHERE lost_words IS NOT NULL AND is_gone = 0 AND (?1 IS NULL OR transcript = ?1)
                ORDER BY transcript, coding.id
                """, arguments: [transcript?.rawValue]
        ).map { row in
            LostCoding(
                id: .init(row["id"]), evidence: EvidenceID(bits: UInt64(bitPattern: row["evidence"])),
                transcript: .init(row["transcript"]),
                criterion: (row["slug"] as String?).map { Criterion.ID($0) }, words: row["lost_words"],
                turn: row["lost_turn"] ?? 0,
                decidedBy: (row["names"] as String? ?? "").split(separator: "\u{1F}").map(String.init))
        }
    }
}
