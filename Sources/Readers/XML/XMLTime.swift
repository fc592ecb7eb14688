/// Reads times of a recording as XML writes them.
enum XMLTime {
    /// Seconds from the beginning that `text` tells: `12.5`, `12.5s`, `1250ms`, `01:02`, `00:01:02.5`, `PT1M2.5S`;
    /// nil for anything else. A bare number counts in `unit` seconds.
    static func seconds(_ text: String, unit: Double = 1) -> Double? {
        var words = text.lowercased()[...]
        if words.hasPrefix("[") || words.hasPrefix("(") { words = words.dropFirst().dropLast() }
        if words.hasPrefix("pt") { return duration(words.dropFirst(2)) }
        if words.contains(":") { return clock(words) }
        if words.hasSuffix("ms") { return number(words.dropLast(2)).map { $0 / 1000 } }
        if words.hasSuffix("s") { return number(words.dropLast()) }
        // Dividing by a whole number keeps milliseconds exact to the last digit printed.
        return number(words).map { unit < 1 ? $0 / (1 / unit).rounded() : $0 * unit }
    }

    /// Seconds that `text` tells, as `seconds(_:unit:)` does, or, for a time with a date, those since 1970.
    static func moment(_ text: String, unit: Double = 1) -> Double? {
        seconds(text, unit: unit) ?? TimeOfDay(text).flatMap { $0.hasDate ? $0.seconds : nil }
    }

    /// Seconds a unit of TEI or TTML lasts.
    static func unit(_ name: String?) -> Double {
        switch name {
        case "ms", "milliseconds": 0.001
        case "min", "minutes": 60
        case "h", "hours": 3600
        default: 1
        }
    }
}

private extension XMLTime {
    static func clock(_ text: Substring) -> Double? {
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(groups.count) else { return nil }
        var seconds = 0.0
        for group in groups {
            guard let value = number(group), value < 60 || seconds == 0 else { return nil }
            seconds = seconds * 60 + value
        }
        return seconds
    }

    static func duration(_ text: Substring) -> Double? {
        var seconds = 0.0
        var digits = ""
        for character in text {
            let scale: Double
            switch character {
            case "h": scale = 3600
            case "m": scale = 60
            case "s": scale = 1
            default:
                digits.append(character)
                continue
            }
            guard let value = number(digits[...]) else { return nil }
            seconds += value * scale
            digits = ""
        }
        return digits.isEmpty && !text.isEmpty ? seconds : nil
    }

    /// Past the milliseconds of thirty years a number is no time, and sums of such numbers lose their digits.
    static let longest = 1e12

    /// A decimal number with a point or comma and no sign or exponent.
    static func number(_ text: Substring) -> Double? {
        guard let first = text.utf8.first, first >= 0x30, first <= 0x39,
            text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C })
        else { return nil }
        let value = Double(text.map { $0 == "," ? "." : String($0) }.joined())
        return value.flatMap { $0 < longest ? $0 : nil }
    }
}
