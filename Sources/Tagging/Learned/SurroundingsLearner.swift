import DocumentIO

/// Learns the second step from interviews as they are read unseen: what surroundings say, kinds and stances.
struct SurroundingsLearner {
    private static let cost = 1.0
    private static let tolerance = 0.001

    let set: LearningSet
    let readings: [UnseenReading]

    /// The weights of surroundings; nil where nothing is coded, or everything.
    func weights() -> LogisticWeights? {
        var rows = SparseRows(width: Surroundings.count)
        var targets: [Bool] = []
        for reading in readings {
            let interview = set.interviews[reading.interview]
            let surroundings = reading.surroundings(in: set)
            for criterion in 0..<set.criteria {
                surroundings.visit(criterion) { sentence, numbers in
                    if interview.undecided[sentence].contains(criterion) { return }
                    rows.append(Self.row(numbers))
                    targets.append(interview.criteria[sentence].contains(criterion))
                }
            }
        }
        return Self.fit(LogisticProblem(rows), targets)
    }

    /// What tells kinds; nil where kinds were not coded.
    func kinds() -> ChoiceWeights? {
        guard set.hasKinds else { return nil }
        var (weights, all, places) = choice(set.choices.kinds, \.kinds)
        let probabilities = all.map { numbers in weights.heads.map { $0.probability(numbers) } }
        weights.factors = Self.factors(probabilities, places, of: Choices.stated)
        return weights
    }

    /// What tells stances; nil where stances were not coded.
    func stances() -> ChoiceWeights? {
        guard set.hasStances else { return nil }
        // The likeliest, though people told of trouble far more than of help: to find more of what helps costs telling
        // trouble for help, and half of what a plan would show there would be wrong.
        return choice(set.choices.stances, \.stances).weights
    }
}

private extension SurroundingsLearner {
    /// What the probabilities of kinds may be multiplied by.
    static let choices: [Float] = (2...24).map { Float($0) * 0.25 }

    /// The weights for the places that `heads` score, with the numbers and the place of each sentence they rest on.
    func choice(
        _ heads: Range<Int>, _ choice: (LearningInterview) -> LearningInterview.Choice
    ) -> (weights: ChoiceWeights, numbers: [[Float]], places: [Int]) {
        let width = ChoiceSurroundings.count(places: heads.count)
        var rows = SparseRows(width: width)
        var all: [[Float]] = []
        var places: [Int] = []
        for reading in readings {
            let interview = set.interviews[reading.interview]
            let choice = choice(interview)
            let around = ChoiceSurroundings(
                scores: reading.scores, heads: heads, cues: choice.cues, read: interview.read)
            for (sentence, place) in choice.coded.enumerated() {
                guard let place else { continue }
                let numbers = around.numbers(sentence)
                rows.append(Self.row(numbers))
                all.append(numbers)
                places.append(place)
            }
        }
        let problem = LogisticProblem(rows)
        // A place that nobody coded is never told.
        let none = LogisticWeights(values: Array(repeating: 0, count: width) + [-9])
        let weights = heads.indices.map { head in
            Self.fit(problem, places.map { $0 == head - heads.lowerBound }) ?? none
        }
        return (
            ChoiceWeights(heads: weights, factors: Array(repeating: 1, count: heads.count)), all, places
        )
    }

    static func row(_ numbers: [Float]) -> [(column: Int32, value: Float)] {
        numbers.enumerated().compactMap { $1 == 0 ? nil : (Int32($0), $1) }
    }

    static func fit(_ problem: LogisticProblem, _ targets: [Bool]) -> LogisticWeights? {
        problem.weights(rows: Array(targets.indices), targets: targets, cost: cost, tolerance: tolerance)
            .map { LogisticWeights(values: $0.map { Float($0) }) }
    }

    /// The factors by which the `wanted` places are told best, each as well as the others: found one after another,
    /// three times.
    static func factors(_ probabilities: [[Float]], _ places: [Int], of wanted: [Int]) -> [Float] {
        var factors = [Float](repeating: 1, count: probabilities.first?.count ?? 0)
        for _ in 0..<3 {
            for place in wanted {
                var best = (quality: -1.0, factor: factors[place])
                for choice in choices {
                    factors[place] = choice
                    let quality = quality(probabilities, factors, places, of: wanted)
                    if quality > best.quality { best = (quality, choice) }
                }
                factors[place] = best.factor
            }
        }
        return factors
    }

    /// The sum of the F1 of the `wanted` places.
    static func quality(
        _ probabilities: [[Float]], _ factors: [Float], _ places: [Int], of wanted: [Int]
    ) -> Double {
        var tallies = factors.map { _ in Tally() }
        for (index, place) in places.enumerated() {
            let told = ChoiceWeights.winner(probabilities[index], factors)
            if told == place {
                tallies[place].both += 1
            } else {
                tallies[told].extra += 1
                tallies[place].missed += 1
            }
        }
        return wanted.map { tallies[$0].f1 }.reduce(0, +)
    }
}
