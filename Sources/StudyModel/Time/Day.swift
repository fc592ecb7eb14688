/// A day of the calendar, as ISO 8601 writes it: `2026-03-14`.
package struct Day: Hashable, Sendable {
    /// The day as given.
    package let text: String

    private let year: Int
    private let month: Int
    private let day: Int

    /// The day `text` names; nil where it names none, such as the 30th of February.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...Self.days(of: month, year)).contains(day)
        else { return nil }
        (self.text, self.year, self.month, self.day) = (text, year, month, day)
    }

    /// The day in running text: `14 March 2026`.
    package var words: String { "\(day) \(MonthNames.all[month - 1]) \(year)" }

    /// Its beginning, UTC, in seconds since 1970, by the proleptic Gregorian calendar.
    package var secondsSince1970: Int {
        // Years begin in March, so that the day leap years add is their last.
        let years = month > 2 ? year : year - 1
        let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return (365 * years + years / 4 - years / 100 + years / 400 + days - 719_468) * 86_400
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
