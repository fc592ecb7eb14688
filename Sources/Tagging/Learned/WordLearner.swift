import DocumentIO

/// Learns the first step: what words say.
struct WordLearner {
    /// liblinear's C: how closely the weights follow the coded sentences.
    private static let cost = 10.0

    private let set: LearningSet
    private let problem: LogisticProblem
    /// The sentence of each row; the rows of seeds, which have none, come after all others.
    private let sentences: [(interview: Int, sentence: Int)]
    private let heads: Int

    /// A learner of `set`.
    init(_ set: LearningSet) {
        self.set = set
        heads = set.criteria + (set.hasKinds ? KindWeights.kinds.count : 0)
        var rows = SparseRows(width: set.keys.count)
        var sentences: [(interview: Int, sentence: Int)] = []
        for (index, interview) in set.interviews.enumerated() {
            for sentence in interview.read.sentences.indices {
                rows.append(set.row(interview.read, sentence))
                sentences.append((index, sentence))
            }
        }
        for seed in set.seeds { rows.append(set.row(seed.read, 0)) }
        self.sentences = sentences
        problem = LogisticProblem(rows)
    }

    /// The weights learned from all folds but `fold`; from all where it is nil.
    func weights(without fold: Int? = nil) -> WeightTable {
        var table = WeightTable(features: set.keys.count, heads: heads)
        let rows = sentences.indices.filter { set.interviews[sentences[$0].interview].fold != fold }
        for head in 0..<heads {
            let (picked, targets) =
                head < set.criteria ? criterion(head, rows) : kind(head - set.criteria, rows)
            let weights = problem.weights(rows: picked, targets: targets, cost: Self.cost)
            guard let weights else {
                // Nobody coded it, or everybody did: all that is known is how often.
                table[constant: head] = targets.contains(true) ? 6 : -9
                continue
            }
            for (feature, weight) in weights.dropLast().enumerated() where weight != 0 {
                table[feature, head] = Float(weight)
            }
            table[constant: head] = Float(weights[weights.count - 1])
        }
        return table
    }
}

private extension WordLearner {
    func criterion(_ criterion: Int, _ rows: [Int]) -> (rows: [Int], targets: [Bool]) {
        var picked: [Int] = []
        var targets: [Bool] = []
        for row in rows {
            let (index, sentence) = sentences[row]
            let interview = set.interviews[index]
            if interview.undecided[sentence].contains(criterion) { continue }
            picked.append(row)
            targets.append(interview.criteria[sentence].contains(criterion))
        }
        for (index, seed) in set.seeds.enumerated() {
            picked.append(sentences.count + index)
            targets.append(seed.criterion == criterion)
        }
        return (picked, targets)
    }

    func kind(_ place: Int, _ rows: [Int]) -> (rows: [Int], targets: [Bool]) {
        let picked = rows.filter { !set.interviews[sentences[$0].interview].kinds.isEmpty }
        return (
            picked,
            picked.map { set.interviews[sentences[$0].interview].kinds[sentences[$0].sentence] == place }
        )
    }
}
