import DocumentIO
import StudyModel

/// Reads spoken TEI: `u`, the `annotationBlock` of ISO 24624, `sp` as plays and interviews set like plays use it, and
/// `said`.
struct TEIReader: XMLFormat {
    private var interview: XMLInterview
    private let timeline: TEITimeline
    private let habits: XMLWords.Habits
    private let speech: Set<String>
    /// The speaker a note or heading named last, until an utterance takes it.
    private var announced: String?

    /// Whether `root` is TEI: by its name, its namespace, or an utterance with `who`.
    static func recognises(_ root: XMLElement) -> Bool {
        if ["TEI", "TEI.2", "teiCorpus", "teiCorpus.2"].contains(root.name.local) { return true }
        return root.name.namespace?.hasPrefix("http://www.tei-c.org/") ?? false
    }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        let kinds = [["annotationBlock", "u"], ["sp"], ["said"]]
        guard
            let index = kinds.firstIndex(where: { names in root.contains { names.contains($0.name.local) } })
        else {
            throw DocumentError(
                reason: "holds no turns: there is no u, annotationBlock, sp or said in this TEI document")
        }
        var reader = TEIReader(root, speech: Set(kinds[index]), confidence: index == 0 ? 0.95 : 0.85)
        reader.walk(root)
        return reader.interview
    }

    private init(_ root: XMLElement, speech: Set<String>, confidence: Double) {
        interview = XMLInterview(
            layout: Layout(
                name: speech.contains("u") ? "xml/tei" : "xml/tei-\(speech.sorted()[0])",
                confidence: confidence))
        timeline = TEITimeline(root)
        habits = XMLWords.Habits(
            noise: Self.noise, paragraphs: ["p", "ab", "lg"], breaks: ["seg", "s", "l", "lb", "div"],
            spacing: TokenSpacing(of: root))
        self.speech = speech
    }
}

private extension TEIReader {
    /// Elements that describe; lists of people may stand outside the header too.
    static let describing: Set<String> = ["teiheader", "standoff", "particdesc", "listperson"]

    /// What transcribers note beside the words, and layers of annotation.
    static let noise: [String: ParagraphAccounting.SkipReason] = [
        "pause": .remark, "vocal": .remark, "kinesic": .remark, "incident": .remark, "event": .remark,
        "gap": .remark, "shift": .remark, "writing": .remark, "stage": .remark, "desc": .remark,
        "note": .remark, "figure": .remark, "fw": .pageHeader, "time": .timestamp,
        "speaker": .label, "spangrp": .note, "span": .note, "interpgrp": .note, "linkgrp": .note, "fs": .note,
        "listannotation": .note, "timeline": .timestamp,
    ]

    mutating func walk(_ element: XMLElement) {
        if Self.describing.contains(element.name.local.lowercased()) { return readHeader(element) }
        if speech.contains(element.name.local) { return utter(element) }
        let name = element.name.local.lowercased()
        let text = element.ownText
        if name == "note", element.attribute("type") == "speaker" {
            announced = element.text.collapsed
            return interview.skip(element.text.collapsed, line: element.line, .label)
        }
        if let reason = Self.noise[name], !element.text.isBlank {
            return interview.skip(element.text.collapsed, line: element.line, reason)
        }
        if !text.isEmpty { interview.skipOutside(text, line: element.line) }
        for child in element.children { walk(child) }
    }

    mutating func readHeader(_ element: XMLElement) {
        let header = TEIHeader(element)
        for person in header.people { interview.add(person) }
        interview.elementsOfMetadata += header.textElements
        for title in header.titles { interview.state("Title", title) }
        if let date = header.date {
            interview.state("Date", date)
            interview.facts.date = interview.facts.date ?? date
        }
        for person in header.people where person.role == .interviewer {
            interview.state("Interviewer", person.attributes.name ?? person.label ?? "")
        }
    }

    mutating func utter(_ element: XMLElement) {
        let words = XMLWords(of: element, habits: habits(of: element)) { [speech] child in
            // ISO blocks wrap their `u`; elsewhere a `u` inside another is someone speaking in between.
            element.name.local != "annotationBlock" && speech.contains(child.name.local)
        }
        interview.add(
            element, speaker: speaker(of: element), time: time(of: element), words: words)
        for inner in words.inner { utter(inner) }
    }

    /// Where `seg` stands directly in `u` it is a paragraph, as in the records of parliaments; the segments of ISO
    /// 24624, which say what they are, are not.
    func habits(of element: XMLElement) -> XMLWords.Habits {
        var habits = habits
        let segments = element.children.filter { $0.name.local == "seg" }
        if element.name.local == "u", segments.allSatisfy({ $0.attribute("type") == nil }) {
            habits.paragraphs.insert("seg")
        }
        return habits
    }

    mutating func speaker(of element: XMLElement) -> String {
        defer { announced = nil }
        let printed = announced ?? element.child("speaker")?.text.collapsed
        let label = printed.map { $0.hasSuffix(":") || $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        let who = element.attribute("who") ?? element.child("u")?.attribute("who")
        guard let who, !who.isBlank else { return label ?? "" }
        let id = TEIPointer.id(who)
        if let label { interview.label(id, label) }
        return id
    }

    func time(of element: XMLElement) -> TimeRange? {
        timeline.range(of: element) ?? element.child("u").flatMap(timeline.range)
    }
}

extension XMLElement {
    /// Whether `matches` holds for any element inside, at any depth.
    func contains(_ matches: (XMLElement) -> Bool) -> Bool {
        children.contains { matches($0) || $0.contains(matches) }
    }
}
