public import Themes

/// Says who wants what where people may want opposite things.
public struct TensionWords {
    private let tension: TensionView

    /// The words for `tension`.
    public init(_ tension: TensionView) { self.tension = tension }

    /// "eight interviewees spoke for going step by step and five for going all at once, three of them for both"; empty
    /// where no side is told.
    public var spoken: String {
        let told = tension.told
        guard !told.isEmpty else { return "" }
        let sides = told.enumerated().map { index, side in
            let count = Numeral.word(side.people)
            return "\(index == 0 ? "\(count) interviewees spoke" : count) for \(side.name)"
        }
        guard told.count > 1, tension.both > 0 else { return sides.asList }
        let all = told.count == 2 ? "both" : "more than one"
        return "\(sides.asList), \(Numeral.word(tension.both)) of them for \(all)"
    }
}
