import GRDB
import StudyModel

/// A coding that a person adds, held against the transcript it is for.
struct AddedCoding {
    private let proposal: Proposal
    private let transcript: StoredTranscript.ID
    private let criterion: Int64?
    private let evidence: EvidenceID

    init(_ proposal: Proposal, in transcript: StoredTranscript.ID, file: StudyFile, _ db: Database) throws {
        self.proposal = proposal
        self.transcript = transcript
        criterion = try proposal.criterion.map { slug in
            guard
                let id = try Int64.fetchOne(
                    db, sql: "SELECT id FROM criterion WHERE slug = ? AND is_in_use",
                    arguments: [slug.rawValue])
            else { throw file.failure(.unknown, "has no criterion '\(slug)'") }
            return id
        }
        guard
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT turn.text, transcript.name FROM turn JOIN transcript ON transcript.id = turn.transcript
                    WHERE turn.transcript = ? AND turn.number = ?
                    """, arguments: [transcript.rawValue, proposal.segment.turn])
        else {
            throw file.failure(.unknown, "has no turn \(proposal.segment.turn) in transcript \(transcript)")
        }
        let text: String = row["text"]
        let range = proposal.segment.range
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.unicodeScalars.count else {
            throw file.failure(.refused, "takes no passage that is empty or reaches past the end of its turn")
        }
        evidence = EvidenceID(
            transcript: row["name"], words: TextKey(Array(text.utf8)), turn: proposal.segment.turn,
            start: range.lowerBound, criterion: proposal.criterion?.rawValue ?? "")
    }

    /// The row of the same criterion on the same passage, be it one that was taken back, or a new one.
    func row(by coder: CoderAccount.ID, _ db: Database) throws -> (id: StoredCoding.ID, isNew: Bool) {
        let range = proposal.segment.range
        let same = try Row.fetchOne(
            db,
            sql: """
                SELECT id, is_gone FROM coding WHERE transcript = ? AND turn = ? AND first = ? AND past = ? AND criterion IS ?
                AND joined IS NULL AND lost_words IS NULL ORDER BY is_gone, id LIMIT 1
                """,
            arguments: [
                transcript.rawValue, proposal.segment.turn, range.lowerBound, range.upperBound, criterion,
            ])
        if let same {
            let (id, isGone): (Int64, Bool) = (same["id"], same["is_gone"])
            if isGone { try db.execute(sql: "UPDATE coding SET is_gone = 0 WHERE id = ?", arguments: [id]) }
            return (StoredCoding.ID(id), isGone)
        }
        let (kind, stance) = (
            StoredNumbers.number(of: proposal.kind), StoredNumbers.number(of: proposal.stance)
        )
        let id = try db.newCodings(1)
        try db.execute(
            sql: """
                INSERT INTO coding (id, transcript, turn, first, past, criterion, coder, evidence, kind, stance, is_question,
                    flags, confidence, reasons, ranked, now_kind, now_stance, now_question)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, '', '', ?, ?, ?)
                """,
            arguments: [
                id, transcript.rawValue, proposal.segment.turn, range.lowerBound, range.upperBound, criterion,
                coder.rawValue, try free(evidence, db), kind, stance, proposal.isQuestion, kind, stance,
                proposal.isQuestion,
            ])
        return (StoredCoding.ID(id), true)
    }

    private func free(_ id: EvidenceID, _ db: Database) throws -> Int64 {
        var (candidate, salt) = (id, 0)
        while true {
            let bits = Int64(bitPattern: candidate.bits)
            let taken = try Int.fetchOne(
                db, sql: "SELECT 1 FROM coding WHERE evidence = ?", arguments: [bits])
            if taken == nil { return bits }
            salt += 1
            candidate = id.salted(salt)
        }
    }
}
