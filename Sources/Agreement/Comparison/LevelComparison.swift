/// How far coders agree at one level of units.
public struct LevelComparison: Sendable {
    /// The level.
    public let level: UnitLevel
    /// Units that two coders or more read; where nobody tells of uncoded ones, those that were coded.
    public let units: Int
    /// Whether units nobody coded are among them.
    public let isComplete: Bool
    /// Codings that belong to no unit, such as those in an interviewer's turn.
    public let unplaced: Int
    /// Figures of each criterion, in the order of `CodedStudy.criteria`.
    public let criteria: [AgreementFigures]
    /// Figures over all decisions, units × criteria.
    public let pooled: AgreementFigures
    /// The mean of the F1 of criteria (macro F1); nil where nothing was coded.
    public let macroF1: Double?
    /// Agreement on stances.
    public let stance: StanceFigures
    /// Agreement on kinds of statements and on open questions, kinds first; only what two coders or more tell of.
    public let statements: [StatementFigures]

    /// The agreement of the coders of `study` over `units`.
    init(_ study: CodedStudy, _ units: CodedUnits, bootstrap: AlphaBootstrap) {
        level = units.level
        isComplete = units.unlisted != nil
        unplaced = units.unplaced
        self.units = units.total ?? units.units.count
        let counts = Self.counts(study, units)
        var sum = CriterionCounts(coders: study.coders.count)
        if let first = counts.first { sum = first }
        for other in counts.dropFirst() { sum.add(other) }
        let isComplete = isComplete
        criteria = counts.map { AgreementFigures($0, isComplete: isComplete, bootstrap: bootstrap) }
        pooled = AgreementFigures(sum, isComplete: isComplete, bootstrap: bootstrap)
        macroF1 = criteria.compactMap(\.f1).mean
        stance = StanceFigures(units.units, bootstrap: bootstrap)
        statements = StatementFigures.all(study, units, bootstrap: bootstrap)
    }
}

private extension LevelComparison {
    static func counts(_ study: CodedStudy, _ units: CodedUnits) -> [CriterionCounts] {
        let coders = study.coders.count
        var counts = Array(repeating: CriterionCounts(coders: coders), count: study.criteria.count)
        var unitsBySize = Array(repeating: 0, count: coders + 1)
        let pairs = CoderPair.all(of: coders)
        var pairUnits = Array(repeating: units.unlisted ?? 0, count: pairs.count)
        unitsBySize[coders] += units.unlisted ?? 0
        for unit in units.units {
            unitsBySize[unit.marks.count { $0 != nil }] += 1
            for (index, pair) in pairs.enumerated()
            where unit.marks[pair.first] != nil && unit.marks[pair.second] != nil { pairUnits[index] += 1 }
            let used = Set(unit.marks.flatMap { $0.map { Array($0.keys) } ?? [] })
            for criterion in used {
                counts[criterion].add(unit.marks.map { marks in marks.map { $0[criterion] != nil } })
            }
        }
        let known = units.unlisted == nil ? nil : unitsBySize
        for criterion in counts.indices { counts[criterion].complete(units: known, pairUnits: pairUnits) }
        return counts
    }
}
