import DocumentIO
import StudyModel

/// The words of a turn of Transcriber, parted by who says them.
struct TranscriberVoices {
    /// The words of each of the turn's speakers, in the order its attribute names them; one entry at least.
    private(set) var words: [String]
    /// Sounds and comments noted between the words.
    private(set) var left: [XMLWords.Left] = []

    /// Whether nobody says anything.
    var areSilent: Bool { words.allSatisfy(\.isEmpty) }

    /// The words in `turn`, which names so many speakers.
    init(_ turn: XMLElement, speakers: Int) {
        words = Array(repeating: "", count: max(1, speakers))
        var current = 0
        for content in turn.contents {
            switch content {
            case .text(let text): words[current] += text
            case .element(let child): take(child, &current)
            }
        }
        words = words.map(\.collapsed)
    }
}

private extension TranscriberVoices {
    mutating func take(_ child: XMLElement, _ current: inout Int) {
        words[current] += " "
        switch child.name.local {
        case "Who":
            let number = child.attribute("nb").flatMap { Int($0) } ?? 1
            current = min(max(number, 1), words.count) - 1
        case "Sync", "Background": break
        default:
            let text = child.attribute("desc")?.collapsed ?? ""
            guard !text.isEmpty else { return }
            let isSound = child.name.local == "Comment" || (child.attribute("type") ?? "noise") == "noise"
            left.append(.init(text: text, line: child.line, reason: isSound ? .remark : .note))
        }
    }
}
