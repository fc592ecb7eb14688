import StudyModel

/// The day of an interview, read from a date as people write it.
struct InterviewDay: Comparable {
    private let number: Int

    /// Reads "2015-04-21", "21/04/2015", "21 April 2015"; nil where no full day can be read.
    init?(_ date: String) {
        let words = date.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let numbers = words.compactMap { Int($0.filter(\.isNumber)) }
        guard let year = numbers.first(where: { (1900...2200).contains($0) }) else { return nil }
        let small = numbers.filter { (1...31).contains($0) }
        let named = words.lazy.compactMap { MonthNames.place(of: $0) }.first
        if let named, let day = small.first {
            number = (year * 12 + named) * 31 + day - 1
        } else if small.count == 2 {
            let isYearFirst = numbers.first == year
            let (month, day) = isYearFirst ? (small[0], small[1]) : (small[1], small[0])
            guard month <= 12 else { return nil }
            number = (year * 12 + month - 1) * 31 + day - 1
        } else {
            return nil
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
