import DocumentIO
import StudyModel

/// How documents of no standard write turns: `<turn speaker="A">`, `<turn><speaker>A</speaker>…`, `<question>` and
/// `<answer>`.
struct InterviewShape {
    /// Which sign of a turn the document uses.
    enum Sign {
        /// An attribute that can only mean a speaker.
        case attribute
        /// A child element that names the speaker.
        case child
        /// The element's own name says who speaks.
        case elementName
        /// An attribute that may mean a speaker, on an element named like a turn.
        case weakAttribute
    }

    let sign: Sign

    /// The shape of the document under `root`; nil where nothing in it looks like turns.
    init?(_ root: XMLElement) {
        var counts: [Sign: Int] = [:]
        var names: [String: Int] = [:]
        Self.count(root, &counts, &names)
        // Names of speakers as elements stand in headings too, once each.
        let repeated = names.values.contains { $0 > 1 }
        if counts[.attribute, default: 0] > 0 {
            sign = .attribute
        } else if counts[.child, default: 0] > 0 {
            sign = .child
        } else if counts[.weakAttribute, default: 0] > 1 {
            sign = .weakAttribute
        } else if repeated {
            sign = .elementName
        } else {
            return nil
        }
    }

    /// How sure it is that elements with this sign are turns.
    var confidence: Double {
        switch sign {
        case .attribute: 0.9
        case .child: 0.85
        case .elementName: 0.8
        case .weakAttribute: 0.7
        }
    }

    /// The speaker whom `element` names as its own; nil where it is no turn.
    func speaker(of element: XMLElement) -> String? { Self.speaker(of: element, by: sign) }

    /// Where the turn `element` names its speaker; nil where it does not.
    func naming(of element: XMLElement) -> XMLPath? {
        switch sign {
        case .attribute: element.attribute(of: Self.strongAttributes).map { XMLPath(attribute: $0) }
        case .weakAttribute: element.attribute(of: Self.weakAttributes).map { XMLPath(attribute: $0) }
        case .child:
            element.children.first { Self.speakerElements.contains($0.foldedName) }.map {
                XMLPath(element: $0.name.local)
            }
        case .elementName: XMLPath(".")
        }
    }
}

extension InterviewShape {
    /// Child elements that name the speaker of a turn.
    static let speakerElements: Set<String> = ["speaker", "who", "spk", "speakername", "label"]
    /// Child elements and attributes that tell when a turn begins.
    static let startNames = ["time", "start", "begin", "starttime", "timestamp", "from", "timecode", "t"]
    /// Child elements and attributes that tell when a turn ends.
    static let endNames = ["end", "stop", "endtime", "to", "until"]
}

private extension InterviewShape {
    static let strongAttributes = ["speaker", "who", "spk", "speakerid", "speakername", "spkr"]
    static let weakAttributes = ["name", "by", "role", "person", "participant", "voice", "from", "author"]
    static let turnNames: Set<String> = [
        "turn", "utterance", "u", "speech", "p", "para", "paragraph", "segment", "seg", "line", "statement",
        "entry", "contribution", "question", "answer", "message", "dialogue", "talk", "sp",
    ]
    static let roleNames: Set<String> = [
        "question", "answer", "q", "a", "interviewer", "interviewee", "respondent", "participant",
        "moderator",
        "facilitator", "researcher", "informant",
    ]

    static func count(_ element: XMLElement, _ counts: inout [Sign: Int], _ names: inout [String: Int]) {
        for sign in [Sign.attribute, .child, .weakAttribute] where speaker(of: element, by: sign) != nil {
            counts[sign, default: 0] += 1
        }
        if speaker(of: element, by: .elementName) != nil { names[element.foldedName, default: 0] += 1 }
        for child in element.children { count(child, &counts, &names) }
    }

    static func speaker(of element: XMLElement, by sign: Sign) -> String? {
        switch sign {
        case .attribute:
            return element.value(of: strongAttributes)
        case .child:
            guard element.children.count > 1 || !element.ownText.isEmpty,
                let child = element.children.first(where: { speakerElements.contains($0.foldedName) }),
                turnNames.contains(element.foldedName) || child.foldedName != "label"
            else { return nil }
            // A list of speakers holds several, and each of them says more than a name.
            let named = element.children.count { $0.foldedName == child.foldedName }
            let name = child.text.collapsed
            return named == 1 && !name.isEmpty && !isDescription(element) ? name : nil
        case .elementName:
            return roleNames.contains(element.foldedName) && !element.ownText.isEmpty
                ? element.name.local : nil
        case .weakAttribute:
            guard turnNames.contains(element.foldedName), !element.text.isBlank else { return nil }
            return element.value(of: weakAttributes)
        }
    }

    /// Whether the element describes people, rather than quoting them.
    static func isDescription(_ element: XMLElement) -> Bool {
        InterviewHead.people.contains(element.foldedName)
            || InterviewHead.sections.contains(element.foldedName)
    }
}

extension XMLElement {
    /// The local name in lower-case letters and digits only.
    var foldedName: String { AttributeNames.fold(name.local) }

    /// The value of the first of `names` (folded) that is an attribute with words in it.
    func value(of names: [String]) -> String? { stated(by: names)?.value }

    /// The name of the first attribute of one of `names` (folded) that has words in it.
    func attribute(of names: [String]) -> String? { stated(by: names)?.name }

    private func stated(by names: [String]) -> (name: String, value: String)? {
        for name in names {
            for attribute in attributes where AttributeNames.fold(attribute.name.local) == name {
                let words = attribute.value.collapsed
                if !words.isEmpty { return (attribute.name.local, words) }
            }
        }
        return nil
    }
}
