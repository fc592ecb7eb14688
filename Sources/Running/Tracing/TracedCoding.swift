import Readers
public import StudyModel

/// A coding as the folder of a draft keeps it.
public struct TracedCoding: Hashable, Sendable {
    /// Its id in the outputs of a run.
    public let id: EvidenceID
    /// The code that stands for it in the draft that is traced; the id itself but for drafts of packs.
    public var code: EvidenceID
    /// Name of the transcript.
    public let transcript: String
    /// Turn it is in, from 1, all turns counted.
    public let turn: Int
    /// The passage within the turn's text, in code points from 0, end exclusive; nil where that is not known.
    public let range: Range<Int>?
    /// The words.
    public let text: String
    /// Who says it; empty where that is not known.
    public let participant: String
    /// The criterion; nil where none covers it or it is not known.
    public let criterion: Criterion.ID?
    /// What sort of statement it is.
    public let kind: StatementKind?
    /// Whether it tells of the criterion helping or hindering; nil where that is not known.
    public let stance: Stance?
    /// Whether it leaves a matter open.
    public let isQuestion: Bool
    /// Who coded it; empty where that is not known.
    public let coder: String
    /// What people decided; nil where that is not known.
    public let state: CodingState?
    /// How sure the coder is, 0…1; nil where that is not known.
    public let confidence: Double?
    /// What spoke for it, as the run wrote it.
    public let because: String
    /// What a reader should know before using it.
    public let flags: [String]
    /// Line of the file it stands on, from 1.
    public let line: Int

    /// The coding on a line of `codings.ndjson`; nil where the line is no coding with an id.
    init?(line bytes: [UInt8], number: Int) {
        guard let json = try? JSONText(bytes, file: "", line: number),
            let id = json["evidence"]?.string.flatMap({ EvidenceID($0) }),
            let transcript = json["transcript"]?.string, let turn = json["turn"]?.integer
        else { return nil }
        self.id = id
        code = id
        self.transcript = transcript
        self.turn = turn
        if let start = json["start"]?.integer, let end = json["end"]?.integer, 0 <= start, start <= end {
            range = start..<end
        } else {
            range = nil
        }
        text = json["text"]?.string ?? ""
        participant = json["participant"]?.string ?? ""
        criterion = json["criterion"]?.string.map { Criterion.ID($0) }
        kind = json["kind"]?.string.flatMap { StatementKind(rawValue: $0) }
        stance = json["stance"]?.string.flatMap { Stance(rawValue: $0) }
        isQuestion = json["question"] == .bool(true)
        coder = json["coder"]?.string ?? ""
        state = json["state"]?.string.flatMap { CodingState(rawValue: $0) }
        confidence = json["confidence"]?.number
        because = json["because"]?.string ?? ""
        flags = (json["flags"]?.elements ?? []).compactMap(\.string)
        line = number
    }

    /// The quote of a pack in a row of `key-of-quotes.csv`; nil where the row names none.
    init?(_ row: NamedTable.Row) {
        guard let code = row["code"].flatMap({ EvidenceID($0) }),
            let id = row["evidence"].flatMap({ EvidenceID($0) }), let transcript = row["transcript"],
            let turn = row["turn"].flatMap({ Int($0) })
        else { return nil }
        self.id = id
        self.code = code
        self.transcript = transcript
        self.turn = turn
        text = row["words"] ?? ""
        participant = row["participant"] ?? ""
        line = row.line
        (range, criterion, kind, stance, state, confidence) = (nil, nil, nil, nil, nil, nil)
        (isQuestion, coder, because, flags) = (false, "", "", [])
    }
}
