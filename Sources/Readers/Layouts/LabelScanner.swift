/// Finds speakers' labels at the start of lines.
enum LabelScanner {
    /// The longest label believed, in bytes and in words.
    static let longestLabel = 48
    static let mostWords = 6

    /// What `line` opens with; nil where nothing there looks like a label. Whether it is one is for the layout to
    /// tell, from all lines together.
    static func scan(_ line: Substring) -> LabelledLine? {
        var rest = Substring(line.unicodeScalars.drop { isBeforeLabel($0) })
        // A tab before speech goes on with a turn; before a label with a colon it only sets the label in.
        let isIndented = line.utf8.first == 0x09
        var time: Double?
        if let stamp = TimeStamp(rest.utf8) {
            time = stamp.seconds
            let after = rest.utf8.dropFirst(stamp.length).asSubstring.unicodeScalars
            rest = Substring(after.drop { $0.isBlank || $0 == "=" || $0 == "-" })
        }
        guard let found = voiced(rest) ?? labelled(rest) else { return nil }
        if isIndented, found.mark != .colon, time == nil, !(found.mark == .tab && isCode(found.label)) {
            return nil
        }
        var line = found
        line.time = line.time ?? time
        return line
    }
}

extension LabelScanner {
    /// A line such as `Date of interview: May`, whose key is known though it reads as the start of a sentence.
    static func knownKey(_ line: Substring) -> LabelledLine? {
        guard let colon = line.utf8.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = String(line[..<colon].trimmed)
        guard AttributeNames.isKnown(key) else { return nil }
        return LabelledLine(label: key, rest: line[line.index(after: colon)...], mark: .colon)
    }

    /// What people type before a label: white space, stars for bold, and quotation marks by mistake.
    private static func isBeforeLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "*", "\u{A0}", "‘", "’", "“", "”": true
        default: false
        }
    }

    /// The `<v Ann Lee>text</v>` of captions.
    private static func voiced(_ text: Substring) -> LabelledLine? {
        guard text.utf8.starts(with: "<v ".utf8), let end = text.utf8.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let label = text[..<end].dropFirst(3).trimmed
        let rest = text[text.index(after: end)...]
        return LabelledLine(
            label: String(label), rest: rest.hasSuffix("</v>") ? rest.dropLast(4) : rest, mark: .colon)
    }

    /// Whether a label is a letter or two, with perhaps a number, as codes for speakers are: `X`, `I2`.
    private static func isCode(_ label: String) -> Bool {
        label.utf8.count <= 3 && label.utf8.allSatisfy { $0.isASCIICapital || $0.isASCIIDigit }
    }

    private static func labelled(_ text: Substring) -> LabelledLine? {
        var words = 0
        var inWord = false
        for (offset, byte) in text.utf8.prefix(longestLabel + 1).enumerated() {
            switch step(byte, offset, text) {
            case .found(let line): return line
            case .stop: return nil
            case .goOn: break
            }
            if byte == 0x20 {
                inWord = false
            } else if !inWord {
                inWord = true
                words += 1
                if words > mostWords { return nil }
            }
        }
        return nil
    }

    /// The line whose label ends at `offset` and whose words begin at `after`; nil where it can be no label.
    static func make(
        _ text: Substring, _ offset: Int, after: Int, _ mark: LabelledLine.Mark
    ) -> LabelledLine? {
        guard let label = cleaned(text.utf8.prefix(offset).asSubstring) else { return nil }
        var rest = text.utf8.dropFirst(after).asSubstring
        if mark == .colon, rest.utf8.starts(with: "//".utf8) { return nil }
        var time: Double?
        let next = Substring(rest.unicodeScalars.drop(while: \.isBlank))
        if let stamp = TimeStamp(next.utf8),
            next.utf8.first?.isASCIIDigit == false || mark == .tab || stamp.length == next.utf8.count
        {
            time = stamp.seconds
            rest = next.utf8.dropFirst(stamp.length).asSubstring
        }
        return LabelledLine(label: label, time: time, rest: rest, mark: mark)
    }

    /// The label proper; nil where it cannot be one: empty, or not starting with a letter or capital.
    static func cleaned(_ text: Substring) -> String? {
        var label = text.trimmed
        switch (label.utf8.first, label.utf8.last) {
        case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "["), UInt8(ascii: "]")):
            label = label.dropFirst().dropLast()
        default: break
        }
        guard let first = label.unicodeScalars.first, first.properties.isAlphabetic,
            !label.utf8.contains(UInt8(ascii: "#"))
        else { return nil }
        // A sentence's first words are no label: labels are short, or each of their words starts with a capital.
        guard isCapitalised(label) else { return nil }
        return String(label)
    }
}

extension LabelScanner {
    /// Whether `label` is one word, or at least half of its words do not begin in lower case.
    static func isCapitalised(_ label: Substring) -> Bool {
        let words = label.unicodeScalars.split(whereSeparator: \.isBlank)
        let lower = words.count { $0.first?.properties.isLowercase ?? false }
        return lower * 2 <= words.count || words.count == 1
    }
}

extension Substring.UTF8View.SubSequence {
    /// The characters these bytes are; cut on the bytes of ASCII marks only, so never inside a character.
    var asSubstring: Substring { Substring(self) }
}
