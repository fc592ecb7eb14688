import GRDB
import StudyModel

/// Takes a person out of a study within one transaction.
struct PersonWithdrawal {
    private let db: Database
    private let person: Participant.ID
    /// Everybody who was withdrawn, this person among them.
    private let people: Set<Participant.ID>

    init(_ person: Participant.ID, _ db: Database) throws {
        self.person = person
        self.db = db
        people = Set(try String.fetchAll(db, sql: "SELECT code FROM withdrawn_person").map { .init($0) })
            .union([person])
    }

    func run() throws -> WithdrawalReport {
        let report = try PersonReport(person, db)
        let words = report?.words ?? RepeatedWords(turns: [], quotes: [], codes: [])
        let theirs = (report?.transcripts ?? []).flatMap { $0.codings.map(\.coding.evidence) }
        let answers = try WithdrawingAnswers(about: Set(theirs), words, db)
        var (turns, codings, names) = (0, 0, [String]())
        for one in report?.transcripts ?? [] {
            guard let transcript = try TranscriptRows(db).transcript(one.id) else { continue }
            try note(one.id, transcript)
            // An edited file may have nothing of them but codings whose words it lost.
            let isThere = transcript.participants.contains { $0.id == person }
            if isThere {
                turns += try empty(one.id, transcript, transcript.without(Leaving(people, in: transcript)))
            }
            codings += try dropCodings(
                of: one.id,
                isWhole: isThere && transcript.participants.allSatisfy { people.contains($0.id) })
            names.append(one.name)
        }
        var erasing = Erasing(db, words: words)
        let cells = try dropCells()
        let writings = try answers.empty(db) + erasing.eraseWritings()
        return WithdrawalReport(
            transcripts: names, turns: turns, codings: codings, writings: cells + writings,
            drafts: try erasing.eraseDrafts(),
            publications: try erasing.erasePublications(),
            hasModel: try db.hasOwnModel())
    }
}

private extension PersonWithdrawal {
    /// Keeps who they were in a transcript, before it forgets that.
    func note(_ id: StoredTranscript.ID, _ transcript: Transcript) throws {
        let speakers = transcript.speakers.filter { $0.participant == person }
        let hasSaid = transcript.turns.contains {
            !$0.span.isEmpty && transcript.speaker(of: $0).participant == person
        }
        // Who was left out already is called by the code alone.
        guard hasSaid || speakers.isEmpty else { return }
        let hash = try String.fetchOne(
            db, sql: "SELECT sha256 FROM transcript WHERE id = ?", arguments: [id.rawValue])
        if let hash, hasSaid {
            let labels = speakers.reduce(into: Set<String>()) { $0.formUnion($1.labelKeys) }
            try db.noteWithdrawn(person, labels: labels, in: transcript.name, hash: hash)
        }
        try db.noteWithdrawn(person, filesBefore: hash ?? "", of: transcript.name, id)
    }

    /// Drops what people worded of the cells of the framework matrix that tell of the person, whatever their words; returns
    /// how many there were.
    func dropCells() throws -> Int {
        let ending = "/\(person.rawValue)"
        var count = 0
        for row in try Row.fetchAll(db, sql: "SELECT id, key FROM wording WHERE sort = 'cell'")
        where (row["key"] as String).hasSuffix(ending) {
            try db.execute(sql: "DELETE FROM wording WHERE id = ?", arguments: [row["id"] as Int64])
            count += 1
        }
        // The log names a wording by its key and its field.
        for row in try Row.fetchAll(
            db,
            sql:
                "SELECT id, after FROM change WHERE transcript IS NULL AND action = 'word' AND before = 'cell'"
        ) {
            let named: String = row["after"]
            guard let space = named.lastIndex(of: " "), named[..<space].hasSuffix(ending) else { continue }
            try db.execute(
                sql: "DELETE FROM change_words WHERE change = ?", arguments: [row["id"] as Int64])
        }
        return count
    }

    /// Empties what the person said in a transcript, and what its file says beside. Returns how many turns had words.
    func empty(_ id: StoredTranscript.ID, _ old: Transcript, _ new: Transcript) throws -> Int {
        let emptied = old.turns(emptiedIn: new)
        for turn in emptied {
            let place: StatementArguments = [id.rawValue, turn.number]
            try db.execute(
                sql: "UPDATE turn SET text = '' WHERE transcript = ? AND number = ?", arguments: place)
            try db.execute(
                sql: "DELETE FROM off_record WHERE transcript = ? AND turn = ?", arguments: place)
            try db.execute(
                sql: "DELETE FROM held_passage WHERE transcript = ? AND turn = ?", arguments: place)
        }
        try db.execute(
            sql: """
                UPDATE participant SET name = NULL, organisation = NULL, role = NULL, perspective = NULL, sector = NULL,
                    date = NULL
                WHERE transcript = ? AND code = ?
                """, arguments: [id.rawValue, person.rawValue])
        try db.execute(
            sql: """
                UPDATE speaker SET label = participant, other_labels = '', because = ''
                WHERE transcript = ? AND participant = ?
                """, arguments: [id.rawValue, person.rawValue])
        // Fingerprints of words are not kept either; which of them are theirs cannot be told.
        try db.execute(sql: "DELETE FROM read_quote WHERE transcript = ?", arguments: [id.rawValue])
        try db.raiseRevision(of: id.rawValue)
        // What the file says beside its turns may be about anybody: excerpts, comments, problems that quote.
        try db.execute(
            sql: "DELETE FROM remark WHERE transcript = ? AND sort <> 'skipped'", arguments: [id.rawValue])
        try db.execute(sql: "UPDATE remark SET b = '' WHERE transcript = ?", arguments: [id.rawValue])
        return emptied.count
    }

    /// Drops the codings of what the person said, with all that was decided and written about them.
    func dropCodings(of id: StoredTranscript.ID, isWhole: Bool) throws -> Int {
        let theirs = """
            SELECT coding.id FROM coding
            LEFT JOIN turn ON turn.transcript = coding.transcript AND turn.number = coding.turn
            LEFT JOIN speaker ON speaker.transcript = coding.transcript AND speaker.position = turn.speaker
            WHERE coding.transcript = ?1 AND (?2 OR speaker.participant = ?3 OR coding.lost_person = ?3)
            """
        let doomed = try Int64.fetchAll(
            db, sql: theirs, arguments: [id.rawValue, isWhole, person.rawValue])
        for coding in doomed {
            try db.execute(
                sql: """
                    DELETE FROM change_words WHERE change IN (SELECT id FROM change WHERE subject = ?
                        AND (action IN ('decide', 'add', 'settle') OR (action = 'memo' AND before = 'coding')))
                    """, arguments: [coding])
            try db.execute(
                sql: "INSERT OR IGNORE INTO gone_coding SELECT evidence FROM coding WHERE id = ?",
                arguments: [coding])
            try db.execute(sql: "DELETE FROM memo WHERE sort = 'coding' AND subject = ?", arguments: [coding])
            try db.execute(sql: "DELETE FROM coding WHERE id = ?", arguments: [coding])
        }
        if isWhole {
            try db.execute(
                sql: "DELETE FROM memo WHERE sort = 'transcript' AND subject = ?", arguments: [id.rawValue])
            try db.execute(
                sql: """
                    DELETE FROM change_words WHERE change IN (SELECT id FROM change WHERE transcript = ?)
                    """, arguments: [id.rawValue])
        }
        return doomed.count
    }
}

extension Database {
    /// Whether the model in use may have learned from this study: it was adjusted to decisions of a study, or it is not the
    /// one that came with the codebook in use, under the codebook's name.
    func hasOwnModel() throws -> Bool {
        let model = try Row.fetchOne(
            self,
            sql: """
                SELECT asset.name, origin FROM model LEFT JOIN asset ON asset.id = model.asset
                ORDER BY model.id DESC LIMIT 1
                """)
        guard let model, let name = model["name"] as String? else { return false }
        let codebook = try String.fetchOne(
            self,
            sql: """
                SELECT asset.name FROM codebook JOIN asset ON asset.id = codebook.asset ORDER BY codebook.id DESC LIMIT 1
                """)
        return StoredModel.isAdjusted(origin: model["origin"]) || stem(name) != codebook.map(stem)
    }

    private func stem(_ name: String) -> Substring {
        name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    }
}
