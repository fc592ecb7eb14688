import StudyModel

/// The months from the first to the last interview.
public struct ClosedMonths: Hashable, Sendable {
    /// Month and year of the first interview ("April 2015").
    public let first: String
    /// Month and year of the last.
    public let last: String

    /// Reads dates as people write them ("21 April 2015", "2015-04-21", "21/04/2015"); nil where there is
    /// none or one cannot be read.
    public init?(dates: [String]) {
        let months = dates.map { WrittenDate($0)?.month }
        let known = months.compactMap(\.self).sorted()
        guard let first = known.first, let last = known.last, known.count == months.count else { return nil }
        self.first = Self.name(first)
        self.last = Self.name(last)
    }

    /// "April 2015" or "April 2015 to June 2015".
    public var phrase: String { first == last ? first : "\(first) to \(last)" }
}

private extension ClosedMonths {
    static func name(_ month: Int) -> String { "\(MonthNames.all[month % 12]) \(month / 12)" }
}
