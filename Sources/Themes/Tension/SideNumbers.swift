import StudyModel

/// Numbers for the sides of all tensions of a codebook, from 0 in its order.
struct SideNumbers: Sendable {
    /// A side that a coding takes.
    struct Taken {
        /// The number of the side.
        let number: Int
        /// The words that say so.
        let words: String
    }

    /// How many sides there are.
    let count: Int
    private let criteria: [(first: Int, rules: [String])]

    /// The sides of `codebook`.
    init(_ codebook: Codebook) {
        var count = 0
        criteria = codebook.criteria.map { criterion in
            let rules = criterion.tensions.flatMap(\.sides).prefix(Tension.mostSides).map(\.rule)
            defer { count += rules.count }
            return (count, rules)
        }
        self.count = count
    }

    /// The numbers of the sides of the criterion at a place in the codebook.
    func numbers(of criterion: Int) -> Range<Int> {
        criteria[criterion].first..<criteria[criterion].first + criteria[criterion].rules.count
    }

    /// The sides of the criterion at a place in the codebook that `coding` takes, each once, in the order of its reasons.
    func taken(by coding: borrowing Coding, of criterion: Int) -> [Taken] {
        let rules = criteria[criterion].rules
        guard !rules.isEmpty, coding.takesSides else { return [] }
        var taken: [Taken] = []
        for reason in coding.reasons {
            guard let place = rules.firstIndex(of: reason.rule) else { continue }
            let number = criteria[criterion].first + place
            if taken.contains(where: { $0.number == number }) { continue }
            taken.append(Taken(number: number, words: reason.matched))
        }
        return taken
    }
}
