import GRDB
import StudyModel

extension StudyFile {
    /// How two coders decided what both of them decided, by criterion; those of criteria not in use are left out, and so are
    /// codings in no place. In the order of the criteria's rows, those without a criterion last.
    public func pairCounts(between one: CoderAccount.ID, and other: CoderAccount.ID) throws(StudyFileError)
        -> [PairCounts]
    {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT (SELECT slug FROM criterion AS c WHERE c.id = coding.criterion) AS slug,
                        total(a.verdict = 1 AND b.verdict = 1) AS both_accepted,
                        total(a.verdict = 1 AND b.verdict = 2) AS only_first,
                        total(a.verdict = 2 AND b.verdict = 1) AS only_second,
                        total(a.verdict = 2 AND b.verdict = 2) AS neither,
                        total(a.verdict = 1 AND b.verdict = 1
                            AND ifnull(a.kind, coding.kind) = ifnull(b.kind, coding.kind)) AS same_kind,
                        total(a.verdict = 1 AND b.verdict = 1
                            AND ifnull(a.stance, coding.stance) = ifnull(b.stance, coding.stance)) AS same_stance
                    FROM decision AS a JOIN decision AS b ON b.coding = a.coding JOIN coding ON coding.id = a.coding
                    WHERE a.coder = ? AND b.coder = ? AND is_gone = 0 AND lost_words IS NULL AND \(Self.isInUse)
                    GROUP BY coding.criterion ORDER BY coding.criterion IS NULL, coding.criterion
                    """, arguments: [one.rawValue, other.rawValue]
            ).map { row in
                PairCounts(
                    criterion: (row["slug"] as String?).map { Criterion.ID($0) }, both: row["both_accepted"],
                    onlyFirst: row["only_first"], onlySecond: row["only_second"], neither: row["neither"],
                    sameKind: row["same_kind"], sameStance: row["same_stance"])
            }
        }
    }
}
