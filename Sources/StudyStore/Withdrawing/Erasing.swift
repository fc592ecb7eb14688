import DocumentIO
import GRDB
import StudyModel

/// Takes somebody's words out of all that is written around the transcripts.
struct Erasing {
    private let db: Database
    private var words: RepeatedWords

    init(_ db: Database, words: RepeatedWords) {
        self.db = db
        self.words = words
    }

    /// Memos and wordings that repeat them go; of responses and of the log their words go. Returns how many there were.
    mutating func eraseWritings() throws -> Int {
        var count = try erase("SELECT id, text FROM memo") {
            try $0.execute(sql: "DELETE FROM memo WHERE id = ?", arguments: [$1])
        }
        count += try erase("SELECT id, text || char(10) || basis FROM wording") {
            try $0.execute(sql: "DELETE FROM wording WHERE id = ?", arguments: [$1])
        }
        // Reading the same file again adds to a text that is empty: this one is not.
        let blot = String(Character(BlottedWords.blot))
        for column in ["words", "text", "inserted", "deleted", "done"] {
            count += try erase("SELECT id, \(column) FROM response") {
                try $0.execute(
                    sql: "UPDATE response SET \(column) = ?, revision = revision + 1 WHERE id = ?",
                    arguments: [column == "text" ? blot : "", $1])
            }
        }
        count += try erase("SELECT coding, reason FROM settlement") {
            try $0.execute(sql: "UPDATE settlement SET reason = '' WHERE coding = ?", arguments: [$1])
        }
        _ = try erase("SELECT change, before || char(10) || after FROM change_words") {
            try $0.execute(sql: "DELETE FROM change_words WHERE change = ?", arguments: [$1])
        }
        return count
    }

    /// Empties drafts that repeat them. Returns their codes.
    mutating func eraseDrafts() throws -> [String] {
        var codes: [String] = []
        for row in try Row.fetchAll(db, sql: "SELECT id, code, json FROM draft ORDER BY id")
        where words.isIn(row.bytes("json")) {
            try db.execute(
                sql: "UPDATE draft SET json = x'', is_withdrawn = 1 WHERE id = ?",
                arguments: [row["id"] as Int64])
            codes.append(row["code"])
        }
        return codes
    }

    /// Empties publications that repeat them, be it in one file of many. Returns their codes.
    mutating func erasePublications() throws -> [String] {
        var codes: [String] = []
        for row in try Row.fetchAll(db, sql: "SELECT id, code, draft, record FROM publication ORDER BY id") {
            let id: Int64 = row["id"]
            let files = try Row.fetchAll(
                db, sql: "SELECT bytes FROM publication_file WHERE publication = ?", arguments: [id])
            let contents = [row.bytes("draft"), row.bytes("record")] + files.map { $0.bytes("bytes") }
            guard contents.contains(where: { words.isIn($0) }) else { continue }
            _ = try db.emptyPublication(id)
            codes.append(row["code"])
        }
        return codes
    }

    private mutating func erase(_ list: String, _ erase: (Database, Int64) throws -> Void) throws -> Int {
        var count = 0
        for row in try Row.fetchAll(db, sql: list) where words.isIn(row[1] as String) {
            try erase(db, row[0])
            count += 1
        }
        return count
    }
}
