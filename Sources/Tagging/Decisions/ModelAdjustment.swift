import Glibc

/// What the decisions of a study make of a model: how much likelier or less likely each criterion is than it says.
///
/// The log-odds of a criterion move by its shift. One that was rejected more often than the model expected is suggested
/// less. One that was accepted more often is told with greater confidence, and suggested neither more nor less: people
/// were not shown what was not suggested, so that nobody knows whether more of it would be right.
struct ModelAdjustment: Hashable, Sendable {
    /// What it was made from, in a clause.
    let note: String
    /// What is added to the log-odds, criterion by criterion in the order of the codebook.
    let shifts: [Float]

    /// The probabilities that `learned` become.
    func adjusted(_ learned: ScoreTable) -> ScoreTable {
        var table = learned
        for criterion in shifts.indices where shifts[criterion] != 0 {
            for sentence in 0..<table.height {
                table[sentence, criterion] = Self.moved(table[sentence, criterion], by: shifts[criterion])
            }
        }
        return table
    }

    /// The rule for adjusted probabilities: thresholds rise with what grew likelier.
    func adjusted(_ rule: DecisionRule) -> DecisionRule {
        var rule = rule
        for criterion in shifts.indices where shifts[criterion] > 0 {
            rule.thresholds[criterion] = Self.moved(rule.thresholds[criterion], by: shifts[criterion])
        }
        return rule
    }

    /// The probability whose log-odds are those of `probability` and `shift`; 0 and 1 stay what they are.
    static func moved(_ probability: Float, by shift: Float) -> Float {
        guard probability > 0, probability < 1 else { return probability }
        let odds = probability / (1 - probability) * expf(shift)
        return odds / (1 + odds)
    }
}

extension ModelAdjustment {
    /// The adjustment that stands at the beginning of `rest`; nil where there is none.
    init?(_ rest: inout ModelBytes, note: String?) {
        guard let note, let count = rest.number(), 1..<1 << 12 ~= count,
            let shifts = rest.fractions(Int(count))
        else { return nil }
        self.init(note: note, shifts: shifts)
    }

    /// Adds the shifts to the numbers of a model file.
    func append(to numbers: inout ModelBytes) {
        numbers.append(UInt32(shifts.count))
        for shift in shifts { numbers.append(shift) }
    }
}
