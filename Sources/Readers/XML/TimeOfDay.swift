/// Reads times of day, with or without a date: `14:03:02`, `2024-05-01T14:03:02.5+02:00`, `2024-05-01 14:03:02`.
struct TimeOfDay: Hashable {
    /// Seconds since midnight, or, with a date, since the midnight before 1970-01-01 in the time's own zone.
    let seconds: Double
    /// Whether a date is given.
    let hasDate: Bool

    /// The time `text` tells; nil for anything else.
    init?(_ text: String) {
        let text = text.collapsed.lowercased()
        let parts = text.split(maxSplits: 1) { $0 == "t" || $0 == " " }
        var days = 0.0
        hasDate = parts.count == 2
        if hasDate {
            guard let date = Self.days(parts[0]) else { return nil }
            days = date
        }
        guard let clock = parts.last, clock.contains(":"), let (time, offset) = Self.zoned(clock),
            let seconds = XMLTime.seconds(time), seconds < 48 * 3600
        else { return nil }
        self.seconds = days * 86400 + seconds - offset
    }
}

private extension TimeOfDay {
    /// The time without its zone, and how many seconds the zone is ahead.
    static func zoned(_ text: Substring) -> (time: String, offset: Double)? {
        if text.hasSuffix("z") { return (String(text.dropLast()), 0) }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (String(text), 0) }
        let zone = text[text.index(after: sign)...]
        guard let offset = XMLTime.seconds(zone.contains(":") ? "\(zone):00" : "\(zone):00:00") else {
            return nil
        }
        return (String(text[..<sign]), text[sign] == "-" ? -offset : offset)
    }

    /// Days of a date `2024-05-01` since 1970-01-01 (Howard Hinnant's days_from_civil).
    static func days(_ date: Substring) -> Double? {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...9999).contains(parts[0]), (1...12).contains(parts[1]),
            (1...31).contains(parts[2])
        else { return nil }
        let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Double(era * 146_097 + dayOfEra - 719_468)
    }
}
