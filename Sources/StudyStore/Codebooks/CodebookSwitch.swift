import GRDB
import StudyModel

/// Puts a codebook to use within one transaction.
struct CodebookSwitch {
    private let db: Database
    private let file: StudyFile
    private let coder: CoderAccount.ID?
    private let time: Timestamp

    init(_ db: Database, file: StudyFile, by coder: CoderAccount.ID?, at time: Timestamp) {
        self.db = db
        self.file = file
        self.coder = coder
        self.time = time
    }

    func use(_ codebook: StoredCodebook, mapping: [Criterion.ID: Criterion.ID]) throws -> CodebookChange {
        let isSame = try StudyFile.codebook(db) == codebook
        if isSame, mapping.isEmpty {
            return CodebookChange(added: [], returned: [], parked: [], mapped: [], isChange: false)
        }
        let id = try insert(codebook)
        let inUse = Set(try slugs(where: "is_in_use"))
        let (parkedBefore, added) = (
            try counts(where: "NOT is_in_use"), try putCriteria(of: codebook, after: inUse)
        )
        let moves = try mapping.sorted { $0.key < $1.key }.map { try move($0, to: $1, codebook) }
        let parked = try counts(where: "NOT is_in_use").filter { inUse.contains($0.criterion) }
        let returned = parkedBefore.filter { added.contains($0.criterion) }
        try log(id, codebook, added: added, parked: parked, moves: moves)
        return CodebookChange(
            added: added, returned: returned, parked: parked, mapped: moves, isChange: true)
    }
}

private extension CodebookSwitch {
    func insert(_ codebook: StoredCodebook) throws -> Int64 {
        let (asset, cues) = (try db.asset(codebook.file), try codebook.cues.map { try db.asset($0) })
        try db.execute(
            sql: """
                INSERT INTO codebook (slug, version, title, hash, asset, cues, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                codebook.slug, codebook.version, codebook.title, codebook.hash, asset, cues,
                time.milliseconds,
            ])
        return db.lastInsertedRowID
    }

    /// The criteria of the codebook become those in use. Returns which were not before.
    func putCriteria(of codebook: StoredCodebook, after inUse: Set<Criterion.ID>) throws -> [Criterion.ID] {
        try db.execute(sql: "UPDATE criterion SET is_in_use = 0")
        for (position, entry) in codebook.criteria.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO criterion (slug, label, name, is_in_use, position) VALUES (?1, ?2, ?3, 1, ?4)
                    ON CONFLICT (slug) DO UPDATE SET label = ?2, name = ?3, is_in_use = 1, position = ?4
                    """, arguments: [entry.id.rawValue, entry.label, entry.name, position + 1])
        }
        return codebook.criteria.map(\.id).filter { !inUse.contains($0) }
    }

    func move(_ old: Criterion.ID, to new: Criterion.ID, _ codebook: StoredCodebook) throws
        -> CodebookChange.Move
    {
        guard codebook.criteria.contains(where: { $0.id == new }) else {
            throw file.failure(.refused, "cannot move codings to '\(new)', which the codebook does not have")
        }
        guard !codebook.criteria.contains(where: { $0.id == old }) else {
            throw file.failure(.refused, "cannot move codings from '\(old)', which the codebook has too")
        }
        guard let from = try number(of: old), let to = try number(of: new) else {
            throw file.failure(.unknown, "has no criterion '\(old)' to move codings from")
        }
        let (moved, joined) = try CriterionMerge(db: db, coder: coder, time: time).move(from, to: to)
        return CodebookChange.Move(from: old, to: new, codings: moved, joined: joined)
    }

    func number(of criterion: Criterion.ID) throws -> Int64? {
        try Int64.fetchOne(
            db, sql: "SELECT id FROM criterion WHERE slug = ?", arguments: [criterion.rawValue])
    }

    func slugs(where condition: String) throws -> [Criterion.ID] {
        try String.fetchAll(db, sql: "SELECT slug FROM criterion WHERE \(condition)").map { .init($0) }
    }

    func counts(where condition: String) throws -> [CodebookChange.Count] {
        try CodebookChange.Count.all(where: condition, db)
    }

    func log(
        _ id: Int64, _ codebook: StoredCodebook, added: [Criterion.ID], parked: [CodebookChange.Count],
        moves: [CodebookChange.Move]
    ) throws {
        let parts =
            [codebook.slug, codebook.version, codebook.hash] + added.map { "+\($0)" }
            + parked.map { "-\($0.criterion) \($0.codings)" }
            + moves.map { "\($0.from)>\($0.to) \($0.codings)" }
        try db.log(.codebook, at: time, by: coder, subject: id, after: parts.joined(separator: "; "))
    }
}

extension CodebookChange.Count {
    /// Criteria that have codings and meet `condition`, by id.
    static func all(where condition: String, _ db: Database) throws -> [CodebookChange.Count] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT criterion.slug, count(*) AS codings FROM criterion JOIN coding ON coding.criterion = criterion.id
                WHERE (\(condition)) AND coding.is_gone = 0 GROUP BY criterion.id ORDER BY criterion.slug
                """
        ).map { CodebookChange.Count(criterion: Criterion.ID($0["slug"]), codings: $0["codings"]) }
    }
}
