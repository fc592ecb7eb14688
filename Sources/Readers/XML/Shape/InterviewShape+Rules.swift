import DocumentIO
import StudyModel

extension InterviewShape: TurnRules {
    var layout: Layout { Layout(name: "xml/interview", confidence: confidence) }
    var noise: [String: ParagraphAccounting.SkipReason] { [:] }

    func speaker(of element: XMLElement, in path: [String]) -> String? { speaker(of: element) }

    /// The role an element of speech states for its speaker; `p` is a paragraph's name before it is a participant's.
    func role(of element: XMLElement) -> Speaker.Role? {
        if let stated = Self.statedRole(of: element) { return stated.role }
        let name = element.name.local
        return sign == .elementName || !SpeakerWords.isBareLetter(name) ? SpeakerWords.role(of: name) : nil
    }

    /// What an attribute of the element says of the role; nil where none says anything.
    static func statedRole(of element: XMLElement) -> (role: Speaker.Role?, stated: String)? {
        element.value(of: ["role", "type"]).map { (SpeakerWords.role(of: $0), $0) }
    }

    func time(of element: XMLElement) -> TimeRange? {
        guard let start = Self.seconds(element, Self.startNames) else { return nil }
        let end = Self.seconds(element, Self.endNames)
        return TimeRange(start: start, end: end.flatMap { $0 >= start ? $0 : nil })
    }

    private static func seconds(_ element: XMLElement, _ names: [String]) -> Double? {
        if let written = element.value(of: names), let seconds = XMLTime.seconds(written) { return seconds }
        for child in element.children where names.contains(child.foldedName) {
            if let seconds = XMLTime.seconds(child.text.collapsed) { return seconds }
        }
        return nil
    }
}
