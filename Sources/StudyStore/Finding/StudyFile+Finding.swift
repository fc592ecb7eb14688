import GRDB
import StudyModel

extension StudyFile {
    /// What a person looks for: turns, or codings where the query asks for what codings say. Whatever is typed is taken for
    /// words; there is no wrong query. A coder who codes blind finds nothing by what others decided, added or wrote.
    public func find(_ query: FindQuery, as viewer: Viewer = .team) throws(StudyFileError) -> FindResult {
        guard let statement = FindStatement(query, seenBy: viewer) else {
            return FindResult(total: 0, page: 1, pages: 1, hits: [])
        }
        return try reading { db in
            let total =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) \(statement.source)", arguments: statement.arguments) ?? 0
            let pages = max(1, (total + FindQuery.pageSize - 1) / FindQuery.pageSize)
            let page = min(max(1, query.page), pages)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(statement.columns(seenBy: viewer)) \(statement.source) ORDER BY \(statement.order)
                    LIMIT ? OFFSET ?
                    """,
                arguments: statement.arguments + [FindQuery.pageSize, (page - 1) * FindQuery.pageSize])
            let hits = rows.map { FindHit($0, isCoding: statement.isForCodings) }
            return FindResult(total: total, page: page, pages: pages, hits: hits)
        }
    }
}

private extension FindHit {
    init(_ row: Row, isCoding: Bool) {
        let passage: Range<Int>? =
            isCoding ? (row["first"] as Int)..<max(row["first"] as Int, row["past"]) : nil
        let snippet = Snippet(marked: row["words"], passage: passage)
        let whole = 0..<snippet.text.unicodeScalars.count
        let coding = passage.map { passage in
            Coding(
                id: .init(row["coding"]), evidence: EvidenceID(bits: UInt64(bitPattern: row["evidence"])),
                criterion: (row["criterion"] as String?).map { Criterion.ID($0) },
                state: Standing.State(rawValue: row["state"]) ?? .suggested,
                passage: (passage.lowerBound - snippet.start..<passage.upperBound - snippet.start).clamped(
                    to: whole))
        }
        self.init(
            transcript: .init(row["transcript"]), transcriptName: row["name"], turn: row["number"],
            speaker: row["label"] ?? "", participant: (row["person"] as String?).map { Participant.ID($0) },
            coding: coding, snippet: snippet.text, start: snippet.start, goesOn: snippet.goesOn,
            matches: snippet.matches)
    }
}
