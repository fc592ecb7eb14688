import DocumentIO

/// Learns the second step from interviews as they are read unseen: what surroundings say, and kinds.
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
    func kinds() -> KindWeights? {
        guard set.hasKinds else { return nil }
        var rows = SparseRows(width: KindSurroundings.count)
        var all: [[Float]] = []
        var places: [Int] = []
        for reading in readings {
            let interview = set.interviews[reading.interview]
            let around = KindSurroundings(
                scores: reading.scores, first: set.criteria, cues: interview.cues, read: interview.read)
            for (sentence, place) in interview.kinds.enumerated() {
                let numbers = around.numbers(sentence)
                rows.append(Self.row(numbers))
                all.append(numbers)
                places.append(place)
            }
        }
        let problem = LogisticProblem(rows)
        var heads: [LogisticWeights] = []
        for place in KindWeights.kinds.indices {
            // A kind that nobody coded is never told.
            let none = LogisticWeights(values: Array(repeating: 0, count: KindSurroundings.count) + [-9])
            heads.append(Self.fit(problem, places.map { $0 == place }) ?? none)
        }
        let probabilities = all.map { numbers in heads.map { $0.probability(numbers) } }
        return KindWeights(heads: heads, factors: Self.factors(probabilities, places))
    }
}

private extension SurroundingsLearner {
    /// What the probabilities of kinds may be multiplied by.
    static let choices: [Float] = (2...24).map { Float($0) * 0.25 }

    static func row(_ numbers: [Float]) -> [(column: Int32, value: Float)] {
        numbers.enumerated().compactMap { $1 == 0 ? nil : (Int32($0), $1) }
    }

    static func fit(_ problem: LogisticProblem, _ targets: [Bool]) -> LogisticWeights? {
        problem.weights(rows: Array(targets.indices), targets: targets, cost: cost, tolerance: tolerance)
            .map { LogisticWeights(values: $0.map { Float($0) }) }
    }

    /// The factors by which the kinds are told best, each as well as the others: found one after another, three times.
    static func factors(_ probabilities: [[Float]], _ places: [Int]) -> [Float] {
        var factors = [Float](repeating: 1, count: KindWeights.kinds.count)
        for _ in 0..<3 {
            for place in StatementKindPlaces.stated {
                var best = (quality: -1.0, factor: factors[place])
                for choice in choices {
                    factors[place] = choice
                    let quality = quality(probabilities, factors, places)
                    if quality > best.quality { best = (quality, choice) }
                }
                factors[place] = best.factor
            }
        }
        return factors
    }

    /// Macro-F1 over the kinds, those of none left out.
    static func quality(_ probabilities: [[Float]], _ factors: [Float], _ places: [Int]) -> Double {
        var tallies = KindWeights.kinds.map { _ in Tally() }
        for (index, place) in places.enumerated() {
            let told = KindWeights.winner(probabilities[index], factors)
            if told == place {
                tallies[place].both += 1
            } else {
                tallies[told].extra += 1
                tallies[place].missed += 1
            }
        }
        return StatementKindPlaces.stated.map { tallies[$0].f1 }.reduce(0, +)
    }
}

/// The places of `KindWeights.kinds` that are kinds.
enum StatementKindPlaces {
    static let stated = KindWeights.kinds.indices.dropLast()
}
