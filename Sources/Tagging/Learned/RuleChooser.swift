import Glibc

/// Chooses what probabilities lead to, by what does best on interviews read unseen.
struct RuleChooser {
    /// How far each criterion's own best threshold counts against the common one.
    private static let ownShare: Float = 0.3
    /// What turns may lose in F1 for the sake of finding criteria somewhere in an interview.
    private static let turnLoss = 0.004
    /// Thresholds that are tried.
    private static let candidates: [Float] = (1...50).map { Float($0) * 0.012 }

    private let set: LearningSet
    private let readings: [UnseenReading]
    private let probabilities: [ScoreTable]
    /// The criteria of each answer of each reading.
    private let coded: [[Set<Int>]]

    /// A chooser for `readings` of `set` with the probabilities that `weights` give.
    init(_ set: LearningSet, _ readings: [UnseenReading], _ weights: LogisticWeights) {
        self.set = set
        self.readings = readings
        probabilities = readings.map { reading in
            weights.probabilities(reading.surroundings(in: set))
        }
        coded = readings.map { reading in
            let interview = set.interviews[reading.interview]
            return reading.answers.map { $0.reduce(into: Set()) { $0.formUnion(interview.criteria[$1]) } }
        }
    }

    /// The rule: a common threshold that tells turns best, bent towards each criterion's own, then the best passage
    /// of an interview as far as turns do not suffer.
    func rule() -> DecisionRule {
        let tallies = thresholdTallies()
        let common = best(tallies.map { $0.reduce(Tally(), +) })
        let thresholds = (0..<set.criteria).map { criterion in
            let own = best(tallies.map { $0[criterion] })
            return expf(Self.ownShare * logf(own) + (1 - Self.ownShare) * logf(common))
        }
        var rule = DecisionRule(thresholds: thresholds)
        let plain = quality(of: rule)
        var found = plain.interviews.f1
        for interview in [Float(0.5), 0.6, 0.7, 0.8, 0.9] {
            for floor in [Float(0.04), 0.06, 0.08, 0.1, 0.12] {
                var other = rule
                (other.interview, other.floor) = (interview, floor)
                let quality = quality(of: other)
                if quality.interviews.f1 > found, quality.turns.f1 >= plain.turns.f1 - Self.turnLoss {
                    found = quality.interviews.f1
                    rule = other
                }
            }
        }
        return rule
    }

    /// How well `rule` does.
    func quality(of rule: DecisionRule) -> UnseenQuality {
        var quality = UnseenQuality()
        for (index, reading) in readings.enumerated() {
            let interview = set.interviews[reading.interview]
            let decided = rule.decide(probabilities[index])
            quality.add(probabilities[index], decided, interview.criteria, answers: reading.answers)
        }
        return quality
    }
}

private extension RuleChooser {
    /// For each candidate threshold, how turns are told by it, criterion by criterion.
    func thresholdTallies() -> [[Tally]] {
        var tallies = [[Tally]](
            repeating: Array(repeating: Tally(), count: set.criteria), count: Self.candidates.count)
        for (index, reading) in readings.enumerated() {
            for (answer, sentences) in reading.answers.enumerated() where !sentences.isEmpty {
                for criterion in 0..<set.criteria {
                    let largest = probabilities[index].largest(sentences, criterion)
                    let isCoded = coded[index][answer].contains(criterion)
                    for (place, threshold) in Self.candidates.enumerated() {
                        tallies[place][criterion].count(isCoded, largest >= threshold)
                    }
                }
            }
        }
        return tallies
    }

    /// The candidate with the best F1; the middle one of equals, farthest from what would be wrong.
    func best(_ tallies: [Tally]) -> Float {
        let figures = tallies.map(\.f1)
        guard let best = figures.max(), best > 0 else { return 0.5 }
        let places = figures.indices.filter { figures[$0] == best }
        return Self.candidates[places[places.count / 2]]
    }
}
