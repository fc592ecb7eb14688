/// Numbers as running text writes them: words up to ten, figures above.
package enum Numeral {
    private static let words = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]

    /// The number in words up to ten.
    package static func word(_ number: Int) -> String {
        words.indices.contains(number) ? words[number] : String(number)
    }
}
