import StudyModel

/// A date as people and programs write it: "21 April 2015", "2015-04-21", "21/04/2015", "April 2015"; with a time of the
/// day or without.
package struct WrittenDate: Hashable, Sendable {
    /// Months since year 0.
    let month: Int
    /// The day of the month, from 1; nil where it is not told.
    let day: Int?

    /// Reads `text`; nil where no month of a year can be read.
    package init?(_ text: String) {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).compactMap(Self.withoutTime)
            .flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
        let numbers = words.compactMap { Int($0.filter(\.isNumber)) }
        guard let year = numbers.first(where: { (1900...2200).contains($0) }) else { return nil }
        let small = numbers.filter { (1...31).contains($0) }
        if let place = words.lazy.compactMap({ MonthNames.place(of: $0) }).first {
            (month, day) = (year * 12 + place, small.first)
            return
        }
        guard small.count == 2 else { return nil }
        let (place, other) = numbers.first == year ? (small[0], small[1]) : (small[1], small[0])
        guard place <= 12 else { return nil }
        (month, day) = (year * 12 + place - 1, other)
    }
}

private extension WrittenDate {
    /// `word` without a time of the day at its end ("2015-04-21t10:00:00z"); nil where it is nothing else ("10:00", "9am").
    static func withoutTime(_ word: Substring) -> Substring? {
        let digits = word.prefix { $0.isNumber || $0 == "." }
        if !digits.isEmpty, ["am", "pm"].contains(word.dropFirst(digits.count)) { return nil }
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        let isTime = zip(parts, parts.dropFirst()).contains {
            $0.last?.isNumber == true && $1.first?.isNumber == true
        }
        guard isTime else { return word }
        guard let start = word.firstIndex(of: "t"), start > word.startIndex else { return nil }
        return word[..<start]
    }
}
