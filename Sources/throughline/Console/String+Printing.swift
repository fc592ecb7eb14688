import StudyModel

extension String {
    /// The text with control characters, and those that turn the direction of writing round, replaced: so that no
    /// file name or transcript can steer the terminal, or make a line read as another.
    var printable: String {
        guard unicodeScalars.contains(where: \.steers) else { return self }
        var text = ""
        for scalar in unicodeScalars { text.unicodeScalars.append(scalar.steers ? "\u{FFFD}" : scalar) }
        return text
    }

    /// The text on one line, white space drawn together, at most `limit` characters; cut between words where that
    /// costs little.
    func excerpt(_ limit: Int) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ").printable
        guard line.count > limit, limit > 1 else { return line }
        let cut = line.prefix(limit - 1)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return (words.count > limit * 3 / 4 ? words : cut) + "…"
    }

    /// The text in lines of at most `width` characters, broken between words; a longer word stands alone.
    func wrapped(_ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in split(whereSeparator: \.isWhitespace) {
            let count = word.count
            if !line.isEmpty, length + 1 + count > width {
                lines.append(line)
                line = ""
                length = 0
            }
            if !line.isEmpty {
                line += " "
                length += 1
            }
            line += word
            length += count
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map(\.printable)
    }

    /// The text filled up with spaces to `width` characters, on the right unless it is to stand `right`.
    func padded(_ width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - count))
        return right ? space + self : self + space
    }
}

extension Int {
    /// The number with its noun: `1 turn`, `2,014 turns`.
    func of(_ one: String, _ many: String? = nil) -> String {
        "\(grouped) \(self == 1 ? one : many ?? one + "s")"
    }
}

private extension Unicode.Scalar {
    var steers: Bool {
        switch value {
        case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: properties.generalCategory == .control
        }
    }
}
