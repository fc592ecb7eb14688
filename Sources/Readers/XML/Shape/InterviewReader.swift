import DocumentIO
import StudyModel

/// Reads XML of no standard whose elements of speech name their speakers.
struct InterviewReader: XMLFormat {
    private var interview: XMLInterview
    private let shape: InterviewShape
    private let habits: XMLWords.Habits
    /// Whether the root has been read.
    private var hasRead = false

    static func recognises(_ root: XMLElement) -> Bool { InterviewShape(root) != nil }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        guard let shape = InterviewShape(root) else {
            throw DocumentError(reason: "holds no turns: no element names a speaker beside what was said")
        }
        var reader = InterviewReader(root, shape)
        reader.walk(root, inHead: false)
        return reader.interview
    }

    private init(_ root: XMLElement, _ shape: InterviewShape) {
        interview = XMLInterview(layout: Layout(name: "xml/interview", confidence: shape.confidence))
        self.shape = shape
        var noise = Self.noise
        for name in InterviewShape.startNames + InterviewShape.endNames { noise[name] = .timestamp }
        for name in InterviewShape.speakerElements { noise[name] = .label }
        habits = XMLWords.Habits(
            noise: noise, paragraphs: ["p", "para", "paragraph", "line", "text"],
            breaks: ["br", "lb", "seg", "segment", "s", "sentence"], spacing: TokenSpacing(of: root))
    }
}

private extension InterviewReader {
    /// What transcribers note beside the words.
    static let noise: [String: ParagraphAccounting.SkipReason] = [
        "pause": .remark, "note": .remark, "comment": .remark, "laugh": .remark, "laughter": .remark,
        "noise": .remark, "nonverbal": .remark, "gesture": .remark, "sound": .remark, "event": .remark,
        "inaudible": .remark, "crosstalk": .remark, "vocal": .remark, "kinesic": .remark, "incident": .remark,
        "gap": .remark, "stage": .remark, "annotation": .note, "memo": .note, "footnote": .note,
    ]

    /// Reads `element` and all inside; tells whether it held a turn.
    @discardableResult
    mutating func walk(_ element: XMLElement, inHead: Bool) -> Bool {
        let inHead = inHead || InterviewHead.sections.contains(element.foldedName)
        if !inHead, let speaker = shape.speaker(of: element), !holdsTurns(element) {
            utter(element, speaker)
            return true
        }
        if InterviewHead.people.contains(element.foldedName), !holdsTurns(element) {
            describe(element)
            return false
        }
        // Attributes of what wraps turns are of the wrapper: `<section role="closing">`.
        if inHead || !hasRead || interview.utterancesSeen == 0 && !holdsTurns(element) {
            InterviewHead.readAttributes(of: element, into: &interview)
        }
        hasRead = true
        place(ownTextOf: element, inHead: inHead)
        var heldTurn = false
        for child in element.children where walk(child, inHead: inHead) { heldTurn = true }
        return heldTurn
    }

    /// Whether turns stand inside, so that the speaker the element names is not of its own words.
    func holdsTurns(_ element: XMLElement) -> Bool {
        element.contains { shape.speaker(of: $0) != nil && !habits.noise.keys.contains($0.foldedName) }
    }

    mutating func utter(_ element: XMLElement, _ speaker: String) {
        interview.add(
            element, speaker: speaker, role: role(of: element), time: time(of: element),
            words: XMLWords(of: element, habits: habits))
    }

    /// The role an element of speech states for its speaker; `p` is a paragraph's name before it is a participant's.
    func role(of element: XMLElement) -> Speaker.Role? {
        if let stated = element.value(of: ["role", "type"]) { return SpeakerWords.role(of: stated) }
        let name = element.name.local
        return shape.sign == .elementName || !SpeakerWords.isBareLetter(name)
            ? SpeakerWords.role(of: name) : nil
    }

    func time(of element: XMLElement) -> TimeRange? {
        guard let start = seconds(element, InterviewShape.startNames) else { return nil }
        let end = seconds(element, InterviewShape.endNames)
        return TimeRange(start: start, end: end.flatMap { $0 >= start ? $0 : nil })
    }

    func seconds(_ element: XMLElement, _ names: [String]) -> Double? {
        if let written = element.value(of: names), let seconds = XMLTime.seconds(written) { return seconds }
        for child in element.children where names.contains(child.foldedName) {
            if let seconds = XMLTime.seconds(child.text.collapsed) { return seconds }
        }
        return nil
    }

    mutating func describe(_ element: XMLElement) {
        let person = InterviewHead.person(element)
        let elements = [element] + element.descendants
        interview.elementsOfMetadata += elements.count { !$0.ownText.isEmpty }
        interview.add(person)
        let key = person.role == .interviewer ? "Interviewer" : "Interviewee"
        interview.state(key, person.attributes.name ?? person.label ?? "")
        if person.role == .interviewer, let name = person.attributes.name {
            interview.interviewers.append(name)
        }
    }

    mutating func place(ownTextOf element: XMLElement, inHead: Bool) {
        let text = element.ownText
        guard !text.isEmpty else { return }
        let name = element.foldedName
        if InterviewHead.state(name, text, into: &interview) {
            interview.elementsOfMetadata += 1
        } else if inHead {
            interview.elementsOfMetadata += 1
            interview.state(element.value(of: ["name", "key", "label"]) ?? element.name.local, text)
        } else if let reason = habits.noise[name] {
            interview.skip(text, line: element.line, reason)
        } else {
            interview.skipOutside(text, line: element.line)
        }
    }
}

extension XMLElement {
    /// All elements inside, in the order of the document.
    var descendants: [XMLElement] { children.flatMap { [$0] + $0.descendants } }
}
