/// Writes the numbers of lists as Word does.
enum ListNumber {
    /// `number` in a number format of Word; in digits where the format is none of the common ones.
    static func text(_ number: Int, format: String) -> String {
        switch format {
        case "lowerLetter": letters(number, from: 0x61)
        case "upperLetter": letters(number, from: 0x41)
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "none": ""
        default: "\(number)"
        }
    }

    /// a … z, aa, bb …
    private static func letters(_ number: Int, from first: UInt8) -> String {
        guard (1...780).contains(number) else { return "\(number)" }
        let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    private static let signs = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
