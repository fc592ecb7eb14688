import StudyModel
import Tagging

/// How well what the tool says of an interview agrees with one coder: counts that can be added up.
struct GoldScore {
    /// Where criteria are compared.
    enum Level: String, CaseIterable {
        case sentence, turn, interview
    }

    private var levels: [Level: [Criterion.ID: Tally]] = [:]
    private var kinds: [String: Tally] = [:]
    private var question = Tally()
    private var stances = (same: 0, all: 0)
    private var ranks: [Int: Int] = [:]
    private var wanted = 0

    /// Nothing is counted yet.
    init() {}

    /// The agreement over `units` of one interview: what `coder` says of each, what the tool says.
    init(_ units: [GoldInterview.Unit], _ told: [ToldUnit], coder: String) {
        var turns: [Int: (Set<Criterion.ID>, Set<Criterion.ID>)] = [:]
        var whole: (Set<Criterion.ID>, Set<Criterion.ID>) = ([], [])
        for (unit, told) in zip(units, told) {
            guard let reading = unit.readings[coder] else { continue }
            count(.sentence, reading.criteria, told.criteria)
            turns[unit.turn, default: ([], [])].0.formUnion(reading.criteria)
            turns[unit.turn, default: ([], [])].1.formUnion(told.criteria)
            whole.0.formUnion(reading.criteria)
            whole.1.formUnion(told.criteria)
            countRest(reading, told)
        }
        for (coded, told) in turns.values { count(.turn, coded, told) }
        count(.interview, whole.0, whole.1)
    }

    /// Micro-F1 at `level`, with precision and recall.
    func micro(_ level: Level) -> Tally { (levels[level] ?? [:]).values.reduce(Tally(), +) }

    /// Macro-F1 at `level`: the mean over the criteria that anybody coded.
    func macro(_ level: Level) -> Double { Self.mean((levels[level] ?? [:]).values.map(\.f1)) }

    /// Macro-F1 over the four kinds.
    var kind: Double { Self.mean(StatementKind.allCases.map { (kinds[$0.rawValue] ?? Tally()).f1 }) }
    /// The share of stances that agree where both coded a criterion.
    var stance: Double { stances.all == 0 ? 0 : Double(stances.same) / Double(stances.all) }
    /// F1 of open questions.
    var questionF1: Double { question.f1 }
    /// The share of the criteria of sentences among the `count` likeliest.
    func recall(at count: Int) -> Double { wanted == 0 ? 0 : Double(ranks[count] ?? 0) / Double(wanted) }

    /// The counts of both.
    static func + (left: GoldScore, right: GoldScore) -> GoldScore {
        var sum = left
        for (level, tallies) in right.levels {
            sum.levels[level, default: [:]].merge(tallies, uniquingKeysWith: +)
        }
        sum.kinds.merge(right.kinds, uniquingKeysWith: +)
        sum.question = sum.question + right.question
        sum.stances = (sum.stances.same + right.stances.same, sum.stances.all + right.stances.all)
        sum.ranks.merge(right.ranks, uniquingKeysWith: +)
        sum.wanted += right.wanted
        return sum
    }
}

private extension GoldScore {
    static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.sorted().reduce(0, +) / Double(values.count)
    }

    mutating func count(_ level: Level, _ coded: Set<Criterion.ID>, _ told: Set<Criterion.ID>) {
        for criterion in coded.union(told) {
            levels[level, default: [:]][criterion, default: Tally()].count(
                coded.contains(criterion), told.contains(criterion))
        }
    }

    mutating func countRest(_ reading: GoldInterview.Reading, _ told: ToldUnit) {
        for kind in StatementKind.allCases.map(\.rawValue) {
            kinds[kind, default: Tally()].count(reading.kind == kind, told.kind == kind)
        }
        question.count(reading.isQuestion, told.isQuestion)
        for criterion in reading.criteria.intersection(told.criteria) {
            stances.all += 1
            if reading.stances[criterion] == told.stances[criterion] { stances.same += 1 }
        }
        wanted += reading.criteria.count
        for count in [1, 3, 5] {
            ranks[count, default: 0] += reading.criteria.intersection(told.ranked.prefix(count)).count
        }
    }
}
