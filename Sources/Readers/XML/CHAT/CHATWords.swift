import DocumentIO
import StudyModel

/// The words of one utterance of CHAT: those that were meant where a replacement is given, with the marks that its
/// terminator and tag markers stand for.
struct CHATWords {
    private var line = TokenLine()
    /// What was noted beside the words.
    private(set) var left: [XMLWords.Left] = []
    /// Whether it is marked as a question.
    private(set) var isQuestion = false

    /// The words, spaces between them.
    var text: String { line.text }

    /// The words of the `u` element `utterance`.
    init(_ utterance: XMLElement) {
        walk(utterance)
    }
}

private extension CHATWords {
    /// Elements that hold words, or groups of them.
    static let groups: Set<String> = ["g", "pg", "sg", "quotation", "w", "mw", "overlap", "cg"]

    mutating func walk(_ element: XMLElement) {
        for child in element.children {
            switch child.name.local {
            case "w": add(child)
            case "t": terminate(child)
            case "tagMarker": if !line.text.isEmpty { line.add(mark: ",") }
            case let name where Self.groups.contains(name): walk(child)
            default:
                let words = child.text.collapsed
                if !words.isEmpty {
                    left.append(.init(text: words, line: child.line, reason: Self.reason(child)))
                }
            }
        }
    }

    /// Layers of annotation are notes; sounds, gestures and explanations are remarks.
    static func reason(_ element: XMLElement) -> ParagraphAccounting.SkipReason {
        ["a", "mor", "gra", "pho", "mod", "orthography", "ipaTier", "postcode"].contains(element.name.local)
            ? .note : .remark
    }

    mutating func add(_ word: XMLElement) {
        if word.attribute("type") == "omission" || word.attribute("untranscribed") != nil {
            let written = Self.written(word)
            if !written.isEmpty { left.append(.init(text: written, line: word.line, reason: .remark)) }
            return
        }
        let meant = word.children.filter { $0.name.local == "replacement" }.flatMap(\.children)
            .filter { $0.name.local == "w" }.map(Self.written)
        for word in meant.isEmpty ? [Self.written(word)] : meant { line.add(word: word) }
    }

    /// The letters of a word, those the speaker swallowed among them, without the layers inside it.
    static func written(_ word: XMLElement) -> String {
        word.contents.reduce(into: "") { letters, content in
            switch content {
            case .text(let text): letters += text.split(whereSeparator: \.isWhitespace).joined()
            case .element(let child):
                switch child.name.local {
                case "shortening", "w", "f": letters += written(child)
                // Parts of a compound are written with `+`, clitics with `~`.
                case "wk": letters += child.attribute("type") == "cmp" ? "-" : ""
                default: break
                }
            }
        }
    }

    mutating func terminate(_ terminator: XMLElement) {
        let type = terminator.attribute("type") ?? "p"
        isQuestion = type == "q" || type.contains("question")
        guard !line.text.isEmpty else { return }
        line.add(
            mark: isQuestion
                ? "?"
                : type == "e" ? "!" : type.hasPrefix("trail off") || type.contains("interruption") ? "…" : "."
        )
    }
}
