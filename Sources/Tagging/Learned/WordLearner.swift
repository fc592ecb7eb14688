import DocumentIO

/// Learns the first step: what words say.
struct WordLearner {
    /// liblinear's C: how closely the weights follow the coded sentences.
    private static let cost = 10.0

    private let set: LearningSet
    private let problem: LogisticProblem
    /// The sentence of each row; the rows of seeds, which have none, come after all others.
    private let sentences: [(interview: Int, sentence: Int)]
    private let choices: (kinds: Range<Int>, stances: Range<Int>)

    /// A learner of `set`.
    init(_ set: LearningSet) {
        self.set = set
        choices = set.choices
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
        var table = WeightTable(features: set.keys.count, heads: choices.stances.upperBound)
        let rows = sentences.indices.filter { set.interviews[sentences[$0].interview].fold != fold }
        for head in 0..<choices.stances.upperBound {
            let (picked, targets) = examples(head, rows)
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
    /// The rows that `head` learns from, and what they should give.
    func examples(_ head: Int, _ rows: [Int]) -> (rows: [Int], targets: [Bool]) {
        if choices.kinds.contains(head) {
            return choice(head - choices.kinds.lowerBound, rows, \.kinds.coded)
        }
        if choices.stances.contains(head) {
            return choice(head - choices.stances.lowerBound, rows, \.stances.coded)
        }
        return criterion(head, rows)
    }

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

    func choice(
        _ place: Int, _ rows: [Int], _ choice: (LearningInterview) -> [Int?]
    ) -> (rows: [Int], targets: [Bool]) {
        var picked: [Int] = []
        var targets: [Bool] = []
        for row in rows {
            let (index, sentence) = sentences[row]
            guard let coded = choice(set.interviews[index])[sentence] else { continue }
            picked.append(row)
            targets.append(coded == place)
        }
        return (picked, targets)
    }
}
