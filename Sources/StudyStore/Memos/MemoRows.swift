import GRDB
import StudyModel

/// Reads memos.
struct MemoRows {
    private let db: Database
    private let viewer: Viewer

    init(_ db: Database, _ viewer: Viewer = .team) {
        self.db = db
        self.viewer = viewer
    }

    func memos(where condition: String, _ arguments: StatementArguments) throws -> [StoredMemo] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT memo.*, criterion.slug FROM memo
                LEFT JOIN criterion ON memo.sort = 'criterion' AND criterion.id = memo.subject
                WHERE (\(condition)) AND \(viewer.isTheirs("memo.coder"))
                ORDER BY CASE memo.sort WHEN 'study' THEN 0 WHEN 'transcript' THEN 1 WHEN 'criterion' THEN 2 ELSE 3 END,
                    subject, memo.coder
                """, arguments: arguments
        ).compactMap(Self.memo)
    }

    private static func memo(_ row: Row) -> StoredMemo? {
        let subject: StoredMemo.Subject
        switch row["sort"] as String {
        case "coding": subject = .coding(.init(row["subject"]))
        case "transcript": subject = .transcript(.init(row["subject"]))
        case "criterion":
            guard let slug = row["slug"] as String? else { return nil }
            subject = .criterion(Criterion.ID(slug))
        default: subject = .study
        }
        return StoredMemo(
            id: .init(row["id"]), subject: subject, coder: .init(row["coder"]), text: row["text"],
            revision: row["revision"], at: Timestamp(milliseconds: row["at"]))
    }
}
