import DocumentIO

/// Learns the first step: what words say.
struct WordLearner {
    /// liblinear's C: how closely the weights follow the coded sentences.
    private static let cost = 5.0

    private let set: LearningSet
    private let problem: LogisticProblem
    /// The sentences of all readings, with the row of each: readings of one transcript share theirs.
    private let sentences: [(interview: Int, sentence: Int, row: Int)]
    /// The first row of seeds, which come after all others.
    private let firstSeed: Int
    private let choices: (kinds: Range<Int>, stances: Range<Int>)
    /// How many heads are learned at a time.
    private let jobs: Int

    /// What one head learned.
    fileprivate struct Learned {
        let head: Int
        /// The weights of all features, then the constant.
        let weights: [Double]

        /// Enters them into `table`, at the head's own places.
        func enter(into table: inout WeightTable) {
            for (feature, weight) in weights.dropLast().enumerated() where weight != 0 {
                table[feature, head] = Float(weight)
            }
            table[constant: head] = Float(weights[weights.count - 1])
        }
    }

    /// A learner of `set` that learns `jobs` heads at a time, from 1; what it learns is the same.
    init(_ set: LearningSet, jobs: Int) {
        self.set = set
        self.jobs = jobs
        choices = set.choices
        var rows = SparseRows(width: set.keys.count)
        var sentences: [(interview: Int, sentence: Int, row: Int)] = []
        var first = 0
        for (index, interview) in set.interviews.enumerated() {
            let isFirst = set.isFirst(index)
            if isFirst { first = rows.count }
            for sentence in interview.read.sentences.indices {
                if isFirst { rows.append(set.row(interview.read, sentence)) }
                sentences.append((index, sentence, first + sentence))
            }
        }
        firstSeed = rows.count
        for seed in set.seeds { rows.append(set.row(seed.read, 0)) }
        self.sentences = sentences
        problem = LogisticProblem(rows)
    }

    /// The weights learned from all folds but `fold`; from all where it is nil.
    func weights(without fold: Int? = nil) async -> WeightTable {
        var table = WeightTable(features: set.keys.count, heads: choices.stances.upperBound)
        let places = sentences.indices.filter {
            fold == nil || set.interviews[sentences[$0].interview].fold != fold
        }
        await withTaskGroup(of: Learned.self) { group in
            for head in 0..<table.heads {
                // Never more than `jobs`: each holds several numbers for every feature.
                if head >= jobs, let learned = await group.next() { learned.enter(into: &table) }
                group.addTask { learn(head, places) }
            }
            for await learned in group { learned.enter(into: &table) }
        }
        return table
    }
}

private extension WordLearner {
    func learn(_ head: Int, _ places: [Int]) -> Learned {
        let (picked, targets) = examples(head, places)
        // Nobody coded it, or everybody did: all that is known is how often.
        let weights =
            problem.weights(rows: picked, targets: targets, cost: Self.cost)
            ?? [targets.contains(true) ? 6 : -9]
        return Learned(head: head, weights: weights)
    }

    /// The rows that `head` learns from at those `places` of sentences, and what they should give.
    func examples(_ head: Int, _ places: [Int]) -> (rows: [Int], targets: [Bool]) {
        if choices.kinds.contains(head) {
            return choice(head - choices.kinds.lowerBound, places, \.kinds.coded)
        }
        if choices.stances.contains(head) {
            return choice(head - choices.stances.lowerBound, places, \.stances.coded)
        }
        return criterion(head, places)
    }

    func criterion(_ criterion: Int, _ places: [Int]) -> (rows: [Int], targets: [Bool]) {
        var picked: [Int] = []
        var targets: [Bool] = []
        for place in places {
            let (index, sentence, row) = sentences[place]
            guard set.isOwn(index) else { continue }
            let interview = set.interviews[index]
            if interview.undecided[sentence].contains(criterion) { continue }
            picked.append(row)
            targets.append(interview.criteria[sentence].contains(criterion))
        }
        for (index, seed) in set.seeds.enumerated() {
            picked.append(firstSeed + index)
            targets.append(seed.criterion == criterion)
        }
        return (picked, targets)
    }

    func choice(
        _ wanted: Int, _ places: [Int], _ choice: (LearningInterview) -> [Int?]
    ) -> (rows: [Int], targets: [Bool]) {
        var picked: [Int] = []
        var targets: [Bool] = []
        for place in places {
            let (index, sentence, row) = sentences[place]
            guard let coded = choice(set.interviews[index])[sentence] else { continue }
            picked.append(row)
            targets.append(coded == wanted)
        }
        return (picked, targets)
    }
}
