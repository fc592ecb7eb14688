extension LabelScanner {
    /// What a byte of a line says of the label before it.
    enum Step {
        case found(LabelledLine)
        case stop
        case goOn
    }

    /// What `byte`, at `offset` of `text`, says of the label that may end there.
    static func step(_ byte: UInt8, _ offset: Int, _ text: Substring) -> Step {
        switch byte {
        case UInt8(ascii: ":"):
            ended(
                isTime(text, offset) ? afterTime(text, offset) : make(text, offset, after: offset + 1, .colon)
            )
        case 0x09:
            ended(make(text, offset, after: offset + 1, .tab))
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "#"):
            if let line = beforeTime(text, offset) {
                .found(line)
            } else {
                byte == UInt8(ascii: "[") && offset > 0 ? .stop : .goOn
            }
        case UInt8(ascii: "."):
            tried(numbered(text, offset) ?? afterWord(text, offset))
        case UInt8(ascii: ")"):
            tried(numbered(text, offset) ?? enclosed(text, offset))
        case UInt8(ascii: "]"), UInt8(ascii: ">"):
            tried(enclosed(text, offset))
        case UInt8(ascii: "-"), 0xE2:
            tried(beforeDash(text, offset))
        case UInt8(ascii: ";"):
            ended(afterWord(text, offset))
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: ","):
            .stop
        default: .goOn
        }
    }
}

private extension LabelScanner {
    static func ended(_ line: LabelledLine?) -> Step { line.map { .found($0) } ?? .stop }
    static func tried(_ line: LabelledLine?) -> Step { line.map { .found($0) } ?? .goOn }

    /// `Participant; text` and `Participant. text`: words for speakers, set off by the wrong mark.
    static func afterWord(_ text: Substring, _ offset: Int) -> LabelledLine? {
        let label = text.utf8.prefix(offset).asSubstring.trimmed
        let rest = text.utf8.dropFirst(offset + 1)
        guard label.utf8.count > 3, rest.first == 0x20, SpeakerWords.isRoleWord(label) else { return nil }
        return LabelledLine(label: String(label), rest: rest.asSubstring, mark: .point)
    }

    /// `[Interviewer] text`, `(I) text` and `Interviewer> text`.
    static func enclosed(_ text: Substring, _ offset: Int) -> LabelledLine? {
        let inner = text.utf8.prefix(offset).dropFirst().asSubstring
        let rest = text.utf8.dropFirst(offset + 1).asSubstring
        switch text.utf8.first {
        case UInt8(ascii: "<"), UInt8(ascii: "["):
            guard rest.utf8.first == 0x20, SpeakerWords.isRoleWord(inner) else { return nil }
            return LabelledLine(label: String(inner), rest: rest, mark: .point)
        case UInt8(ascii: "("):
            // Letters in brackets count the items of lists, unless they ask.
            guard rest.utf8.first == 0x20, SpeakerWords.isRoleWord(inner),
                inner.utf8.first?.isASCIICapital ?? false,
                inner.utf8.count > 1 || inner == "I" || inner == "Q" || inner == "R"
            else { return nil }
            return LabelledLine(label: String(inner), rest: rest, mark: .point)
        default:
            let label = text.utf8.prefix(offset).asSubstring.trimmed
            guard text.utf8.dropFirst(offset).first == UInt8(ascii: ">"), label.utf8.count > 1,
                SpeakerWords.isRoleWord(label)
            else { return nil }
            return LabelledLine(label: String(label), rest: rest, mark: .point)
        }
    }

    /// `Label - text`, with a hyphen or dash between spaces. After a full stop (`Ms Oake. — text`) it can only be a
    /// label.
    static func beforeDash(_ text: Substring, _ offset: Int) -> LabelledLine? {
        guard offset > 1, text.utf8.dropFirst(offset - 1).first == 0x20 else { return nil }
        let after = text.utf8.dropFirst(offset)
        let length =
            after.first == UInt8(ascii: "-")
            ? 1 : after.starts(with: "–".utf8) || after.starts(with: "—".utf8) ? 3 : 0
        guard length > 0, after.dropFirst(length).first == 0x20 else { return nil }
        let before = text.utf8.prefix(offset - 1)
        if length == 3, before.last == UInt8(ascii: "."), let label = cleaned(before.dropLast().asSubstring) {
            return LabelledLine(label: label, rest: after.dropFirst(length).asSubstring, mark: .colon)
        }
        return make(text, offset, after: offset + length, .dash)
    }

    /// Whether the colon at `offset` stands between digits, as in `Ann Lee  0:03`.
    static func isTime(_ text: Substring, _ offset: Int) -> Bool {
        let around = text.utf8.dropFirst(max(offset - 1, 0)).prefix(3)
        return offset > 0 && around.count == 3 && around.first.map(\.isASCIIDigit) ?? false
            && around.last.map(\.isASCIIDigit) ?? false
    }

    /// `Q.` or `A12)`: a letter for question or answer and perhaps its number, which only counts; or `R2.`, whose
    /// number tells people apart.
    static func numbered(_ text: Substring, _ offset: Int) -> LabelledLine? {
        let label = text.utf8.prefix(offset)
        guard let first = label.first, [0x51, 0x41, 0x71, 0x61, 0x52].contains(first), label.count <= 4,
            label.dropFirst().allSatisfy(\.isASCIIDigit)
        else { return nil }
        let rest = text.utf8.dropFirst(offset + 1)
        guard let next = rest.first, next.isASCIISpace else { return nil }
        let counts = first | 0x20 != UInt8(ascii: "r")
        return LabelledLine(
            label: String(text.prefix(counts ? 1 : offset)), rest: rest.asSubstring, mark: .point)
    }

    /// `SC   [00:00:12:000]<tab>text`, with or without a colon after the time.
    static func beforeTime(_ text: Substring, _ offset: Int) -> LabelledLine? {
        let after = text.utf8.dropFirst(offset)
        guard let stamp = TimeStamp(after) else { return nil }
        var rest = after.dropFirst(stamp.length)
        if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
        guard let label = cleaned(text.utf8.prefix(offset).asSubstring) else { return nil }
        return LabelledLine(label: label, time: stamp.seconds, rest: rest.asSubstring, mark: .time)
    }

    /// `Speaker 1  0:03: text`, whose time has the colon at `offset`.
    static func afterTime(_ text: Substring, _ offset: Int) -> LabelledLine? {
        let before = text.utf8.prefix(offset).asSubstring
        guard let space = before.unicodeScalars.lastIndex(where: \.isBlank),
            let stamp = TimeStamp(text[space...].utf8.dropFirst())
        else { return nil }
        let rest = text[space...].utf8.dropFirst(1 + stamp.length)
        guard rest.first == UInt8(ascii: ":"), let label = cleaned(before[..<space]) else { return nil }
        return LabelledLine(
            label: label, time: stamp.seconds, rest: rest.dropFirst().asSubstring, mark: .time)
    }
}
