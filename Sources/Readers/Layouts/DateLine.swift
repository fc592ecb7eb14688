/// A line that is a date and nothing more, such as `March 11, 2016` or `6/5/2015`.
enum DateLine {
    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let days: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The date `line` ends in, after a comma or dash: `Jo Bell, interview, July 24, 2010`; nil where there is none or
    /// nothing stands before it.
    static func ending(_ line: Substring) -> Substring? {
        for index in line.unicodeScalars.indices where [",", "–", "-"].contains(line.unicodeScalars[index]) {
            let rest = line[line.unicodeScalars.index(after: index)...].trimmed
            if isDate(rest) { return rest }
        }
        return nil
    }

    /// The date `line` begins with, before a comma: `12th March 2016, County Hall`; nil where there is none.
    static func beginning(_ line: Substring) -> Substring? {
        let start = line.prefix { $0 != "," }.trimmed
        return start.endIndex < line.endIndex && isDate(start) ? start : nil
    }

    /// Whether `line` holds a year and otherwise only days, months and numbers.
    static func isDate(_ line: Substring) -> Bool {
        guard line.utf8.count <= 40, line.utf8.contains(where: \.isASCIIDigit) else { return false }
        let parts = line.lowercased().split { !$0.isLetter && !$0.isNumber }
        let hasYear = parts.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
        return hasYear && parts.count > 1
            && parts.allSatisfy { part in
                let digits = part.prefix(while: \.isNumber)
                let rest = part[digits.endIndex...]
                if digits.isEmpty {
                    return months.contains(String(part.prefix(3))) || days.contains(String(part.prefix(3)))
                }
                return ["", "st", "nd", "rd", "th"].contains(String(rest))
            }
    }
}
