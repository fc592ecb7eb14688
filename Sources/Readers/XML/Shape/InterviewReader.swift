import DocumentIO
import StudyModel

/// Reads XML of no standard whose elements of speech name their speakers.
struct InterviewReader: XMLFormat {
    private var interview: XMLInterview
    private let rules: any TurnRules
    private let habits: XMLWords.Habits
    private let marks: TurnMarks
    /// How many elements were walked so far: the place of the next one among the marks.
    private var walked = 0
    /// How many interviews were opened so far.
    private var opened = 0

    static func recognises(_ root: XMLElement) -> Bool { InterviewShape(root) != nil }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        guard let shape = InterviewShape(root) else {
            throw DocumentError(reason: "holds no turns: no element names a speaker beside what was said")
        }
        return read(root, by: shape)
    }

    /// What the document under `root` holds by `rules`.
    static func read(_ root: XMLElement, by rules: any TurnRules) -> XMLInterview {
        var reader = InterviewReader(root, rules)
        reader.walk(root, in: [], inHead: false)
        if reader.opened > 1 {
            reader.interview.remarks.append(
                .init(
                    code: "several-interviews",
                    message:
                        "holds \(reader.opened) interviews, which were read as one: keep each in a file of its own"
                ))
        }
        return reader.interview
    }

    private init(_ root: XMLElement, _ rules: any TurnRules) {
        interview = XMLInterview(layout: rules.layout)
        self.rules = rules
        var noise = Self.noise
        for name in InterviewShape.startNames + InterviewShape.endNames { noise[name] = .timestamp }
        for name in InterviewShape.speakerElements { noise[name] = .label }
        habits = XMLWords.Habits(
            noise: noise.merging(rules.noise) { _, stated in stated },
            paragraphs: ["p", "para", "paragraph", "line", "text"],
            breaks: ["br", "lb", "seg", "segment", "s", "sentence"], spacing: TokenSpacing(of: root))
        marks = TurnMarks(root, by: rules, noise: Set(habits.noise.keys))
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

    /// Reads `element`, inside elements of the names `path`, and all in it.
    mutating func walk(_ element: XMLElement, in path: [String], inHead: Bool) {
        let opens = rules.opensInterview(element, in: path)
        if opens {
            opened += 1
            rules.readFacts(in: element, into: &interview)
        }
        let inHead = inHead || InterviewHead.sections.contains(element.foldedName)
        let holdsTurns = marks.holdsTurns[walked]
        let inside = marks.inside[walked]
        walked += 1
        if opened > 0, !inHead, !holdsTurns, let speaker = rules.speaker(of: element, in: path) {
            walked += inside
            return utter(element, speaker)
        }
        if InterviewHead.people.contains(element.foldedName), !holdsTurns {
            walked += inside
            return describe(element)
        }
        // Attributes of what wraps turns are of the wrapper: `<section role="closing">`.
        if inHead || opens || interview.utterancesSeen == 0 && !holdsTurns {
            InterviewHead.readAttributes(of: element, into: &interview)
        }
        place(ownTextOf: element, in: path, inHead: inHead)
        let inner = path + [element.name.local]
        for child in element.children { walk(child, in: inner, inHead: inHead) }
    }

    mutating func utter(_ element: XMLElement, _ speaker: String) {
        let words = rules.words(of: element, habits: habits)
        interview.add(
            words.paragraphs, left: words.left, line: element.line, speaker: speaker,
            role: rules.role(of: element),
            time: rules.time(of: element))
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

    mutating func place(ownTextOf element: XMLElement, in path: [String], inHead: Bool) {
        let text = element.ownText
        guard !text.isEmpty else { return }
        let name = element.foldedName
        if rules.statesFact(element, in: path) || InterviewHead.state(name, text, into: &interview) {
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
