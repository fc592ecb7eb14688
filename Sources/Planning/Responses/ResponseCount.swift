import Themes

/// How many responses are of a sort.
public struct ResponseCount: Hashable, Sendable {
    /// The sort.
    public let sort: PartnerResponse.Sort
    /// How many, at least one.
    public let count: Int

    /// The counts of `sorts`, in the order of declaration.
    static func counts(_ sorts: some Sequence<PartnerResponse.Sort>) -> [ResponseCount] {
        let found = Dictionary(grouping: sorts, by: \.self).mapValues(\.count)
        return PartnerResponse.Sort.allCases.compactMap { sort in
            found[sort].map { ResponseCount(sort: sort, count: $0) }
        }
    }

    /// "two objections".
    public var words: String {
        let number = Numeral.word(count)
        return switch sort {
        case .agree: "\(number) \(count == 1 ? "agreement" : "agreements")"
        case .add: "\(number) \(count == 1 ? "addition" : "additions")"
        case .correct: "\(number) \(count == 1 ? "correction" : "corrections")"
        case .object: "\(number) \(count == 1 ? "objection" : "objections")"
        case .withdraw: "\(number) \(count == 1 ? "withdrawal" : "withdrawals")"
        case .unsorted: "\(number) not sorted yet"
        }
    }
}
