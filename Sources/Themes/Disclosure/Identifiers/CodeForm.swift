/// Codes of letters and digits: postcodes, National Insurance numbers, registrations of vehicles, case numbers.
enum CodeForm {
    /// `A` is a letter, `9` a digit; a space or hyphen may be there or not.
    private static let forms: [(form: String, kind: Identifier.Kind)] = [
        ("AA 99 99 99 A", .nationalInsurance), ("A9 9AA", .postcode), ("A99 9AA", .postcode),
        ("AA9 9AA", .postcode), ("AA99 9AA", .postcode), ("A9A 9AA", .postcode), ("AA9A 9AA", .postcode),
        ("AA99 AAA", .vehicle), ("A999 AAA", .vehicle),
    ]

    /// The end and the kind of a code that begins at `start`.
    static func match(_ bytes: [UInt8], at start: Int) -> (end: Int, kind: Identifier.Kind)? {
        guard isLetter(bytes[start]) || isDigit(bytes[start]) else { return nil }
        for (form, kind) in forms {
            // A word of three letters may follow figures by chance, so registrations count in capitals only.
            if let end = end(of: form, bytes, start), kind != .vehicle || isUpper(bytes[start..<end]) {
                return (end, kind)
            }
        }
        return reference(bytes, at: start).map { ($0, .caseNumber) }
    }
}

private extension CodeForm {
    static let joins = Array("/-".utf8) + [IdentifierText.rangeDash]

    static func end(of form: String, _ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        for step in form.utf8 {
            if step == 0x20 {
                if index < bytes.count, " -".utf8.contains(bytes[index]) { index += 1 }
                continue
            }
            guard index < bytes.count else { return nil }
            guard step == UInt8(ascii: "9") ? isDigit(bytes[index]) : isLetter(bytes[index]) else {
                return nil
            }
            index += 1
        }
        return index < bytes.count && IdentifierScan.isInner(bytes[index]) ? nil : index
    }

    /// A run of capitals and digits, joined by strokes or hyphens, with four digits or more that are no year.
    static func reference(_ bytes: [UInt8], at start: Int) -> Int? {
        var end = start
        while end < bytes.count,
            isDigit(bytes[end]) || (0x41...0x5A).contains(bytes[end]) || joins.contains(bytes[end])
        {
            end += 1
        }
        while end > start, joins.contains(bytes[end - 1]) { end -= 1 }
        guard end > start, end == bytes.count || !IdentifierScan.isInner(bytes[end]) else { return nil }
        let parts = bytes[start..<end].split { !isDigit($0) }
        let digits = parts.filter { !isYear($0) }.reduce(0) { $0 + $1.count }
        return digits >= 4 && bytes[start..<end].contains(where: isLetter) ? end : nil
    }

    static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }
    static func isUpper(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { (0x41...0x5A).contains($0) || isDigit($0) || " -".utf8.contains($0) }
    }
}
