import DocumentIO
import StudyModel

/// What an XML document says, before it is known who asks and who answers.
struct XMLInterview {
    /// What one element of speech holds.
    struct Utterance {
        /// Names the speaker inside the document; empty where nobody is named.
        var speaker: String
        /// Whether the element itself says that its speaker asks or answers.
        var role: Speaker.Role?
        var time: TimeRange?
        /// Counts the elements of speech from 1, those without words among them.
        var number: Int
        /// Line of the element, from 1.
        var line: Int
        /// Its paragraphs, white space collapsed; never empty.
        var paragraphs: [String]
        /// Whether it ends in a question, by its last mark or as the document classes it.
        var asks: Bool
        /// How many elements of speech it was made of.
        var elements = 1
    }

    /// Name and certainty of the layout.
    var layout: Layout
    /// The utterances that hold words, in the order of the document.
    var utterances: [Utterance] = []
    /// Those the document describes, in order.
    private(set) var people: [XMLPerson] = []
    /// Index into `people` by each of a person's names, in lower case.
    private var peopleByName: [String: Int] = [:]
    /// Facts about the interview as a whole, and about its interviewee where they are not inside a person.
    var facts = Participant.Attributes()
    /// Names given as the interviewer's.
    var interviewers: [String] = []
    private(set) var metadata: [MetadataEntry] = []
    private var metadataKnown: Set<MetadataEntry> = []
    /// Elements outside utterances that state facts.
    var elementsOfMetadata = 0
    var skipped: [ParagraphAccounting.Skipped] = []

    /// Elements of speech seen so far, those without words among them.
    var utterancesSeen = 0
    /// Lines of elements with text between utterances, which may be speech the reader does not know.
    private(set) var linesBetween: [Int] = []
    /// Indices of entries of `skipped` that stand after the last utterance seen so far.
    private var afterLast: [Int] = []

    /// An interview of which only the layout is known.
    init(layout: Layout) { self.layout = layout }

    /// What a person should know about the reading.
    var remarks: [TranscriptDraft.Remark] = []

    /// Notes an element that was left out, beside the element of speech that was seen last.
    mutating func skip(_ text: String, line: Int, _ reason: ParagraphAccounting.SkipReason) {
        skip(text, number: max(1, utterancesSeen), line: line, reason)
    }

    /// Notes an element that was left out, beside the element of speech of that number.
    mutating func skip(_ text: String, number: Int, line: Int, _ reason: ParagraphAccounting.SkipReason) {
        skipped.append(
            ParagraphAccounting.Skipped(
                place: SourcePlace(paragraph: number, line: line), reason: reason,
                excerpt: String(text.prefix(80))))
    }

    /// Notes an element with text that is neither speech nor a known remark, by where it stands.
    mutating func skipOutside(_ text: String, line: Int) {
        if utterancesSeen > 0 { afterLast.append(skipped.count) }
        skip(text, line: line, utterancesSeen == 0 ? .beforeFirstTurn : .afterLastTurn)
    }

    /// Notes a fact, unless it is empty or known already.
    mutating func state(_ key: String, _ value: String) {
        let entry = MetadataEntry(key: key, value: value)
        if !value.isEmpty, metadataKnown.insert(entry).inserted { metadata.append(entry) }
    }

    /// The person whom `name` names: by an id, a name or a label, whatever the letter case; the first of several.
    func person(named name: String) -> XMLPerson? {
        peopleByName[name.lowercased()].map { people[$0] }
    }

    /// Takes in a person.
    mutating func add(_ person: XMLPerson) {
        for name in person.ids + [person.attributes.name, person.label].compactMap(\.self) {
            let key = name.lowercased()
            if peopleByName[key] == nil { peopleByName[key] = people.count }
        }
        people.append(person)
    }

    /// Gives the person whom `id` names a label, unless they have a label or name; adds them where they are new.
    mutating func label(_ id: String, _ label: String) {
        guard let known = peopleByName[id.lowercased()] else {
            return add(XMLPerson(ids: [id], label: label))
        }
        if people[known].label == nil, people[known].attributes.name == nil { people[known].label = label }
    }

    /// Notes the post of the person whom `id` names, unless one is known.
    mutating func note(role: String, of id: String) {
        guard let known = peopleByName[id.lowercased()] else { return }
        people[known].attributes.role = people[known].attributes.role ?? role
    }

    /// Takes in an element of speech whose words were collected; one without words is left out as empty.
    mutating func add(
        _ element: XMLElement, speaker: String, role: Speaker.Role? = nil, time: TimeRange?, words: XMLWords
    ) {
        let isQuestion = element.contains { $0.attribute("subtype") == "interrogative" }
        add(
            words.paragraphs, left: words.left, line: element.line, speaker: speaker, role: role, time: time,
            isQuestion: isQuestion)
    }

    /// Takes in the paragraphs of an element of speech that begins at `line`, and what of it was `left` out; one
    /// without words is left out as empty.
    mutating func add(
        _ paragraphs: [String], left: [XMLWords.Left] = [], line: Int, speaker: String,
        role: Speaker.Role? = nil, time: TimeRange?, isQuestion: Bool = false
    ) {
        utterancesSeen += 1
        settleBetween()
        for left in left { skip(left.text, line: left.line, left.reason) }
        guard let last = paragraphs.last else { return skip("", line: line, .empty) }
        utterances.append(
            Utterance(
                speaker: speaker, role: role, time: time, number: utterancesSeen, line: line,
                paragraphs: paragraphs, asks: isQuestion || last.hasSuffix("?")))
    }
}

private extension XMLInterview {
    /// What seemed to stand after the last utterance stands between two.
    mutating func settleBetween() {
        for index in afterLast {
            let entry = skipped[index]
            skipped[index] = ParagraphAccounting.Skipped(
                place: entry.place, reason: .remark, excerpt: entry.excerpt)
            linesBetween.append(entry.place.line ?? 1)
        }
        afterLast = []
    }
}
