import StudyModel

/// What the tool says of one unit.
struct ToldUnit {
    private(set) var criteria: Set<Criterion.ID> = []
    private(set) var stances: [Criterion.ID: String] = [:]
    private(set) var kind: String?
    private(set) var isQuestion = false
    private(set) var ranked: [Criterion.ID] = []

    /// What `codings` say of each of `units`, where the two share at least half of the shorter.
    static func all(_ units: [GoldInterview.Unit], _ codings: [Coding]) -> [ToldUnit] {
        let byTurn = Dictionary(grouping: codings, by: \.turn)
        return units.map { unit in
            var told = ToldUnit()
            var confidences: [Criterion.ID: Double] = [:]
            for coding in byTurn[unit.turn] ?? [] {
                let shared =
                    min(coding.range.upperBound, unit.range.upperBound)
                    - max(coding.range.lowerBound, unit.range.lowerBound)
                guard shared > 0, 2 * shared >= min(coding.range.count, unit.range.count) else { continue }
                told.take(coding)
                for ranked in coding.ranked {
                    confidences[ranked.criterion] = max(
                        confidences[ranked.criterion] ?? 0, ranked.probability)
                }
                if coding.ranked.isEmpty, let criterion = coding.criterion {
                    confidences[criterion] = max(confidences[criterion] ?? 0, coding.confidence)
                }
            }
            told.ranked = confidences.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            return told
        }
    }

    private mutating func take(_ coding: Coding) {
        if kind == nil { kind = coding.kind?.rawValue }
        isQuestion = isQuestion || coding.isQuestion
        guard let criterion = coding.criterion else { return }
        criteria.insert(criterion)
        stances[criterion] = coding.stance.rawValue
    }
}
