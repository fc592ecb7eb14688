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
        let months = dates.map(Self.month)
        let known = months.compactMap(\.self).sorted()
        guard let first = known.first, let last = known.last, known.count == months.count else { return nil }
        self.first = Self.name(first)
        self.last = Self.name(last)
    }

    /// "April 2015" or "April 2015 to June 2015".
    public var phrase: String { first == last ? first : "\(first) to \(last)" }
}

private extension ClosedMonths {
    /// Months since year 0.
    static func month(_ date: String) -> Int? {
        let words = date.plainWords.flatMap { $0.split(separator: "-") }.map(String.init)
        let numbers = words.compactMap { Int($0.filter(\.isNumber)) }
        guard let year = numbers.first(where: { (1900...2200).contains($0) }) else { return nil }
        if let place = words.lazy.compactMap({ MonthNames.place(of: $0) }).first { return year * 12 + place }
        guard numbers.count == 3, (1...12).contains(numbers[1]) else { return nil }
        return year * 12 + numbers[1] - 1
    }

    static func name(_ month: Int) -> String { "\(MonthNames.all[month % 12]) \(month / 12)" }
}
