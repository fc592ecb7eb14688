import GRDB
import StudyModel

/// Takes the words of codings out of a study within one transaction.
struct QuoteWithdrawal {
    /// Words in a row by which a draft repeats a quote; it tells of a passage in fewer words than people do.
    private static let quotation = 5

    private let db: Database
    private let reason: String
    private let time: Timestamp

    init(_ db: Database, reason: String, at time: Timestamp) {
        self.db = db
        self.reason = reason
        self.time = time
    }

    func run(_ quotes: [EvidenceID]) throws -> WithdrawalReport {
        var (turns, names, passages) = (Set<[Int64]>(), Set<String>(), [String]())
        let before = Set(try Int64.fetchAll(db, sql: "SELECT evidence FROM withdrawn_quote"))
        // Those that words alone do not tell.
        var named: [EvidenceID] = []
        for quote in quotes {
            let isNew = !before.contains(Int64(bitPattern: quote.bits))
            guard let row = try row(of: quote) else {
                if isNew { named.append(quote) }
                try note(quote, transcript: nil, words: "")
                continue
            }
            let words = try words(of: row)
            if isNew, BlottedWords.key(of: words).count < RepeatedWords.least { named.append(quote) }
            passages.append(words)
            try note(quote, transcript: row["transcript"], words: words)
            turns.insert([row["transcript"], row["turn"]])
            names.insert(row["name"])
            try blot(row)
        }
        for name in names { try blotRemarks(name, passages) }
        let words = RepeatedWords(turns: [], quotes: passages, codes: quotes.map(\.description))
        let answers = try WithdrawingAnswers(about: Set(quotes), words, db)
        // A draft that names the quote and repeats hardly any of it tells nothing of it, and the next is compared with it.
        let inDrafts = RepeatedWords(
            turns: [], quotes: passages, codes: named.map(\.description), run: Self.quotation)
        var drafts = Erasing(db, words: inDrafts)
        var erasing = Erasing(db, words: words)
        return WithdrawalReport(
            transcripts: names.sorted(), turns: turns.count, codings: quotes.count,
            writings: try answers.empty(db) + erasing.eraseWritings(), drafts: try drafts.eraseDrafts(),
            publications: try erasing.erasePublications(), hasModel: try db.hasOwnModel())
    }
}

private extension QuoteWithdrawal {
    func row(of quote: EvidenceID) throws -> Row? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT coding.*, transcript.name, turn.text FROM coding
                JOIN transcript ON transcript.id = coding.transcript
                LEFT JOIN turn ON turn.transcript = coding.transcript AND turn.number = coding.turn
                WHERE evidence = ?
                """, arguments: [Int64(bitPattern: quote.bits)])
    }

    func words(of row: Row) throws -> String {
        if let lost = row["lost_words"] as String? { return lost }
        guard let range = Segment(row)?.range else { return "" }
        var words = String.UnicodeScalarView()
        words.append(
            contentsOf: (row["text"] as String? ?? "").unicodeScalars.dropFirst(range.lowerBound).prefix(
                range.count))
        return String(words)
    }

    func note(_ quote: EvidenceID, transcript: Int64?, words: String) throws {
        // Withdrawn twice, the words are blotted out already: what they were known by stays.
        let key = BlottedWords.key(of: words)
        try db.execute(
            sql: """
                INSERT INTO withdrawn_quote (evidence, reason, at, transcript, word_count, words_sha256)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (evidence) DO NOTHING
                """,
            arguments: [
                Int64(bitPattern: quote.bits), reason, time.milliseconds, transcript, key.count,
                key.count > 0 ? key.hash : "",
            ])
    }

    /// Empties what the file of a transcript says beside its turns where that repeats `passages`.
    func blotRemarks(_ name: String, _ passages: [String]) throws {
        let blotted = try BlottedWords(name, db)
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT remark.* FROM remark JOIN transcript ON transcript.id = remark.transcript
                WHERE transcript.name = ?
                """, arguments: [name])
        {
            let (transcript, sort, position): (Int64, String, Int) = (
                row["transcript"], row["sort"], row["position"]
            )
            // What was skipped and what is a problem have the name of a reason or a severity there.
            let columns = sort == "metadata" || sort == "comment" ? ["a", "b", "c"] : ["b", "c"]
            for column in columns where blotted.isIn(row[column] as String?, partOf: passages) {
                try db.execute(
                    sql:
                        "UPDATE remark SET \(column) = '' WHERE transcript = ? AND sort = ? AND position = ?",
                    arguments: [transcript, sort, position])
            }
        }
    }

    /// Blots the passage out of its turn, and out of what spoke for codings that share words with it.
    func blot(_ row: Row) throws {
        guard row["lost_words"] as String? == nil, let text = row["text"] as String?,
            let range = Segment(row)?.range
        else {
            return try db.execute(
                sql: "UPDATE coding SET lost_words = '', reasons = '' WHERE id = ?",
                arguments: [row["id"] as Int64])
        }
        let (transcript, turn): (Int64, Int64) = (row["transcript"], row["turn"])
        try db.execute(
            sql: "UPDATE turn SET text = ? WHERE transcript = ? AND number = ?",
            arguments: [text.blotted([range]), transcript, turn])
        try db.raiseRevision(of: transcript)
        try db.execute(
            sql:
                "UPDATE coding SET reasons = '' WHERE transcript = ? AND turn = ? AND first < ? AND past > ?",
            arguments: [transcript, turn, range.upperBound, range.lowerBound])
    }
}
