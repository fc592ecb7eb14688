import GRDB
import StudyModel

/// A coding that an import may not replace: a person decided it, added it, settled it, wrote about it or withdrew it, or
/// it is one of two that were joined.
struct KeptCoding: Hashable {
    /// Which rows of `coding` are kept; the rest are suggestions that nobody looked at.
    static let condition = """
        (coder IN (SELECT id FROM coder WHERE sort = 'person')
            OR id IN (SELECT coding FROM decision WHERE decision.coding = coding.id)
            OR id IN (SELECT coding FROM settlement WHERE settlement.coding = coding.id)
            OR id IN (SELECT subject FROM memo WHERE memo.sort = 'coding' AND memo.subject = coding.id)
            OR evidence IN (SELECT evidence FROM withdrawn_quote) OR joined IS NOT NULL
            OR id IN (SELECT subject FROM change WHERE change.transcript = coding.transcript
                AND change.action IN ('decide', 'add', 'settle', 'codebook') AND change.subject = coding.id))
        """
    /// Which of them anybody would miss: the others were decided once, and that was taken back.
    private static let isMissed = """
        (NOT is_gone AND (coder IN (SELECT id FROM coder WHERE sort = 'person')
            OR EXISTS (SELECT 1 FROM decision WHERE coding = coding.id)
            OR EXISTS (SELECT 1 FROM settlement WHERE coding = coding.id)
            OR EXISTS (SELECT 1 FROM memo WHERE sort = 'coding' AND subject = coding.id)
            OR evidence IN (SELECT evidence FROM withdrawn_quote)))
        """

    let id: StoredCoding.ID
    let criterion: Int64?
    /// Where it stood; nil where it was in no place.
    let segment: Segment?
    let lostWords: String?
    let lostTurn: Int
    let isMissed: Bool
    let isGone: Bool
    /// Whether people say that its words are off the record; nil where nobody says anything of it.
    let isOffRecord: Bool?

    private init(_ row: Row) {
        id = .init(row["id"])
        criterion = row["criterion"]
        lostWords = row["lost_words"]
        segment = lostWords == nil ? Segment(row) : nil
        lostTurn = row["lost_turn"] ?? 0
        isMissed = row["is_missed"]
        isGone = row["is_gone"]
        isOffRecord = isGone ? nil : row["now_off_record"]
    }

    /// Those of a transcript, by number.
    static func all(of transcript: StoredTranscript.ID, _ db: Database) throws -> [KeptCoding] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, criterion, turn, first, past, lost_words, lost_turn, is_gone,
                    now_off_record, \(isMissed) AS is_missed
                FROM coding WHERE transcript = ? AND \(condition) ORDER BY id
                """, arguments: [transcript.rawValue]
        ).map(KeptCoding.init)
    }
}
