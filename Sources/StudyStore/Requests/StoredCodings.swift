import GRDB
import StudyModel

/// Reads codings with all that was decided of them.
struct StoredCodings {
    private let db: Database
    private let viewer: Viewer
    private let criteria: [Int64: Criterion.ID]
    private let coders: [Int64: Coder]

    init(_ db: Database, seenBy viewer: Viewer = .team) throws {
        self.db = db
        self.viewer = viewer
        criteria = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, slug FROM criterion").map {
                ($0["id"], Criterion.ID($0["slug"]))
            })
        coders = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, name, sort FROM coder").map { row in
                (row["id"], row["sort"] == "person" ? .person(row["name"]) : .tagger(row["name"]))
            })
    }

    /// The codings that `condition` picks (over the columns of `coding`), in the order of the text; those that their
    /// coder took back left out.
    func codings(where condition: String, _ arguments: StatementArguments) throws -> [StoredCoding] {
        let rows = "coding WHERE is_gone = 0 AND (\(condition)) AND \(viewer.isShown)"
        let chosen = "SELECT id FROM \(rows)"
        var decisions: [Int64: [Decision]] = [:]
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM decision WHERE coding IN (\(chosen)) AND \(viewer.isTheirs("coder"))
                ORDER BY coding, coder
                """, arguments: arguments)
        {
            if let decision = Decision(row) { decisions[row["coding"], default: []].append(decision) }
        }
        var settlements: [Int64: Settlement] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM settlement WHERE coding IN (\(chosen))", arguments: arguments)
        where viewer == .team {
            guard let decision = Decision(row) else { continue }
            settlements[row["coding"]] = Settlement(
                decision: decision, reason: row["reason"], revision: row["revision"])
        }
        let offRecord = try OffRecordPassages(
            "SELECT transcript FROM \(rows)", arguments, seenBy: viewer, db)
        let held = Dictionary(
            grouping: viewer == .team ? try HeldPassage.all(db) : [], by: \.transcript.rawValue)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM \(rows)
                ORDER BY transcript, lost_words IS NULL, turn, first, past, criterion IS NULL, criterion, id
                """, arguments: arguments
        ).map {
            coding(
                $0, decisions[$0["id"]] ?? [], settlements[$0["id"]], offRecord, held[$0["transcript"]] ?? [])
        }
    }
}

private extension StoredCodings {
    func coding(
        _ row: Row, _ decisions: [Decision], _ settlement: Settlement?, _ offRecord: OffRecordPassages,
        _ held: [HeldPassage]
    ) -> StoredCoding {
        let segment = Segment(row)
        let criterion = (row["criterion"] as Int64?).flatMap { criteria[$0] }
        let proposal = Proposal(
            segment: segment ?? Segment(turn: row["turn"], range: 0..<0),
            criterion: criterion, kind: StoredNumbers.kind(row["kind"]),
            stance: StoredNumbers.stance(row["stance"]), isQuestion: row["is_question"])
        var flags = StoredNumbers.flags(row["flags"])
        let isFound =
            flags.contains(.offRecord) || offRecord.isFound(proposal.segment, in: row["transcript"])
        if offRecord.said(of: proposal.segment, in: row["transcript"]) ?? isFound {
            flags.insert(.offRecord)
        } else {
            flags.remove(.offRecord)
        }
        if held.contains(where: { $0.touches(proposal.segment) }) {
            flags.insert(.heldBack)
        }
        return StoredCoding(
            id: .init(row["id"]), transcript: .init(row["transcript"]),
            evidence: EvidenceID(bits: UInt64(bitPattern: row["evidence"])), proposal: proposal,
            coder: coders[row["coder"]] ?? .tagger(""), flags: flags,
            confidence: StoredNumbers.share(row["confidence"]),
            reasons: PackedReasons.reasons(row["reasons"]),
            ranked: PackedReasons.ranked(row["ranked"]), decisions: decisions, settlement: settlement,
            lostWords: row["lost_words"] ?? (segment == nil ? "" : nil),
            isFoundOffRecord: isFound, standing: standing(row, proposal, decisions))
    }

    func standing(_ row: Row, _ proposal: Proposal, _ decisions: [Decision]) -> Standing {
        guard viewer == .team else { return Standing(proposal, decisions: decisions, settlement: nil) }
        return Standing(
            state: Standing.State(rawValue: row["state"]) ?? .suggested,
            kind: StoredNumbers.kind(row["now_kind"]), stance: StoredNumbers.stance(row["now_stance"]),
            isQuestion: row["now_question"], sides: (row["now_sides"] as String?).map(SideNames.names),
            isOffRecord: row["now_off_record"])
    }
}

extension Decision {
    init?(_ row: Row) {
        let columns = JudgementColumns(
            verdict: row["verdict"], kind: row["kind"], stance: row["stance"], question: row["is_question"],
            sides: row["sides"], offRecord: row["off_record"])
        guard let judgement = columns.judgement else { return nil }
        self.init(
            coder: .init(row["coder"]), judgement: judgement, at: Timestamp(milliseconds: row["at"]))
    }
}
