/// How well a model does on interviews it did not learn from.
public struct UnseenQuality: Hashable, Sendable {
    /// Criteria of sentences.
    public private(set) var sentences = Tally()
    /// Criteria of turns: those of all their sentences.
    public private(set) var turns = Tally()
    /// Criteria of interviews: those of all their sentences.
    public private(set) var interviews = Tally()
    private var ranked = 0
    private var wanted = 0

    /// The share of the criteria of sentences that are among the three likeliest.
    public var recallAtThree: Double { wanted == 0 ? 0 : Double(ranked) / Double(wanted) }

    /// Adds an interview: its probabilities, what was decided, and what people coded.
    mutating func add(
        _ probabilities: ScoreTable, _ decided: [[Int]], _ coded: [[Int]], answers: [Range<Int>]
    ) {
        for answer in answers {
            for sentence in answer {
                count(Set(coded[sentence]), Set(decided[sentence]), into: &sentences)
                rank(probabilities, sentence, coded[sentence])
            }
            count(Set(answer.flatMap { coded[$0] }), Set(answer.flatMap { decided[$0] }), into: &turns)
        }
        count(Set(coded.joined()), Set(decided.joined()), into: &interviews)
    }

    private func count(_ coded: Set<Int>, _ decided: Set<Int>, into tally: inout Tally) {
        let both = coded.intersection(decided).count
        tally.both += both
        tally.extra += decided.count - both
        tally.missed += coded.count - both
    }

    private mutating func rank(_ probabilities: ScoreTable, _ sentence: Int, _ coded: [Int]) {
        guard !coded.isEmpty else { return }
        let order = Ranking.likeliest(3, of: probabilities, sentence)
        ranked += coded.count { order.contains($0) }
        wanted += coded.count
    }
}

extension UnseenQuality {
    /// The figures in a sentence.
    public var sentence: String {
        "F1 on interviews not learned from: \(Self.short(sentences.f1)) by sentence, \(Self.short(turns.f1)) by turn "
            + "(precision \(Self.short(turns.precision)), recall \(Self.short(turns.recall))), "
            + "\(Self.short(interviews.f1)) by interview; "
            + "of the criteria of a sentence \(Self.short(recallAtThree)) are among the three likeliest"
    }

    /// A share with three decimals.
    private static func short(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded())
        if thousandths >= 1000 { return "1" }
        let digits = String(thousandths)
        return "." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
