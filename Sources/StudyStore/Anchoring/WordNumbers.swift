/// Numbers for words, the same for words that differ in case and kinds of apostrophes alone.
struct WordNumbers {
    private var numbers: [String: Int] = [:]

    mutating func number(of word: ArraySlice<Unicode.Scalar>) -> Int {
        let text = Self.folded(word)
        if let number = numbers[text] { return number }
        numbers[text] = numbers.count
        return numbers.count - 1
    }

    /// The word in lower case, without apostrophes.
    static func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in word where !Self.isApostrophe(scalar) {
            if scalar.value < 0x80 {
                let isUpper = (0x41...0x5A).contains(scalar.value)
                folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
            } else {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(folded)
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2019, 0x2018, 0x02BC, 0xFF07: true
        default: false
        }
    }
}
