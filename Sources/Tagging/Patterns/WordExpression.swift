/// A regular expression over the folded letters of one word, which it must match from end to end.
///
/// It is run as a set of states that is carried from letter to letter, never by trying one way after another, so that
/// no expression takes longer than its size times the letters of the word.
struct WordExpression: Hashable, Sendable {
    /// One step.
    enum Step: Hashable, Sendable {
        /// Takes a letter of the class.
        case letter(LetterClass)
        /// Goes on at either place.
        case split(Int, Int)
        /// Goes on there.
        case jump(Int)
        /// The word matches where it ends here.
        case match
    }

    /// The most steps: counted repetitions are written out.
    static let mostSteps = 400

    let steps: [Step]

    /// Whether `word`, folded UTF-8, matches from end to end.
    func matches(_ word: [UInt8]) -> Bool {
        var states = Array(repeating: false, count: steps.count)
        var current: [Int] = []
        add(0, &current, &states)
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            var next: [Int] = []
            for index in states.indices { states[index] = false }
            for place in current {
                if case .letter(let letters) = steps[place], letters.holds(scalar) {
                    add(place + 1, &next, &states)
                }
            }
            if next.isEmpty { return false }
            current = next
        }
        return current.contains { steps[$0] == .match }
    }

    /// Adds the state at `place` with all that follow without a letter.
    private func add(_ place: Int, _ list: inout [Int], _ seen: inout [Bool]) {
        var waiting = [place]
        while let place = waiting.popLast() {
            if seen[place] { continue }
            seen[place] = true
            switch steps[place] {
            case .jump(let target): waiting.append(target)
            case .split(let one, let other): waiting += [other, one]
            case .letter, .match: list.append(place)
            }
        }
    }
}
