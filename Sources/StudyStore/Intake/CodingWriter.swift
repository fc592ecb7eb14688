import DocumentIO
import GRDB
import StudyModel

/// Writes suggested codings row by row.
final class CodingWriter {
    private let db: Database
    private let time: Timestamp
    private var insertion: BulkStatement
    private var refreshing: BulkStatement
    private var criteria: [Criterion.ID: Int64]
    private var coders: [Coder: Int64] = [:]
    /// Who coded the row before: most often who coded this one too.
    private var last: (coder: Coder, number: Int64)?

    init(_ db: Database, at time: Timestamp) throws {
        self.db = db
        self.time = time
        insertion = try db.bulk(
            """
            INSERT INTO coding (id, transcript, turn, first, past, criterion, coder, evidence, kind, stance, is_question,
                flags, confidence, reasons, ranked, state, now_kind, now_stance, now_question)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
            """)
        refreshing = try db.bulk(
            "UPDATE coding SET flags = ?, confidence = ?, reasons = ?, ranked = ? WHERE id = ?")
        criteria = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, slug FROM criterion").map {
                (Criterion.ID($0["slug"]), $0["id"])
            })
    }

    /// The number of a criterion. One that no codebook of the study has is added, parked.
    func number(of criterion: Criterion.ID?) throws -> Int64? {
        guard let criterion else { return nil }
        if let number = criteria[criterion] { return number }
        try db.execute(
            sql: "INSERT INTO criterion (slug, label, name, is_in_use, position) VALUES (?, '', ?, 0, 0)",
            arguments: [criterion.rawValue, criterion.rawValue])
        criteria[criterion] = db.lastInsertedRowID
        return db.lastInsertedRowID
    }

    /// Adds codings to a transcript, numbered from `first` on; an evidence id that is taken gives way to the next free one.
    func add(_ codings: [Coding], to transcript: StoredTranscript.ID, from first: Int64) throws {
        for (index, coding) in codings.enumerated() {
            let (criterion, coder) = (try number(of: coding.criterion), try number(of: coding.coder))
            var (evidence, salt) = (coding.id, 0)
            while true {
                insertion.add(first + Int64(index))
                insertion.add(transcript.rawValue)
                insertion.add(coding.turn)
                insertion.add(coding.range.lowerBound)
                insertion.add(coding.range.upperBound)
                insertion.add(criterion)
                insertion.add(coder)
                insertion.add(Int64(bitPattern: evidence.bits))
                addSaid(coding)
                if try insertion.run() { break }
                salt += 1
                evidence = coding.id.salted(salt)
            }
        }
    }

    /// Puts what speaks for a suggestion now in place of what spoke for the coding `id` before.
    func refresh(_ id: StoredCoding.ID, by coding: Coding) throws {
        refreshing.add(StoredNumbers.bits(of: coding.flags))
        refreshing.add(coding.confidence)
        refreshing.addText { PackedReasons.append(coding.reasons, to: &$0) }
        refreshing.addText { PackedReasons.append(coding.ranked, to: &$0) }
        refreshing.add(id.rawValue)
        _ = try refreshing.run()
    }

    /// The number of a coder, added where it is new.
    func number(of coder: Coder) throws -> Int64 {
        if let last, last.coder == coder { return last.number }
        let number = try coders[coder] ?? db.number(of: coder, at: time)
        coders[coder] = number
        last = (coder, number)
        return number
    }
}

private extension CodingWriter {
    func addSaid(_ coding: Coding) {
        let (kind, stance) = (StoredNumbers.number(of: coding.kind), StoredNumbers.number(of: coding.stance))
        insertion.add(kind)
        insertion.add(stance)
        insertion.add(coding.isQuestion)
        insertion.add(StoredNumbers.bits(of: coding.flags))
        insertion.add(coding.confidence)
        insertion.addText { PackedReasons.append(coding.reasons, to: &$0) }
        insertion.addText { PackedReasons.append(coding.ranked, to: &$0) }
        insertion.add(kind)
        insertion.add(stance)
        insertion.add(coding.isQuestion)
    }
}
