/// The words around what was found in a turn.
struct Snippet {
    /// Code points before the first word that was found, and in all.
    private static let before = 80
    private static let length = 280

    let text: String
    let start: Int
    let goesOn: Bool
    let matches: [Range<Int>]

    /// The snippet of `marked`, in which matches stand between U+0002 and U+0003, around the first of them, or around
    /// `passage` (code points of the turn) where there is one.
    init(marked: String, passage: Range<Int>?) {
        var scalars: [Unicode.Scalar] = []
        var found: [Range<Int>] = []
        var opened: Int?
        for scalar in marked.unicodeScalars {
            switch scalar.value {
            case 2: opened = scalars.count
            case 3:
                if let first = opened { found.append(first..<scalars.count) }
                opened = nil
            default: scalars.append(scalar)
            }
        }
        let focus = passage?.lowerBound ?? found.first?.lowerBound ?? 0
        let first = Self.wordStart(scalars, at: focus - Self.before)
        let past = Self.wordEnd(
            scalars, at: max(first + Self.length, min(passage?.upperBound ?? 0, first + 4 * Self.length)))
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[first..<past])
        text = String(words)
        start = first
        goesOn = past < scalars.count
        matches = found.filter { $0.lowerBound >= first && $0.upperBound <= past }
            .map { $0.lowerBound - first..<$0.upperBound - first }
    }

    /// The beginning of the word at `place`, or of the text.
    private static func wordStart(_ scalars: [Unicode.Scalar], at place: Int) -> Int {
        var place = min(max(0, place), scalars.count)
        while place > 0, !scalars[place - 1].properties.isWhitespace { place -= 1 }
        return place
    }

    private static func wordEnd(_ scalars: [Unicode.Scalar], at place: Int) -> Int {
        var place = min(place, scalars.count)
        while place < scalars.count, !scalars[place].properties.isWhitespace { place += 1 }
        return place
    }
}
