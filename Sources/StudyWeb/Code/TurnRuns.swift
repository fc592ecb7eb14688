import StudyModel
import StudyStore

/// The words of a turn, cut wherever a coding begins or ends.
struct TurnRuns {
    /// Words between two cuts.
    struct Run {
        /// Where it begins, in code points of the turn.
        let start: Int
        let text: String
        /// The codings over it, in the order given.
        let codings: [StoredCoding]
    }

    let runs: [Run]

    /// Cuts `text` at the passages of `codings`, which may overlap.
    init(_ text: Substring, _ codings: [StoredCoding]) {
        guard !codings.isEmpty else {
            runs = [Run(start: 0, text: String(text), codings: [])]
            return
        }
        let scalars = Array(text.unicodeScalars)
        var cuts: Set<Int> = [0, scalars.count]
        for coding in codings {
            let range = coding.proposal.segment.range
            cuts.insert(min(range.lowerBound, scalars.count))
            cuts.insert(min(range.upperBound, scalars.count))
        }
        let places = cuts.sorted()
        runs = zip(places, places.dropFirst()).map { start, past in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[start..<past])
            return Run(
                start: start, text: String(words),
                codings: codings.filter {
                    $0.proposal.segment.range.lowerBound <= start
                        && past <= $0.proposal.segment.range.upperBound
                })
        }
    }
}
