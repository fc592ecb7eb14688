/// A time of the recording at the start of some text: `0:03`, `00:00:03`, `00:01:03.250`, `[00:00:12:000]`,
/// `0:40:09.4`, `#00:01:22-6#`, `(00:12)`.
struct TimeStamp: Hashable, Sendable {
    /// Seconds from the beginning of the recording.
    var seconds: Double
    /// How many UTF-8 bytes it takes, brackets included.
    var length: Int

    /// Reads a time at the very start of `bytes`; nil where none stands there.
    ///
    /// Brackets around it must match. A colon and two groups of digits at least are needed, the later groups of at
    /// most two digits (three for thousandths after a colon), so that "10:30" is a time and "1:2:3:4:5" is not.
    init?(_ bytes: Substring.UTF8View) {
        guard let first = bytes.first,
            first.isASCIIDigit || first == UInt8(ascii: "[")
                || first == UInt8(ascii: "(") || first == UInt8(ascii: "#")
        else { return nil }
        var scanner = Scanner(rest: bytes)
        let opening = scanner.take {
            $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "#")
        }
        guard let seconds = Self.seconds(scanner.groups()) else { return nil }
        if let opening {
            let closing: UInt8 =
                switch opening {
                case UInt8(ascii: "["): UInt8(ascii: "]")
                case UInt8(ascii: "("): UInt8(ascii: ")")
                default: UInt8(ascii: "#")
                }
            guard scanner.take({ $0 == closing }) != nil else { return nil }
        }
        if let next = scanner.peek, next.isASCIILetterOrDigit { return nil }
        self.seconds = seconds
        length = scanner.position
    }

    /// The seconds `text` tells where it is a time and nothing more, stars and dashes around it aside: `*57:31`.
    static func alone(_ text: Substring) -> Double? {
        guard text.utf8.count <= 24, text.utf8.contains(where: \.isASCIIDigit) else { return nil }
        var bare = Substring(text.unicodeScalars.drop { "*-–= ".unicodeScalars.contains($0) })
        while let last = bare.unicodeScalars.last, "*-–= ".unicodeScalars.contains(last) {
            bare.unicodeScalars.removeLast()
        }
        guard let stamp = TimeStamp(bare.utf8), stamp.length == bare.utf8.count else { return nil }
        return stamp.seconds
    }

    /// Reads a range `00:00:02.895 --> 00:00:03.765` that fills all of `text`.
    static func range(_ text: Substring) -> (start: Double, end: Double)? {
        guard let first = TimeStamp(text.utf8) else { return nil }
        var rest = text.utf8.dropFirst(first.length).drop { $0 == 0x20 }
        guard rest.starts(with: "-->".utf8) else { return nil }
        rest = rest.dropFirst(3).drop { $0 == 0x20 }
        guard let last = TimeStamp(rest), rest.dropFirst(last.length).allSatisfy({ $0 == 0x20 }) else {
            return nil
        }
        return (first.seconds, last.seconds)
    }
}

extension TimeStamp {
    private struct Scanner {
        var rest: Substring.UTF8View
        var position = 0

        var peek: UInt8? { rest.first }

        mutating func take(_ wanted: (UInt8) -> Bool) -> UInt8? {
            guard let next = peek, wanted(next) else { return nil }
            rest.removeFirst()
            position += 1
            return next
        }

        mutating func number() -> (value: Int, digits: Int)? {
            var value = 0
            var digits = 0
            while digits < 4, let digit = take({ $0 >= 0x30 && $0 <= 0x39 }) {
                value = value * 10 + Int(digit - 0x30)
                digits += 1
            }
            return digits > 0 ? (value, digits) : nil
        }

        /// Groups of digits, each with the mark before it (0 for the first).
        mutating func groups() -> [Group] {
            guard let first = number() else { return [] }
            var groups = [Group(mark: 0, value: first.value, digits: first.digits)]
            while let mark = peek,
                [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-")].contains(mark)
            {
                let back = self
                _ = take { $0 == mark }
                guard let next = number() else {
                    self = back
                    break
                }
                groups.append(Group(mark: mark, value: next.value, digits: next.digits))
            }
            return groups
        }
    }

    private struct Group {
        let mark: UInt8
        let value: Int
        let digits: Int
    }

    /// The seconds that groups such as `0:40:09.4` stand for; nil where they are no time. With points throughout
    /// (`00.01.03.000`) there must be three groups at least, or every decimal number would be a time.
    private static func seconds(_ groups: [Group]) -> Double? {
        guard groups.count > 1, groups[0].digits < 4 else { return nil }
        let mark = groups[1].mark
        guard mark == UInt8(ascii: ":") || (mark == UInt8(ascii: ".") && groups.count > 2) else { return nil }
        // `1.07:35`: hours set off by a point.
        if groups.count == 3, mark == UInt8(ascii: "."), groups[2].mark == UInt8(ascii: ":") {
            guard groups.dropFirst().allSatisfy({ $0.value < 60 && $0.digits == 2 }) else { return nil }
            return Double(groups[0].value * 3600 + groups[1].value * 60 + groups[2].value)
        }
        let run = groups.dropFirst().prefix { $0.mark == mark }
        let whole = [groups[0]] + run.prefix(2)
        let rest = groups.dropFirst(whole.count)
        guard rest.count < 2, whole.dropFirst().allSatisfy({ $0.value < 60 && $0.digits <= 2 }) else {
            return nil
        }
        let seconds = whole.reduce(0.0) { $0 * 60 + Double($1.value) }
        guard let fraction = rest.first else { return seconds }
        // After a colon two digits are frames, whose length nobody knows; three are thousandths.
        if fraction.mark == UInt8(ascii: ":"), fraction.digits != 3 { return seconds }
        return seconds + Double(fraction.value) / [1, 10, 100, 1000, 10000][fraction.digits]
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIICapital: Bool { self >= 0x41 && self <= 0x5A }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }
    var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
