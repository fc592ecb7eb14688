/// The words of a text as numbers, and where they stand. Case, kinds of quotes and dashes, punctuation and whitespace make
/// no difference between two texts.
struct WordPlaces {
    /// The code points of the text.
    let scalars: [Unicode.Scalar]
    /// The words, each as the number its table gives it.
    private(set) var words: [Int] = []
    /// Where each word stands, in code points.
    private(set) var places: [Range<Int>] = []

    init(_ text: some StringProtocol, _ table: inout WordNumbers) {
        scalars = Array(text.unicodeScalars)
        var start: Int?
        for place in 0...scalars.count {
            let isWord = place < scalars.count && Self.isWord(scalars, at: place)
            if isWord {
                start = start ?? place
            } else if let first = start {
                words.append(table.number(of: scalars[first..<place]))
                places.append(first..<place)
                start = nil
            }
        }
    }

    /// The words that stand wholly or partly in `range` of code points.
    func words(in range: Range<Int>) -> Range<Int> {
        let first = places.firstIndex { $0.upperBound > range.lowerBound } ?? places.count
        let past = places.lastIndex { $0.lowerBound < range.upperBound }.map { $0 + 1 } ?? 0
        return first..<max(first, past)
    }

    /// The code points of the words `chosen`, and of the marks right before and after them, as many as told at most.
    func range(of chosen: Range<Int>, marksBefore: Int, marksAfter: Int) -> Range<Int> {
        var (first, past) = (places[chosen.lowerBound].lowerBound, places[chosen.upperBound - 1].upperBound)
        let (least, most) = (first - marksBefore, past + marksAfter)
        while first > max(least, 0), Self.isMark(scalars[first - 1]) { first -= 1 }
        while past < min(most, scalars.count), Self.isMark(scalars[past]) { past += 1 }
        return first..<past
    }
}

private extension WordPlaces {
    /// Letters and digits, and apostrophes between them.
    static func isWord(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        if isLetter(scalars[place]) { return true }
        guard WordNumbers.isApostrophe(scalars[place]), place > 0, place + 1 < scalars.count else {
            return false
        }
        return isLetter(scalars[place - 1]) && isLetter(scalars[place + 1])
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        !isLetter(scalar) && !scalar.properties.isWhitespace
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isCombining(scalar)
        }
    }

    static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }
}
