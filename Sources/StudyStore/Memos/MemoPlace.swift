import GRDB
import StudyModel

/// What a memo is about, as columns hold it.
struct MemoPlace {
    let sort: String
    let subject: Int64

    /// - Throws: `.unknown` where there is no such thing in the study.
    init(_ subject: StoredMemo.Subject, in file: StudyFile, _ db: Database) throws {
        let table: String
        switch subject {
        case .coding(let id):
            (sort, table) = ("coding", "coding")
            self.subject = try db.standIn(for: id).rawValue
        case .transcript(let id): (sort, table, self.subject) = ("transcript", "transcript", id.rawValue)
        case .criterion(let slug):
            (sort, table) = ("criterion", "criterion")
            self.subject =
                try Int64.fetchOne(
                    db, sql: "SELECT id FROM criterion WHERE slug = ?", arguments: [slug.rawValue]) ?? 0
        case .study: (sort, table, self.subject) = ("study", "study", 1)
        }
        let isThere = try Int.fetchOne(
            db, sql: "SELECT 1 FROM \(table) WHERE id = ?", arguments: [self.subject])
        guard isThere != nil else {
            throw file.failure(.unknown, "has nothing of what the memo is about: \(sort) \(subject)")
        }
    }
}
