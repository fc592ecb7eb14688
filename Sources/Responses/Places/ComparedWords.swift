/// The words of a text as they are compared: lower case, without marks, quotes and dashes alike whoever typed them.
struct ComparedWords: Hashable {
    /// More words than this are not compared: a statement has a hundred, and time grows with the square.
    static let most = 2_000

    /// The words in order.
    let list: [String]

    /// The words of `text`: stretches of letters and digits.
    init(_ text: String) {
        var list: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if scalar != "'" && scalar != "’" && scalar != "\u{AD}", !word.isEmpty {
                list.append(String(word).lowercased())
                word = .init()
            }
        }
        if !word.isEmpty { list.append(String(word).lowercased()) }
        self.list = list
    }

    /// How many words stand in both texts in the same order.
    func common(with other: ComparedWords) -> Int {
        guard !list.isEmpty, !other.list.isEmpty, list.count + other.list.count < 2 * Self.most else {
            return 0
        }
        var row = [Int](repeating: 0, count: other.list.count + 1)
        for word in list {
            var corner = 0
            for (index, candidate) in other.list.enumerated() {
                let above = row[index + 1]
                row[index + 1] = word == candidate ? corner + 1 : max(above, row[index])
                corner = above
            }
        }
        return row[other.list.count]
    }

    /// How alike two texts are, 0 to 1: words in common in the same order over the mean of both lengths (Dice).
    func likeness(to other: ComparedWords) -> Double {
        let count = list.count + other.list.count
        return count == 0 ? 1 : Double(2 * common(with: other)) / Double(count)
    }
}
