/// Parses the inside of a regular expression between slashes: letters, `.`, `[a-z]`, `[^a-z]`, `\d`, `\w`, groups,
/// `|`, and `*`, `+`, `?`, `{2}`, `{2,}`, `{2,4}` after any of them. What takes memory or looks around (back
/// references, look-ahead, anchors) is refused.
struct ExpressionParser {
    /// The most groups within groups.
    private static let deepest = 20
    /// The greatest number of a counted repetition.
    private static let mostRepeats = 50

    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var depth = 0

    /// The expressions of `text`, one for each word: it is divided at spaces outside of groups.
    static func words(of text: Substring) throws(PatternParser.Fault) -> [WordExpression] {
        var parser = ExpressionParser(text)
        var words: [WordExpression] = []
        while true {
            let steps = try parser.alternatives()
            if !steps.isEmpty { words.append(WordExpression(steps: steps + [.match])) }
            if parser.place == parser.scalars.count { break }
            guard parser.take(" ") else { throw .init(reason: "closes a group that was not opened") }
        }
        if words.isEmpty { throw .init(reason: "has nothing between its slashes") }
        for word in words where word.matches([]) {
            throw .init(reason: "has a regular expression that matches without any letter")
        }
        return words
    }

    private init(_ text: Substring) { scalars = Array(text.unicodeScalars) }
}

private extension ExpressionParser {
    typealias Step = WordExpression.Step

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard place < scalars.count, scalars[place] == scalar else { return false }
        place += 1
        return true
    }

    mutating func alternatives() throws(PatternParser.Fault) -> [Step] {
        var all = try sequence()
        while take("|") {
            let other = try sequence()
            // Steps are counted from their own start until they are joined.
            all =
                [.split(1, all.count + 2)] + Self.moved(all, by: 1) + [.jump(all.count + 2 + other.count)]
                + Self.moved(other, by: all.count + 2)
            try Self.check(all)
        }
        return all
    }

    mutating func sequence() throws(PatternParser.Fault) -> [Step] {
        var steps: [Step] = []
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar == "|" || scalar == ")" { break }
            if scalar == " " {
                if depth > 0 { throw .init(reason: "has a space inside a group of its regular expression") }
                break
            }
            let item = try repeated(try item())
            steps += Self.moved(item, by: steps.count)
            try Self.check(steps)
        }
        return steps
    }

    mutating func item() throws(PatternParser.Fault) -> [Step] {
        let scalar = scalars[place]
        place += 1
        switch scalar {
        case "(": return try group()
        case "[": return [.letter(try letterClass())]
        case ".": return [.letter(.any)]
        case "\\": return try escaped()
        case "*", "+", "?", "{": throw .init(reason: "has \(scalar) after nothing")
        case "^", "$":
            throw .init(reason: "has \(scalar); an expression covers whole words without it")
        default: return try Self.literal(scalar)
        }
    }

    mutating func group() throws(PatternParser.Fault) -> [Step] {
        depth += 1
        if depth > Self.deepest { throw .init(reason: "has groups more than \(Self.deepest) deep") }
        if take("?") {
            guard take(":") else { throw .init(reason: "looks around (?…), which is not known here") }
        }
        let steps = try alternatives()
        guard take(")") else { throw .init(reason: "does not close a group") }
        depth -= 1
        return steps
    }

    mutating func escaped() throws(PatternParser.Fault) -> [Step] {
        guard place < scalars.count else { throw .init(reason: "ends with a backslash") }
        let scalar = scalars[place]
        place += 1
        switch scalar {
        case "d": return [.letter(.digits)]
        case "w": return [.letter(.wordLetters)]
        case "b": return []
        case "s": throw .init(reason: "has \\s; write a space between two words")
        case "a"..."z", "A"..."Z", "0"..."9":
            throw .init(reason: "has \\\(scalar), which is not known here")
        default: return try Self.literal(scalar)
        }
    }

    mutating func repeated(_ item: [Step]) throws(PatternParser.Fault) -> [Step] {
        var item = item
        while place < scalars.count {
            switch scalars[place] {
            case "*": item = Self.counted(item, 0, nil)
            case "+": item = Self.counted(item, 1, nil)
            case "?": item = Self.counted(item, 0, 1)
            case "{":
                place += 1
                let (least, most) = try bounds()
                item = Self.counted(item, least, most)
                place -= 1
            default: return item
            }
            place += 1
            try Self.check(item)
        }
        return item
    }

    mutating func bounds() throws(PatternParser.Fault) -> (Int, Int?) {
        guard let least = number() else { throw .init(reason: "needs numbers between { and }") }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}") else { throw .init(reason: "needs numbers between { and }") }
        guard least <= Self.mostRepeats, most ?? 0 <= Self.mostRepeats,
            most.map({ $0 >= least && $0 > 0 }) ?? true
        else { throw .init(reason: "repeats more than \(Self.mostRepeats) times, or not at all") }
        return (least, most)
    }

    mutating func number() -> Int? {
        var digits = ""
        while place < scalars.count, "0"..."9" ~= scalars[place], digits.count < 4 {
            digits.unicodeScalars.append(scalars[place])
            place += 1
        }
        return Int(digits)
    }

    mutating func letterClass() throws(PatternParser.Fault) -> LetterClass {
        var letters = LetterClass(isNegated: take("^"))
        while place < scalars.count, scalars[place] != "]" {
            var first = scalars[place]
            place += 1
            if first == "\\", place < scalars.count {
                first = scalars[place]
                place += 1
                if first == "d" {
                    letters.ranges += LetterClass.digits.ranges
                    continue
                }
            }
            if place + 1 < scalars.count, scalars[place] == "-", scalars[place + 1] != "]" {
                let last = scalars[place + 1]
                place += 2
                let (low, high) = (Self.folded(first), Self.folded(last))
                guard low.count == 1, high.count == 1, low[0].value <= high[0].value else {
                    throw .init(reason: "has a range of letters that goes backwards (\(first)-\(last))")
                }
                letters.ranges.append(low[0].value...high[0].value)
            } else {
                letters.ranges += Self.folded(first).map { $0.value...$0.value }
            }
        }
        guard take("]") else { throw .init(reason: "does not close a class of letters") }
        if letters.ranges.isEmpty { throw .init(reason: "has an empty class of letters") }
        return letters
    }
}

private extension ExpressionParser {
    static func check(_ steps: [Step]) throws(PatternParser.Fault) {
        if steps.count > WordExpression.mostSteps {
            throw .init(reason: "has a regular expression of more than \(WordExpression.mostSteps) steps")
        }
    }

    /// `scalar` as texts have it once they are folded.
    static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let folded = Folding.letters(Array(String(scalar).utf8))
        return Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    }

    static func literal(_ scalar: Unicode.Scalar) throws(PatternParser.Fault) -> [Step] {
        let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        guard
            isLetter || scalar.properties.canonicalCombiningClass != .notReordered
                || "'&".unicodeScalars.contains(scalar)
        else {
            throw .init(reason: "holds \"\(scalar)\", which no word does")
        }
        return folded(scalar).map { .letter(LetterClass(ranges: [$0.value...$0.value])) }
    }

    static func moved(_ steps: [Step], by offset: Int) -> [Step] {
        steps.map { step in
            switch step {
            case .split(let one, let other): .split(one + offset, other + offset)
            case .jump(let target): .jump(target + offset)
            case .letter, .match: step
            }
        }
    }

    /// `item` at least `least` times, and at most `most` (nil: without end).
    static func counted(_ item: [Step], _ least: Int, _ most: Int?) -> [Step] {
        // What would be refused for its size need not be written out.
        guard item.count * max(least, most ?? 1) <= 2 * WordExpression.mostSteps else {
            return Array(repeating: .letter(.any), count: WordExpression.mostSteps + 1)
        }
        var steps: [Step] = []
        for _ in 0..<least { steps += moved(item, by: steps.count) }
        guard let most else {
            let start = steps.count
            return steps + [.split(start + 1, start + item.count + 2)] + moved(item, by: start + 1) + [
                .jump(start)
            ]
        }
        let end = steps.count + (most - least) * (item.count + 1)
        for _ in least..<most {
            let start = steps.count
            steps.append(.split(start + 1, end))
            steps += moved(item, by: start + 1)
        }
        return steps
    }
}
