/// Numbers by which a person is reached or registered.
enum NumberForm {
    /// The end and the kind of a number that begins at `start`.
    static func match(_ bytes: [UInt8], at start: Int) -> (end: Int, kind: Identifier.Kind)? {
        guard isDigit(bytes[start]) || "+(".utf8.contains(bytes[start]), !isMoney(bytes, start) else {
            return nil
        }
        var spaced = cluster(bytes, from: start, separators: apart, most: longest)
        // The longest run of groups that makes a number; what follows a number may be another.
        while let last = spaced.last {
            if let kind = kind(digits(bytes, start..<last), starts: bytes[start]) { return (last, kind) }
            spaced.removeLast()
        }
        let solid = cluster(bytes, from: start, separators: hyphen).last ?? start
        return digits(bytes, start..<solid).count >= 6 && isDigit(bytes[start]) ? (solid, .number) : nil
    }

    /// Whether ten digits bear the check digit of an NHS number: weights 10 to 2, modulo 11; a rest of 10 is none.
    static func isNHSNumber(_ digits: [Int]) -> Bool {
        guard digits.count == 10, Set(digits).count > 1 else { return false }
        let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        return check != 10 && digits[9] == (check == 11 ? 0 : check)
    }
}

private extension NumberForm {
    /// Digits of the longest number that may be written in groups.
    static let longest = 15
    /// What may stand between the groups of a number that is known by its form, and of any other; " - " is the most.
    static let apart = Array(" -().".utf8) + [IdentifierText.rangeDash, IdentifierText.clauseDash]
    static let hyphen = [UInt8(ascii: "-")]
    static let widest = 3

    static func kind(_ digits: [Int], starts first: UInt8) -> Identifier.Kind? {
        let isAbroad = first == UInt8(ascii: "+")
        if isAbroad, digits.starts(with: [4, 4]), (11...13).contains(digits.count) { return .phone }
        if !isAbroad, digits.starts(with: [0, 0, 4, 4]), (13...15).contains(digits.count) { return .phone }
        if !isAbroad, digits.first == 0, (10...11).contains(digits.count), digits[1] != 0 { return .phone }
        return isNHSNumber(digits) ? .nhsNumber : nil
    }

    /// Where each group of digits ends, while groups stand apart by at most three separators and have at most so many digits
    /// together.
    static func cluster(
        _ bytes: [UInt8], from start: Int, separators: [UInt8], most: Int = .max
    ) -> [Int] {
        var ends: [Int] = []
        var count = 0
        var index = start
        if bytes[index] == UInt8(ascii: "+") { index += 1 }
        while index < bytes.count {
            let gap = bytes[index...].prefix { separators.contains($0) }.count
            guard gap <= widest else { break }
            let length = bytes[(index + gap)...].prefix(while: isDigit).count
            count += length
            guard length > 0, count <= most else { break }
            index += gap + length
            if index == bytes.count || !IdentifierScan.isInner(bytes[index]) { ends.append(index) }
        }
        return ends
    }

    static func digits(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        bytes[range].filter(isDigit).map { Int($0) - 0x30 }
    }

    static func isMoney(_ bytes: [UInt8], _ start: Int) -> Bool {
        start > 0 && bytes[start - 1] == UInt8(ascii: "$")
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
