import StudyModel

/// How well a passage would read as a quote: complete, of a length that can be read, clear in its stance
/// and understood without what was said before.
struct QuoteRating {
    /// How well it reads.
    let score: Double
    /// What it gains as a passage of its criterion where stance and kind are very likely, or a person confirmed them;
    /// nothing where it is shown for neither.
    let gain: Double

    init(_ coding: borrowing Coding, _ shape: PassageShape, words: ClosedRange<Int>) {
        var score = 0.0
        score += Self.lengthScore(shape.words, words)
        score += shape.isComplete ? 0.3 : 0
        score -= Self.loss(shape.opening)
        score -= shape.brackets > 0 ? 0.6 : 0
        score -= min(0.4, 0.1 * Double(shape.stumbles))
        score -= shape.digits > 2 ? 0.1 : 0
        score += coding.stance == .helping || coding.stance == .hindering ? 0.2 : 0
        score += coding.countedKind == nil ? 0 : 0.2
        score += coding.isConfirmed ? 0.3 : 0
        score += 0.8 * coding.confidence
        score -= coding.isDoubtful ? 0.5 : 0
        let grounds = QuoteGrounds(coding)
        score -= coding.state == .accepted ? 0 : grounds.loss(coding)
        score -= coding.flags.contains(.irony) ? 0.5 : 0
        score -= coding.flags.contains(.past) ? 0.2 : 0
        self.score = (score * 1000).rounded() / 1000
        gain = grounds.gain(coding)
    }

    private static func loss(_ opening: PassageShape.Opening) -> Double {
        switch opening {
        case .alone: 0
        case .joined: 0.15
        case .referring: 0.45
        }
    }

    private static func lengthScore(_ count: Int, _ words: ClosedRange<Int>) -> Double {
        switch count {
        case ..<5: -1
        case ..<words.lowerBound: -0.3
        case ...11: 0.2
        case ...30: 0.5
        case ...words.upperBound: 0.35
        default: 0
        }
    }
}
