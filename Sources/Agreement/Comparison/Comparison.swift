/// The agreement of several coders at every level, and where they differ.
public struct Comparison: Sendable {
    /// What was compared.
    public let study: CodedStudy
    /// The levels, segments first.
    public let levels: [LevelComparison]
    /// Segments on which coders differ, in the order of the interviews.
    public let differences: [CodedUnit]
    /// Criteria taken for each other, the commonest first.
    public let confusions: [Confusion]

    /// Compares the coders of `study`; `bootstrap` finds the ranges of alpha.
    public init(_ study: CodedStudy, bootstrap: AlphaBootstrap = AlphaBootstrap()) {
        self.study = study
        let segments = CodedUnits(study, level: .segment)
        levels = UnitLevel.allCases.map { level in
            let units = level == .segment ? segments : CodedUnits(study, level: level)
            return LevelComparison(study, units, bootstrap: bootstrap)
        }
        differences = segments.units.filter { unit in
            let marks = unit.marks.compactMap { $0.map { Set($0.keys) } }
            return marks.contains { $0 != marks[0] }
        }
        confusions = Confusion.all(in: segments.units)
    }

    /// Criteria to talk over first, as indices into `CodedStudy.criteria`: those whose agreement on segments is neither
    /// good nor too seldom needed to tell, by how many segments coders differ on, then by F1, the lowest first.
    public var toTalkOver: [Int] {
        guard let figures = levels.first?.criteria else { return [] }
        return figures.indices.filter { index in
            let worth = Reliability(figures[index])
            return figures[index].differing > 0 && worth != .good && worth != .tooFew
        }.sorted { left, right in
            let (one, other) = (figures[left], figures[right])
            return (other.differing, one.f1 ?? 0, left) < (one.differing, other.f1 ?? 0, right)
        }
    }

    /// The segments on which coders differ about a criterion, by its index.
    public func differences(about criterion: Int) -> [CodedUnit] {
        differences.filter { unit in
            let votes = unit.marks.compactMap { $0.map { $0[criterion] != nil } }
            return votes.contains(true) && votes.contains(false)
        }
    }
}
