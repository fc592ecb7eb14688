/// Numbers for wordings, so that each is held once however many people use it.
struct PhraseTable: Sendable {
    private var numbers: [String: UInt32] = [:]
    private var wordings: [String] = []

    /// The number of `wording`, whatever its case.
    mutating func number(of wording: String) -> UInt32 {
        let isPlain = Self.isLowercase(wording.utf8.span)
        let wording = isPlain ? wording : wording.withoutUnseen
        let key = isPlain ? wording : wording.lowercased()
        if let number = numbers[key] {
            if key != wording, Self.isBetter(wording, wordings[Int(number)]) {
                wordings[Int(number)] = wording
            }
            return number
        }
        let number = UInt32(wordings.count)
        numbers[key] = number
        wordings.append(Self.isBetter(wording, key) ? wording : key)
        return number
    }

    /// The wording of that number: in lower case, unless somebody wrote words after the first in capitals, as a
    /// name, or the first as an acronym.
    subscript(number: UInt32) -> String { wordings[Int(number)] }

    /// Whether `left` has more capitals after its first word, or an acronym for its first; of equals the first by its bytes.
    private static func isBetter(_ left: String, _ right: String) -> Bool {
        let (leftCount, rightCount) = (capitals(left), capitals(right))
        return leftCount != rightCount ? leftCount > rightCount : leftCount > 0 && left < right
    }

    private static func capitals(_ wording: String) -> Int {
        let words = wording.split(separator: " ")
        // A month is written with a capital wherever it stands.
        if words.count == 2, words[1].count == 4, words[1].allSatisfy(\.isNumber) { return 1 }
        let isAcronym = words.first.map { $0.utf8.count { (0x41...0x5A).contains($0) } > 1 } ?? false
        return (isAcronym ? 1 : 0) + words.dropFirst().count { $0.first?.isUppercase ?? false }
    }

    private static func isLowercase(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] >= 0x80 || (0x41...0x5A).contains(bytes[index]) {
            return false
        }
        return true
    }
}
