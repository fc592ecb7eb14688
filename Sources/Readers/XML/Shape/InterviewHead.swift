import DocumentIO
import StudyModel

/// Reads what documents of no standard say about the interview and the people in it.
struct InterviewHead {
    /// Elements that describe one person.
    static let people: Set<String> = [
        "interviewee", "interviewer", "respondent", "participant", "person", "speaker", "informant",
        "moderator",
        "facilitator", "researcher",
    ]
    /// Elements that hold facts, not speech.
    static let sections: Set<String> = [
        "head", "header", "heading", "meta", "metadata", "info", "about", "details", "cover", "properties",
        "participants", "speakers", "people", "interviewees", "interviewers", "persons", "description",
    ]
}

extension InterviewHead {
    /// Notes the facts that attributes of `element` state: of the interview itself, or of its person.
    static func readAttributes(of element: XMLElement, into interview: inout XMLInterview) {
        if people.contains(element.foldedName) { return }
        // `<field name="Organisation">…</field>` and `<meta name="Organisation" content="…"/>`
        let key = element.value(of: ["name", "key", "field", "label", "property"])
        if let key, let value = element.value(of: ["content", "value"]) ?? element.text.collapsed.nonEmpty,
            element.children.isEmpty
        {
            if state(key, value, into: &interview) { return }
        }
        for attribute in element.attributes where attribute.name.namespace == nil {
            _ = state(attribute.name.local, attribute.value.collapsed, into: &interview)
        }
    }

    /// Notes a fact; tells whether `key` is one that is known.
    static func state(_ key: String, _ value: String, into interview: inout XMLInterview) -> Bool {
        guard !value.isEmpty else { return false }
        switch AttributeNames.fold(key) {
        case "title": interview.state("Title", value)
        case "interviewer", "interviewedby", "moderator", "facilitator", "researcher":
            interview.state("Interviewer", value)
            interview.interviewers.append(value)
        case "interviewee", "respondent", "participant", "pseudonym", "intervieweename":
            interview.state("Interviewee", value)
            interview.facts.name = interview.facts.name ?? value
        default:
            guard AttributeNames.state(key, value, &interview.facts) else { return false }
            interview.state(key, value)
        }
        return true
    }

    /// The person `element` describes by attributes, child elements or its text.
    static func person(_ element: XMLElement) -> XMLPerson {
        var person = XMLPerson()
        person.role = SpeakerWords.role(of: element.name.local)
        let attributes = element.attributes.map { (key: $0.name.local, value: $0.value.collapsed) }
        let children = element.children.map { (key: $0.name.local, value: $0.text.collapsed) }
        for (key, value) in attributes + children where !value.isEmpty { describe(&person, key, value) }
        let text = element.ownText
        if !text.isEmpty, person.attributes.name == nil { person.attributes.name = text }
        return person
    }

    /// Notes that `key` of `person` is `value`: what they are called, whether they ask or answer, what they do.
    static func describe(_ person: inout XMLPerson, _ key: String, _ value: String) {
        switch AttributeNames.fold(key) {
        case "id", "ref", "code", "key", "xmlid": person.ids.append(value)
        case "label", "initials", "abbr", "abbreviation", "short":
            person.ids.append(value)
            person.label = person.label ?? value
        case "name", "fullname", "pseudonym": person.attributes.name = person.attributes.name ?? value
        case "type": person.role = XMLPerson.role(stated: value) ?? person.role
        case "role":
            if let role = XMLPerson.role(stated: value) {
                person.role = role
            } else {
                AttributeNames.state(key, value, &person.attributes)
            }
        default: AttributeNames.state(key, value, &person.attributes)
        }
    }
}

extension String {
    /// The string, or nil where it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }
}
