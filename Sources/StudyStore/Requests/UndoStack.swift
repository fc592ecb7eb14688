import GRDB
import StudyModel

/// What a coder can take back, and do again, as their entries in the log tell it.
struct UndoStack {
    private static let looked = 2000

    /// The last change that is not taken back; nil where there is none.
    let last: LogEntry?
    /// The taking back that can itself be taken back: what is done again. Nil after anything new.
    let undone: LogEntry?

    init(_ db: Database, of coder: CoderAccount.ID) throws {
        let entries = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM change WHERE coder = ? AND action IN ('decide', 'add')
                    AND EXISTS (SELECT 1 FROM coding WHERE coding.id = change.subject)
                ORDER BY id DESC LIMIT ?
                """, arguments: [coder.rawValue, Self.looked]
        ).compactMap(LogEntry.init)
        let targets = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.undoes) })
        let takenBack = Set(entries.compactMap(\.undoes))
        // What takes back an undoing does again, and can be undone like what it does again.
        func isUndo(_ entry: LogEntry) -> Bool {
            var depth = 0
            var target = entry.undoes
            while let id = target {
                depth += 1
                target = targets[id] ?? nil
            }
            return depth % 2 == 1
        }
        last = entries.first { !isUndo($0) && !takenBack.contains($0.id) }
        undone = entries.prefix { $0.undoes != nil }.first { isUndo($0) && !takenBack.contains($0.id) }
    }
}
