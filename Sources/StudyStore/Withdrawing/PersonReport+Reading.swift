import GRDB
import StudyModel

extension PersonReport {
    /// What is kept of `person`; nil where no transcript has them.
    init?(_ person: Participant.ID, _ db: Database) throws {
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM transcript
                WHERE id IN (SELECT transcript FROM participant WHERE code = ?1
                    UNION SELECT transcript FROM coding WHERE lost_person = ?1)
                ORDER BY name
                """, arguments: [person.rawValue])
        guard !ids.isEmpty else { return nil }
        let appearances = try ids.compactMap { try Appearance(person, in: .init($0), db) }
        var words = Self.words(of: appearances)
        let drafts = try Row.fetchAll(db, sql: "SELECT code, json FROM draft ORDER BY id")
            .filter { words.isIn($0.bytes("json")) }
        let publications = try Row.fetchAll(
            db,
            sql: """
                SELECT code, draft AS bytes FROM publication UNION ALL SELECT code, record FROM publication
                UNION ALL SELECT code, bytes FROM publication_file JOIN publication ON id = publication
                """
        ).filter { words.isIn($0.bytes("bytes")) }
        self.init(
            person: person, transcripts: appearances, drafts: drafts.map { $0["code"] },
            publications: Set(publications.map { $0["code"] as String }).sorted())
    }

    /// Their words, to be told where they are repeated.
    var words: RepeatedWords { Self.words(of: transcripts) }

    private static func words(of appearances: [Appearance]) -> RepeatedWords {
        RepeatedWords(
            turns: appearances.flatMap { $0.turns.map(\.words) },
            quotes: appearances.flatMap { $0.codings.map(\.words) },
            codes: appearances.flatMap { $0.codings.map(\.coding.evidence.description) })
    }
}

private extension PersonReport.Appearance {
    init?(_ person: Participant.ID, in id: StoredTranscript.ID, _ db: Database) throws {
        guard let transcript = try TranscriptRows(db).transcript(id) else { return nil }
        let leaving = try WithdrawnPeople(db).codes.union([person])
        let speakers = transcript.speakers.filter { $0.participant == person }
        let turns = transcript.turns.filter { transcript.speaker(of: $0).participant == person }
        let numbers = Set(turns.map(\.number))
        let lost = Set(
            try Int64.fetchAll(
                db, sql: "SELECT id FROM coding WHERE transcript = ? AND lost_person = ?",
                arguments: [id.rawValue, person.rawValue]))
        let codings = try StoredCodings(db).codings(where: "transcript = ?", [id.rawValue]).filter {
            numbers.contains($0.proposal.segment.turn) || lost.contains($0.id.rawValue)
        }
        let own = Set(codings.map { StoredMemo.Subject.coding($0.id) })
        self.init(
            id: id, name: transcript.name,
            attributes: transcript.participants.first { $0.id == person }?.attributes ?? .init(),
            labels: speakers.flatMap { [$0.label] + $0.otherLabels },
            turns: turns.map { ($0.number, String(transcript.text(of: $0))) },
            emptied: speakers.isEmpty
                ? 0 : transcript.turns(emptiedIn: transcript.without(Leaving(leaving, in: transcript))).count,
            codings: codings.map { ($0, $0.lostWords ?? $0.coding(in: transcript)?.quote ?? "") },
            memos: try MemoRows(db).memos(
                where: """
                    memo.sort = 'coding' AND subject IN (SELECT id FROM coding WHERE transcript = ?)
                    """, [id.rawValue]
            ).filter { own.contains($0.subject) })
    }
}
