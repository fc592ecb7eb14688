/// How far coders agree on one kind of statement, or on what is an open question.
///
/// Only coders whose lists say anything of kinds (of questions) are compared; to them a unit without one has none.
public struct StatementFigures: Sendable {
    /// What is compared.
    public let mark: StatementMark
    /// The figures, each unit a decision: marked so, or not.
    public let figures: AgreementFigures

    /// The figures of every mark that at least two coders tell of and that somebody used.
    static func all(
        _ study: CodedStudy, _ units: CodedUnits, bootstrap: AlphaBootstrap
    ) -> [StatementFigures] {
        StatementMark.allCases.compactMap { mark in
            let tells = study.coders.indices.map { coder in
                study.passages.contains { $0.coder == coder && $0.tells(mark) }
            }
            guard tells.count(where: \.self) > 1 else { return nil }
            let counts = counts(of: mark, by: tells, units)
            guard counts.codedBy.contains(where: { $0 > 0 }) else { return nil }
            return StatementFigures(
                mark: mark,
                figures: AgreementFigures(counts, isComplete: units.unlisted != nil, bootstrap: bootstrap))
        }
    }

    private static func counts(
        of mark: StatementMark, by tells: [Bool], _ units: CodedUnits
    ) -> CriterionCounts {
        var counts = CriterionCounts(coders: tells.count)
        let tellers = tells.count(where: \.self)
        var unitsBySize = Array(repeating: 0, count: tells.count + 1)
        unitsBySize[tellers] += units.unlisted ?? 0
        var pairUnits = counts.pairs.map { tells[$0.first] && tells[$0.second] ? units.unlisted ?? 0 : 0 }
        for unit in units.units {
            let votes = unit.marks.indices.map { coder in
                tells[coder] && unit.marks[coder] != nil ? unit.statements[coder].contains(mark) : nil
            }
            unitsBySize[votes.count { $0 != nil }] += 1
            for (index, pair) in counts.pairs.enumerated()
            where votes[pair.first] != nil && votes[pair.second] != nil { pairUnits[index] += 1 }
            if votes.contains(true) { counts.add(votes) }
        }
        counts.complete(units: units.unlisted == nil ? nil : unitsBySize, pairUnits: pairUnits)
        return counts
    }
}
