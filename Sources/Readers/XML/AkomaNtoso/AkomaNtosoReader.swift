import DocumentIO
import StudyModel

/// Reads debates in Akoma Ntoso, with or without its namespace: `speech`, `question` and `answer` are turns.
struct AkomaNtosoReader: XMLFormat {
    private var interview = XMLInterview(layout: Layout(name: "xml/akoma-ntoso", confidence: 0.97))
    /// The first time the record states: where its seconds count from.
    private var origin: TimeOfDay?

    static func recognises(_ root: XMLElement) -> Bool {
        root.name.local.lowercased() == "akomantoso" || root.name.namespace?.contains("/akn/") ?? false
    }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        guard root.contains({ speeches.contains($0.name.local) }) else {
            throw DocumentError(
                reason: "holds no turns: there is no speech, question or answer in this Akoma Ntoso document")
        }
        var reader = AkomaNtosoReader()
        for meta in [root] + root.children where meta.child("meta") != nil {
            reader.readMeta(meta.child("meta"))
        }
        for person in root.all("TLCPerson") + root.all("TLCRole") { reader.add(person) }
        reader.origin = firstTime(root)
        reader.walk(root)
        return reader.interview
    }
}

private extension AkomaNtosoReader {
    static let speeches: Set<String> = ["speech", "question", "answer"]
    /// What stands beside speech: what happened, and how the record is cut.
    static let remarks: Set<String> = [
        "narrative", "summary", "scene", "other", "recordedTime", "heading", "subheading", "num",
        "listIntroduction",
    ]
    static let habits = XMLWords.Habits(
        noise: [
            "from": .label, "num": .label, "heading": .label, "subheading": .label, "scene": .remark,
            "narrative": .remark, "summary": .remark, "recordedtime": .timestamp, "noteref": .note,
            "authorialnote": .note,
        ], paragraphs: ["p", "block", "li", "tr"], breaks: ["eol", "br"])

    mutating func readMeta(_ meta: XMLElement?) {
        guard let meta else { return }
        interview.count(asMetadata: meta)
        let dates = meta.child("identification")?.child("FRBRWork")?.all("FRBRdate") ?? []
        if let date = dates.first?.attribute("date")?.collapsed, !date.isEmpty {
            interview.state("Date", date)
            interview.facts.date = date
        }
    }

    mutating func add(_ reference: XMLElement) {
        guard let id = reference.attribute("eId") ?? reference.attribute("id"),
            let name = reference.attribute("showAs")?.collapsed.nonEmpty
        else { return }
        var person = XMLPerson(ids: [id], label: name)
        if reference.name.local == "TLCPerson" { person.attributes.name = name }
        interview.add(person)
    }

    mutating func walk(_ element: XMLElement) {
        let name = element.name.local
        if name == "meta" { return }
        if Self.speeches.contains(name), !element.contains({ Self.speeches.contains($0.name.local) }) {
            return speak(element)
        }
        if ["preface", "coverPage"].contains(name) {
            for title in element.all("docTitle") { interview.state("Title", title.text.collapsed) }
            return interview.count(asMetadata: element)
        }
        let words = element.ownText.isEmpty ? "" : element.text.collapsed
        if Self.remarks.contains(name), !words.isEmpty {
            interview.skip(words, line: element.line, name == "recordedTime" ? .timestamp : .remark)
        } else if !words.isEmpty {
            interview.skipOutside(words, line: element.line)
        } else {
            for child in element.children { walk(child) }
        }
    }

    mutating func speak(_ element: XMLElement) {
        let words = XMLWords(of: element, habits: Self.habits)
        interview.add(element, speaker: speaker(of: element), time: time(of: element), words: words)
    }

    /// The id of whom `by` names, or the printed name where it names nobody.
    mutating func speaker(of element: XMLElement) -> String {
        let printed = element.all("from").first?.text.collapsed ?? ""
        let label = printed.hasSuffix(":") || printed.hasSuffix(".") ? String(printed.dropLast()) : printed
        let ids = ["by", "as"].map { TEIPointer.id(element.attribute($0) ?? "") }
        guard let id = ids.first(where: { !$0.isEmpty }), ids[0] != "" || label.isEmpty else { return label }
        if !label.isEmpty { interview.label(id, label) }
        if ids[0] != "", let role = interview.person(named: ids[1])?.label, ids[1] != "" {
            interview.note(role: role, of: id)
        }
        return id
    }

    func time(of element: XMLElement) -> TimeRange? {
        let own = ["startTime", "endTime"].map { element.attribute($0).flatMap { TimeOfDay($0) } }
        let noted = element.all("recordedTime").first?.attribute("time").flatMap { TimeOfDay($0) }
        guard let origin, let start = own[0] ?? noted, start.hasDate == origin.hasDate else { return nil }
        let seconds = start.seconds - origin.seconds
        guard seconds >= 0 else { return nil }
        let end = own[1].map { Moment(seconds: $0.seconds - origin.seconds) }
        return TimeRange(from: Moment(seconds: seconds), to: end)
    }

    /// The first time stated in the document.
    static func firstTime(_ element: XMLElement) -> TimeOfDay? {
        for child in element.children {
            let stated =
                child.attribute("startTime")
                ?? (child.name.local == "recordedTime" ? child.attribute("time") : nil)
            if let time = stated.flatMap({ TimeOfDay($0) }) ?? firstTime(child) { return time }
        }
        return nil
    }
}
