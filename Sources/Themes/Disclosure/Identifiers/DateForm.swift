import StudyModel

/// Whole dates: of birth most of all, but any day tells of an event that people remember.
enum DateForm {
    private static let months = Set(MonthNames.folded).union([
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ])

    /// The end of a date that begins at `start`: `3/5/1962`, `1962-05-03`, `3rd of May 1962`, `May 3, 1962`.
    static func end(_ bytes: [UInt8], at start: Int) -> Int? {
        numeric(bytes, at: start) ?? written(bytes, at: start)
    }
}

private extension DateForm {
    static let separators = Array("/.-".utf8) + [IdentifierText.rangeDash, IdentifierText.clauseDash]
    /// What stands between a day, a month and a year in words.
    static let apart = Array(" -".utf8) + [IdentifierText.rangeDash]

    static func numeric(_ bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        var parts: [Int] = []
        var separator: UInt8?
        while parts.count < 3 {
            let length = bytes[index...].prefix { (0x30...0x39).contains($0) }.count
            guard length == 1 || length == 2 || length == 4 else { return nil }
            parts.append(length)
            index += length
            if parts.count == 3 { break }
            guard index < bytes.count, separators.contains(bytes[index]),
                separator ?? bytes[index] == bytes[index]
            else { return nil }
            separator = bytes[index]
            index += 1
        }
        guard parts[1] < 4, (parts[0] == 4) != (parts[2] == 4) || (parts[0] < 4 && parts[2] == 2) else {
            return nil
        }
        return index < bytes.count && IdentifierScan.isInner(bytes[index]) ? nil : index
    }

    /// Day and month in either order, then a year.
    static func written(_ bytes: [UInt8], at start: Int) -> Int? {
        var words: [(text: String, end: Int)] = []
        var index = start
        while words.count < 5, index < bytes.count {
            let word = bytes[index...].prefix { IdentifierScan.isInner($0) }
            guard !word.isEmpty else { break }
            words.append((String(decoding: word, as: UTF8.self).lowercased(), index + word.count))
            index += word.count
            if index < bytes.count, bytes[index] == UInt8(ascii: ",") { index += 1 }
            guard index < bytes.count, apart.contains(bytes[index]) else { break }
            index += 1
        }
        let plain = words.filter { $0.text != "of" && $0.text != "the" }
        guard plain.count >= 3, words.first?.text == plain.first?.text else { return nil }
        let (first, second, third) = (plain[0].text, plain[1].text, plain[2].text)
        let isDate = (isDay(first) && months.contains(second)) || (months.contains(first) && isDay(second))
        return isDate && isYear(third) ? plain[2].end : nil
    }

    static func isDay(_ word: String) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        guard let day = Int(digits), (1...31).contains(day) else { return false }
        return ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    }

    static func isYear(_ word: String) -> Bool { Int(word).map { (1900...2100).contains($0) } ?? false }
}
