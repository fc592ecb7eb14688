import GRDB
import StudyModel

/// Answers of partners who ask for words to go that go with their person: they stay answers, without words.
struct WithdrawingAnswers {
    /// Stands in place of an entry that named nothing but by words that are gone.
    static let nothing = String(Character(BlottedWords.blot))

    /// The codes each of them names, as they were written; empty where it repeats words alone.
    private var codes: [Int64: String] = [:]

    /// Those that are about `theirs`, codings that go or whose `words` do, before any of it went.
    init(about theirs: Set<EvidenceID>, _ words: RepeatedWords, _ db: Database) throws {
        var words = words
        for row in try Row.fetchAll(
            db, sql: "SELECT id, entry, words, text FROM response WHERE sort = 'withdraw'")
        {
            let (entry, said): (String, String) = (
                row["entry"], "\(row["words"] as String) \(row["text"] as String)"
            )
            let named = try Self.codings(in: entry, db)
            let found = named.isEmpty ? try Self.codings(in: said, db) : named
            let isAbout = found.contains { theirs.contains($0.coding) }
            guard isAbout || found.isEmpty && words.isIn(said) else { continue }
            codes[row["id"]] =
                named.isEmpty ? found.map(\.written.description).joined(separator: " ") : entry
        }
    }

    /// Takes their words away, and keeps the codes they name. Returns how many there are.
    func empty(_ db: Database) throws -> Int {
        for (id, named) in codes.sorted(by: { $0.key < $1.key }) {
            try db.execute(
                sql: """
                    UPDATE response SET entry = ?, words = '', text = ?, inserted = '', deleted = '',
                        revision = revision + 1
                    WHERE id = ?
                    """, arguments: [named.isEmpty ? Self.nothing : named, Self.nothing, id])
            try db.execute(
                sql: """
                    DELETE FROM change_words WHERE change IN
                        (SELECT id FROM change WHERE subject = ? AND action = 'respond')
                    """, arguments: [id])
        }
        return codes.count
    }

    /// The codings that `text` names, by their own codes or by those of packs, none twice.
    private static func codings(in text: String, _ db: Database) throws -> [(
        written: EvidenceID, coding: EvidenceID
    )] {
        var found: [(written: EvidenceID, coding: EvidenceID)] = []
        for piece in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
        where piece.contains("-") {
            guard let code = EvidenceID(piece), !found.contains(where: { $0.written == code }) else {
                continue
            }
            let coding = try Int64.fetchOne(
                db,
                sql: """
                    SELECT evidence FROM pack_code WHERE code = ?1 UNION ALL SELECT evidence FROM coding WHERE evidence = ?1
                    UNION ALL SELECT evidence FROM gone_coding WHERE evidence = ?1
                    """, arguments: [Int64(bitPattern: code.bits)])
            if let coding { found.append((code, EvidenceID(bits: UInt64(bitPattern: coding)))) }
        }
        return found
    }
}
