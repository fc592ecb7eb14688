import StudyModel

/// A day as ISO 8601 writes it, `2026-03-14`.
struct Day: Equatable {
    private let year: Int
    private let month: Int
    private let day: Int

    /// The day `text` names; nil where it is anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day as written in running text: `14 March 2026`.
    var words: String { "\(day) \(MonthNames.all[month - 1]) \(year)" }

    /// Its beginning, UTC, in seconds since 1970, by the proleptic Gregorian calendar.
    var secondsSince1970: Int {
        // Years begin in March, so that the day leap years add is their last.
        let years = month > 2 ? year : year - 1
        let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return (365 * years + years / 4 - years / 100 + years / 400 + days - 719_468) * 86_400
    }
}
