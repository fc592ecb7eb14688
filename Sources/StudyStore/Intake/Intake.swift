import GRDB
import StudyModel

/// Takes inputs into a study within one transaction.
struct Intake {
    private let db: Database
    private let coder: CoderAccount.ID?
    private let time: Timestamp
    private let transcripts: TranscriptWriter
    private let codings: CodingWriter
    private let withdrawn: WithdrawnPeople

    init(_ db: Database, by coder: CoderAccount.ID?, at time: Timestamp) throws {
        self.db = db
        self.coder = coder
        self.time = time
        transcripts = try TranscriptWriter(db)
        codings = try CodingWriter(db, at: time)
        withdrawn = try WithdrawnPeople(db)
    }

    func take(_ whole: StudyInput) throws -> IntakeResult {
        let leaving = Leaving(withdrawn, in: whole.transcript, hash: whole.hash)
        let permitted = whole.without(leaving).without(try BlottedWords(whole.transcript.name, db))
        var result = try take(permitted: permitted)
        result.leftOut = Set(leaving.speakers.values).sorted()
        result.problems = permitted.problems
        result.warnings = leaving.warnings + result.warnings
        for (code, labels) in leaving.found {
            try db.noteWithdrawn(code, labels: labels, in: whole.transcript.name, hash: whole.hash)
        }
        return result
    }

    /// Puts new suggestions in place of those that nobody looked at; the transcript stays as it is.
    func retag(_ id: StoredTranscript.ID, _ name: String, _ new: Suggestions, taggedBy: String?) throws
        -> IntakeResult
    {
        let kept = try KeptCoding.all(of: id, db)
        try dropSuggestions(of: id)
        // What was blotted out may be what said so.
        if try BlottedWords(name, db).isEmpty { try db.dropOffRecord(of: id) }
        let places = kept.reduce(into: [:]) { $0[$1] = $1.segment }
        let shown = new.codings.filter { !withdrawn.codes.contains($0.participant) }
        let count = try put(shown, to: id, joining: places)
        try db.add(offRecord: new.offRecord, to: id)
        try db.execute(
            sql: "UPDATE transcript SET tagged_by = ? WHERE id = ?", arguments: [taggedBy, id.rawValue])
        let result = IntakeResult(
            id: id, name: name, change: .replaced, codings: count, moved: 0, lost: [])
        try db.log(
            .tag, at: time, by: coder, subject: id.rawValue, transcript: id.rawValue,
            after: "codings \(result.codings)")
        return result
    }
}

private extension Intake {
    /// Takes an input from which all that may not be kept is gone.
    func take(permitted input: StudyInput) throws -> IntakeResult {
        try db.execute(sql: "DELETE FROM unread WHERE name = ?", arguments: [input.transcript.name])
        let row = try Row.fetchOne(
            db, sql: "SELECT id, sha256, tagged_by FROM transcript WHERE name = ?",
            arguments: [input.transcript.name])
        guard let row else { return try add(input) }
        let id = StoredTranscript.ID(row["id"])
        let people = try TranscriptRows(db).people(id)
        // Who does not have it tagged leaves it tagged as it is.
        let isTagged = input.taggedBy == nil || row["tagged_by"] == input.taggedBy
        if row["sha256"] == input.hash, isTagged,
            people.speakers == input.transcript.speakers, people.participants == input.transcript.participants
        {
            return IntakeResult(
                id: id, name: input.transcript.name, change: .unchanged, codings: try count(in: id), moved: 0,
                lost: [])
        }
        return try replace(id, by: input)
    }

    func add(_ input: StudyInput) throws -> IntakeResult {
        let id = try transcripts.add(input, at: time)
        try transcripts.putTurns(input.transcript, of: id)
        let count = try put(input.codings, to: id, joining: [:])
        try db.add(offRecord: input.offRecord, to: id)
        return try logged(
            IntakeResult(
                id: id, name: input.transcript.name, change: .added, codings: count, moved: 0, lost: []),
            input)
    }

    func replace(_ id: StoredTranscript.ID, by input: StudyInput) throws -> IntakeResult {
        guard let old = try TranscriptRows(db).transcript(id) else { return try add(input) }
        let kept = try KeptCoding.all(of: id, db)
        try dropSuggestions(of: id)
        let isSame = old.text == input.transcript.text && old.turns == input.transcript.turns
        try transcripts.putHead(input, of: id, at: time)
        if !isSame { try transcripts.putTurns(input.transcript, of: id) }
        var reanchoring = Reanchoring(from: old, to: input.transcript)
        let outcomes = kept.map { reanchoring.outcome(of: $0) }
        try moveOffRecord(of: id, outcomes, reanchoring, isFoundAnew: input.taggedBy != nil)
        let areHeldGone = try db.moveHeldPassages(of: id, reanchoring, at: time)
        for outcome in outcomes { try put(outcome) }
        let places = outcomes.reduce(into: [:]) { $0[$1.coding] = $1.segment }
        let count = try put(input.codings, to: id, joining: places)
        try db.add(offRecord: input.offRecord, to: id)
        let missing = Set(outcomes.filter { $0.segment == nil && $0.coding.isMissed }.map(\.coding.id))
        let lost = try LostCoding.all(in: id, db).filter { missing.contains($0.id) }
        let moved = outcomes.count {
            $0.segment != nil && $0.segment != $0.coding.segment && $0.coding.isMissed
        }
        var result = try logged(
            IntakeResult(
                id: id, name: input.transcript.name, change: .replaced, codings: count, moved: moved,
                lost: lost),
            input)
        if areHeldGone {
            result.warnings = [
                Diagnostic(
                    .warning, "held-gone", file: input.transcript.name,
                    "no longer has all the words that were held back from quoting: read its quotes anew")
            ]
        }
        return result
    }

    func dropSuggestions(of id: StoredTranscript.ID) throws {
        try db.execute(
            sql: "DELETE FROM coding WHERE transcript = ? AND NOT \(KeptCoding.condition)",
            arguments: [id.rawValue])
    }

    /// Keeps off the record what is, before the codings move: what was found, where nobody looks anew, and what people took
    /// off it by codings whose words are gone. What people let be used stays so in the same words alone.
    func moveOffRecord(
        of id: StoredTranscript.ID, _ outcomes: [Reanchoring.Outcome], _ reanchoring: Reanchoring,
        isFoundAnew: Bool
    ) throws {
        if isFoundAnew { try db.dropOffRecord(of: id) }
        try db.moveOffRecord(of: id, reanchoring)
        for outcome in outcomes {
            if outcome.coding.isOffRecord == false, !outcome.isSame {
                try db.dropLeaveToUse(outcome.coding.id)
            }
            if outcome.coding.isOffRecord == true, outcome.segment == nil, let old = outcome.coding.segment,
                let cover = reanchoring.cover(of: old)
            {
                try db.add(offRecord: cover, leftBy: outcome.coding.id, to: id)
            }
        }
    }

    func put(_ outcome: Reanchoring.Outcome) throws {
        guard let segment = outcome.segment else {
            let isGone = outcome.coding.isGone || !outcome.coding.isMissed
            try db.cachedStatement(
                sql: """
                    UPDATE coding SET lost_words = ?, lost_turn = coalesce(lost_turn, turn),
                        lost_person = coalesce(?, lost_person), turn = 0, first = 0, past = 0,
                        is_gone = ?
                    WHERE id = ?
                    """
            ).execute(arguments: [
                outcome.words, outcome.person?.rawValue, isGone, outcome.coding.id.rawValue,
            ])
            return
        }
        guard segment != outcome.coding.segment else { return }
        try db.place(outcome.coding.id, at: segment)
    }

    /// Puts codings in, and returns how many the transcript has then.
    func put(_ new: [Coding], to id: StoredTranscript.ID, joining kept: [KeptCoding: Segment]) throws -> Int {
        var places = KeptPlaces(kept)
        let added =
            kept.isEmpty
            ? new
            : try new.filter { coding in
                let segment = Segment(turn: coding.turn, range: coding.range)
                let criterion = try codings.number(of: coding.criterion)
                guard let there = places.take(at: segment, criterion: criterion) else { return true }
                try codings.refresh(there, by: coding)
                return false
            }
        try codings.add(added, to: id, from: try db.newCodings(added.count))
        return kept.isEmpty ? added.count : try count(in: id)
    }

    func count(in id: StoredTranscript.ID) throws -> Int {
        let count = try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM coding WHERE transcript = ? AND is_gone = 0 AND lost_words IS NULL",
            arguments: [id.rawValue])
        return count ?? 0
    }

    func logged(_ result: IntakeResult, _ input: StudyInput) throws -> IntakeResult {
        try db.log(
            .importTranscript, at: time, by: coder, subject: result.id.rawValue,
            transcript: result.id.rawValue,
            before: result.change.rawValue,
            after: "\(input.hash) codings \(result.codings) moved \(result.moved) lost \(result.lost.count)")
        return result
    }
}
