/// Numbers for wordings, so that each is held once however many people use it.
struct PhraseTable: Sendable {
    private var numbers: [String: UInt32] = [:]
    private var wordings: [String] = []

    /// The number of `wording`, whatever its case.
    mutating func number(of wording: String) -> UInt32 {
        let key = Self.isLowercase(wording.utf8.span) ? wording : wording.lowercased()
        if let number = numbers[key] { return number }
        let number = UInt32(wordings.count)
        numbers[key] = number
        wordings.append(key)
        return number
    }

    /// The wording of that number, in lower case.
    subscript(number: UInt32) -> String { wordings[Int(number)] }

    private static func isLowercase(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] >= 0x80 || (0x41...0x5A).contains(bytes[index]) {
            return false
        }
        return true
    }
}
