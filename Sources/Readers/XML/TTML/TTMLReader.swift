import DocumentIO
import StudyModel

/// Reads Timed Text (TTML, DFXP, IMSC, EBU-TT): captions with times, seldom with speakers. Captions of one speaker
/// are joined like tiers are (see `TurnJoiner`); those of nobody are joined up to the end of a sentence.
struct TTMLReader: XMLFormat {
    private let clock: TTMLClock
    private var captions: [TTMLCaption] = []
    private var interview = XMLInterview(layout: Layout(name: "xml/ttml", confidence: 0.95))

    static func recognises(_ root: XMLElement) -> Bool {
        guard root.name.local == "tt" else { return false }
        guard let namespace = root.name.namespace else { return root.child("body") != nil }
        return namespace.contains("ttml") || namespace.contains("ttaf1")
    }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var reader = TTMLReader(clock: TTMLClock(root))
        reader.readHead(root.child("head"))
        for body in root.children where body.name.local == "body" {
            reader.walk(body, TTMLCaption.Context(clock: reader.clock))
        }
        return reader.finished()
    }

    private init(clock: TTMLClock) { self.clock = clock }
}

private extension TTMLReader {
    mutating func readHead(_ head: XMLElement?) {
        guard let head else { return }
        interview.count(asMetadata: head)
        interview.state("Title", head.child("metadata")?.child("title")?.text.collapsed ?? "")
        for agent in head.all("agent") {
            guard let id = agent.attribute("id") else { continue }
            var person = XMLPerson(ids: [id])
            person.attributes.name = agent.child("name")?.text.collapsed.nonEmpty
            person.label = person.attributes.name
            if agent.attribute("type") != "person" { person.attributes.name = nil }
            interview.add(person)
        }
    }

    mutating func walk(_ element: XMLElement, _ outer: TTMLCaption.Context) {
        let context = outer.inside(element)
        switch element.name.local {
        case "p": captions += TTMLCaption.all(in: element, context)
        case "metadata": interview.count(asMetadata: element)
        default:
            let words = element.ownText
            if !words.isEmpty { interview.skip(words, line: element.line, .remark) }
            for child in element.children { walk(child, context) }
        }
    }

    mutating func finished() -> XMLInterview {
        let labels = TTMLCaption.labels(captions.map(\.text))
        var events: [SpokenEvent] = []
        var voice = ""
        for (index, caption) in captions.enumerated() {
            var event = caption.event(number: index + 1, labels: labels)
            // A label holds until the next one; a bare mark of change names nobody.
            if caption.changesSpeaker { voice = "" }
            if !event.speaker.isEmpty { voice = caption.agent.isEmpty ? event.speaker : "" }
            if event.speaker.isEmpty, !caption.isSound { event.speaker = voice }
            events.append(event)
        }
        for index in events.indices where captions[index].isSound {
            interview.skip(events[index].text.collapsed, number: index + 1, line: events[index].line, .remark)
        }
        let spoken = events.indices.filter { !captions[$0].isSound }.map { events[$0] }
        if spoken.allSatisfy(\.speaker.isEmpty) {
            interview.add(sentences: spoken)
        } else {
            interview.add([SpeechTier(name: "", speaker: "", events: spoken)])
        }
        return interview
    }
}
