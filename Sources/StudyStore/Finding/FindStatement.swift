import GRDB
import StudyModel

/// The statement that answers a query.
struct FindStatement {
    /// Tables and conditions, from `FROM` on.
    let source: String
    let arguments: StatementArguments
    /// What is counted and in which order it comes.
    let order: String
    let isForCodings: Bool
    let hasWords: Bool

    /// Nil where the words typed hold none that could be found.
    init?(_ query: FindQuery, seenBy viewer: Viewer) {
        var conditions: [String] = []
        var values: [(any DatabaseValueConvertible)?] = []
        func ask(_ condition: String, _ value: (any DatabaseValueConvertible)?...) {
            conditions.append(condition)
            values += value
        }
        isForCodings = query.isForCodings
        var tables =
            isForCodings
            ? "coding JOIN turn ON turn.transcript = coding.transcript AND turn.number = coding.turn" : "turn"
        hasWords = !query.text.allSatisfy(\.isWhitespace)
        if hasWords {
            guard let words = SearchWords(query.text).query else { return nil }
            tables += " JOIN turn_words ON turn_words.rowid = turn.id"
            ask("turn_words MATCH ?", words)
        }
        if let transcript = query.transcript {
            ask("\(isForCodings ? "coding" : "turn").transcript = ?", transcript.rawValue)
        }
        if query.participant != nil || query.organisation != nil || query.sector != nil {
            let (condition, people) = Self.people(query)
            ask(condition)
            values += people
        }
        if isForCodings { Self.askForCodings(query, viewer, ask) }
        source =
            "FROM \(tables)" + (conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))")
        arguments = StatementArguments(values)
        order = isForCodings ? "turn.id, coding.first, coding.id" : "turn.id"
    }
}

private extension FindStatement {
    typealias Ask = (String, (any DatabaseValueConvertible)?...) -> Void

    static func people(_ query: FindQuery) -> (String, [(any DatabaseValueConvertible)?]) {
        var conditions: [String] = []
        var values: [(any DatabaseValueConvertible)?] = []
        let wanted = [
            ("code", query.participant?.rawValue), ("organisation", query.organisation),
            ("sector", query.sector),
        ]
        for (column, value) in wanted {
            guard let value else { continue }
            conditions.append("participant.\(column) = ?")
            values.append(value)
        }
        let condition = """
            (turn.transcript, turn.speaker) IN (SELECT speaker.transcript, speaker.position FROM participant
                JOIN speaker ON speaker.transcript = participant.transcript AND speaker.participant = participant.code
                WHERE \(conditions.joined(separator: " AND ")))
            """
        return (condition, values)
    }

    static func askForCodings(_ query: FindQuery, _ viewer: Viewer, _ ask: Ask) {
        ask("coding.is_gone = 0")
        ask("coding.lost_words IS NULL AND coding.first >= 0")
        ask(StudyFile.isInUse)
        if viewer != .team { ask(viewer.isShown) }
        if let criterion = query.criterion {
            ask(
                "coding.criterion = (SELECT wanted.id FROM criterion AS wanted WHERE slug = ?)",
                criterion.rawValue)
        }
        if let kind = query.kind { ask("\(saidColumn("kind", viewer)) = ?", StoredNumbers.number(of: kind)) }
        if let stance = query.stance {
            ask("\(saidColumn("stance", viewer)) = ?", StoredNumbers.number(of: stance))
        }
        if let state = query.state {
            ask("\(stateColumn(viewer)) = ?", state.rawValue)
            // Said once more, so that the index of what was decided is used.
            if viewer == .team, state != .suggested { ask("coding.state <> 0") }
        }
        if let coder = query.coder {
            // What others added or decided is not told, not even by what both did alike.
            if let alone = viewer.alone, alone != coder { ask("0") }
            ask(
                """
                (coding.coder = ? OR EXISTS (SELECT 1 FROM decision WHERE decision.coding = coding.id
                    AND decision.coder = ? AND \(viewer.isTheirs("decision.coder"))))
                """, coder.rawValue, coder.rawValue)
        }
        if query.hasMemo {
            ask(
                """
                coding.id IN (SELECT subject FROM memo WHERE memo.sort = 'coding' AND \(viewer.isTheirs("memo.coder")))
                """)
        }
    }

    /// The kind or stance of a coding, as the viewer is shown it.
    static func saidColumn(_ column: String, _ viewer: Viewer) -> String {
        guard let alone = viewer.alone else { return "coding.now_\(column)" }
        return """
            coalesce((SELECT \(column) FROM decision WHERE decision.coding = coding.id AND verdict = 1
                AND decision.coder = \(alone.rawValue)), coding.\(column))
            """
    }

    /// Where a coding stands, as the viewer is shown it.
    static func stateColumn(_ viewer: Viewer) -> String {
        guard let alone = viewer.alone else { return "coding.state" }
        return """
            coalesce((SELECT verdict FROM decision WHERE decision.coding = coding.id
                AND decision.coder = \(alone.rawValue)), 0)
            """
    }
}

extension FindStatement {
    /// The columns of a page of hits.
    func columns(seenBy viewer: Viewer) -> String {
        let words = hasWords ? "highlight(turn_words, 0, char(2), char(3))" : "turn.text"
        let coding =
            isForCodings
            ? """
            , coding.id AS coding, coding.evidence, coding.first, coding.past, \(Self.stateColumn(viewer)) AS state,
            (SELECT slug FROM criterion WHERE criterion.id = coding.criterion) AS criterion
            """ : ""
        return """
            turn.transcript, turn.number, \(words) AS words,
            (SELECT name FROM transcript WHERE transcript.id = turn.transcript) AS name,
            (SELECT label FROM speaker WHERE speaker.transcript = turn.transcript AND position = turn.speaker) AS label,
            (SELECT participant FROM speaker WHERE speaker.transcript = turn.transcript AND position = turn.speaker)
                AS person\(coding)
            """
    }
}
