import DocumentIO
import StudyModel

/// A caption, or a part of one that somebody else says.
struct TTMLCaption {
    /// What elements around a caption tell of it.
    struct Context {
        let clock: TTMLClock
        var start: Double?
        var end: Double?
        var agent = ""
        var role = ""

        init(clock: TTMLClock) { self.clock = clock }
    }

    private(set) var text: String
    let line: Int
    let agent: String
    /// Whether it tells of a sound, not of words.
    let isSound: Bool
    let start: Double?
    let end: Double?

    /// The captions in the paragraph `p`, whose own attributes `context` knows: one, or one for each speaker.
    static func all(in paragraph: XMLElement, _ context: Context) -> [TTMLCaption] {
        var parts: [TTMLCaption] = []
        collect(paragraph, context, &parts)
        return parts.isEmpty ? [TTMLCaption(text: "", line: paragraph.line, context)] : parts
    }

    /// Labels that captions begin with, `ANN: …` or `>> Ann Lee: …`, where at least two captions do so.
    static func labels(_ texts: [String]) -> Set<String> {
        let found = texts.compactMap { split($0)?.label }
        return found.count > 1 ? Set(found) : []
    }

    /// Whether it opens with a mark that somebody else speaks: `>>`, or a dash.
    var changesSpeaker: Bool {
        let words = text.collapsed
        return words.hasPrefix(">>") || words.hasPrefix("- ")
    }

    /// The caption as an event; a label among `labels` that it begins with names its speaker.
    func event(number: Int, labels: Set<String>) -> SpokenEvent {
        let first = start.map { Moment(seconds: $0) } ?? Moment(order: Double(number), seconds: nil)
        let last = Moment.end(end.map { Moment(seconds: $0) }, after: first)
        var event = SpokenEvent(
            speaker: agent, start: first, end: last, text: text.collapsed, number: number,
            line: line)
        if agent.isEmpty, let (label, words) = Self.split(event.text), labels.contains(label) {
            event.speaker = label
            event.text = words
        }
        return event
    }
}

extension TTMLCaption.Context {
    /// The context inside `element`: times count from the beginning of what is around it, and end with it.
    func inside(_ element: XMLElement) -> Self {
        var inner = self
        let begin = clock.seconds(element.attribute("begin"))
        inner.start = begin.map { $0 + (start ?? 0) } ?? start
        let limit = clock.seconds(element.attribute("end")).map { $0 + (start ?? 0) }
        let lasting = clock.seconds(element.attribute("dur")).map { $0 + (inner.start ?? 0) }
        inner.end = [limit, lasting, end].compactMap(\.self).min()
        if let agent = element.attribute("agent")?.split(whereSeparator: \.isWhitespace).first {
            inner.agent = String(agent)
        }
        inner.role = element.attribute("role") ?? role
        return inner
    }
}

private extension TTMLCaption {
    init(text: String, line: Int, _ context: Context) {
        self.text = text
        self.line = line
        agent = context.agent
        isSound = ["sound", "music", "x-sound", "x-music", "description"].contains(context.role)
        start = context.start
        end = context.end
    }

    /// Adds the words of `element`: to the caption before them where that is the same speaker's.
    static func collect(_ element: XMLElement, _ context: Context, _ parts: inout [TTMLCaption]) {
        for content in element.contents {
            switch content {
            case .text(let text): append(text, line: element.line, context, &parts)
            case .element(let child) where child.name.local == "br":
                append(" ", line: child.line, context, &parts)
            case .element(let child) where child.name.local == "metadata": break
            case .element(let child): collect(child, context.inside(child), &parts)
            }
        }
    }

    static func append(_ text: String, line: Int, _ context: Context, _ parts: inout [TTMLCaption]) {
        if let last = parts.indices.last,
            text.isBlank || parts[last].agent == context.agent
        {
            parts[last].text += text
        } else if !text.isBlank {
            parts.append(TTMLCaption(text: text, line: line, context))
        }
    }

    /// A label of at most three words in front of a colon, each with a capital, and what follows.
    static func split(_ text: String) -> (label: String, words: String)? {
        let bare = text.collapsed.drop { $0 == ">" || $0 == "-" || $0 == " " }
        guard let colon = bare.firstIndex(of: ":") else { return nil }
        let label = bare[..<colon]
        let words = label.split(separator: " ")
        guard (1...3).contains(words.count), label.utf8.count <= 40,
            words.allSatisfy({ $0.first?.isUppercase == true || $0.first?.isNumber == true }),
            label.first?.isLetter == true
        else { return nil }
        let rest = String(bare[bare.index(after: colon)...]).collapsed
        return rest.isEmpty ? nil : (String(label), rest)
    }
}
