import GRDB
import StudyModel

extension StudyFile {
    /// Codings that both of two coders decided, and not alike; settled ones among them. By transcript number, in the order
    /// of the text. Those of criteria not in use are left out.
    public func disagreements(between one: CoderAccount.ID, and other: CoderAccount.ID) throws(StudyFileError)
        -> [Disagreement]
    {
        try reading { db in
            let names = try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, name FROM transcript").map {
                    (StoredTranscript.ID($0["id"]), $0["name"] as String)
                })
            return try StoredCodings(db).codings(
                where: """
                    \(Self.isInUse) AND id IN (SELECT a.coding FROM decision AS a JOIN decision AS b ON b.coding = a.coding
                        WHERE a.coder = ? AND b.coder = ? AND (a.verdict, a.kind, a.stance, a.is_question)
                            IS NOT (b.verdict, b.kind, b.stance, b.is_question))
                    """, [one.rawValue, other.rawValue]
            ).compactMap { coding in
                let aspects = Self.aspects(of: coding, one, other)
                guard !aspects.isEmpty else { return nil }
                return Disagreement(
                    coding: coding, transcript: names[coding.transcript] ?? "", aspects: aspects)
            }
        }
    }

    private static func aspects(
        of coding: StoredCoding, _ one: CoderAccount.ID, _ other: CoderAccount.ID
    ) -> [Disagreement.Aspect] {
        guard let mine = coding.decision(of: one), let theirs = coding.decision(of: other) else { return [] }
        guard mine.judgement.verdict == theirs.judgement.verdict else { return [.verdict] }
        guard mine.judgement.verdict == .accepted else { return [] }
        let (left, right) = (
            Standing(coding.proposal, decisions: [mine], settlement: nil),
            Standing(coding.proposal, decisions: [theirs], settlement: nil)
        )
        var aspects: [Disagreement.Aspect] = []
        if left.kind != right.kind { aspects.append(.kind) }
        if left.stance != right.stance { aspects.append(.stance) }
        if left.isQuestion != right.isQuestion { aspects.append(.question) }
        return aspects
    }
}
