import DocumentIO
import StudyModel

/// Reads what a `teiHeader` says about the interview and the people in it.
struct TEIHeader {
    private(set) var people: [XMLPerson] = []
    private(set) var titles: [String] = []
    /// Dates with the element they stand in.
    private var dates: [(place: String, value: String)] = []
    private var organisations: [String: String] = [:]
    /// Elements with text of their own.
    private(set) var textElements = 0

    /// What `header` says.
    init(_ header: XMLElement) {
        findOrganisations(header)
        walk(header, inside: [])
    }

    /// The date of the interview: of the setting first, then of the recording, the making, the source and last of
    /// publication.
    var date: String? {
        for place in ["setting", "recording", "recordingstmt", "creation", "sourcedesc", "publicationstmt"] {
            if let date = dates.first(where: { $0.place == place }) { return date.value }
        }
        return nil
    }
}

private extension TEIHeader {
    mutating func findOrganisations(_ element: XMLElement) {
        for child in element.children {
            if child.name.local == "org", let id = child.attribute("id"),
                let name = child.child("orgName")?.text.collapsed
            {
                organisations[id] = name
            }
            findOrganisations(child)
        }
    }

    mutating func walk(_ element: XMLElement, inside ancestors: [String]) {
        let name = element.name.local
        let text = element.ownText
        if !text.isEmpty { textElements += 1 }
        switch name {
        case "person", "personGrp":
            people.append(person(element))
        case "title" where ancestors.last == "titlestmt" && !text.isEmpty:
            titles.append(element.text.collapsed)
        case "date":
            note(element.attribute("when") ?? text, ancestors)
        case "recording":
            if let when = element.attribute("when") { note(when, ancestors + ["recording"]) }
        default: break
        }
        for child in element.children { walk(child, inside: ancestors + [name.lowercased()]) }
    }

    mutating func note(_ date: String, _ ancestors: [String]) {
        guard !date.isEmpty else { return }
        for place in ancestors { dates.append((place, date)) }
    }

    func person(_ element: XMLElement) -> XMLPerson {
        var person = XMLPerson()
        person.ids = [element.attribute("id"), element.attribute("n")].compactMap(\.self)
        let name = element.child("persName") ?? element.child("name")
        person.label = name?.child("abbr")?.text.collapsed
        if person.label == nil { person.attributes.name = name.flatMap(Self.words) }
        if let written = element.attribute("role") {
            person.role = XMLPerson.role(stated: written)
            if person.role == nil { person.attributes.role = written }
        }
        for child in element.children { describe(&person, child) }
        return person
    }

    func describe(_ person: inout XMLPerson, _ child: XMLElement) {
        switch child.name.local {
        case "occupation": person.attributes.role = Self.words(child) ?? person.attributes.role
        case "affiliation", "orgName":
            let pointed = child.attribute("ref").flatMap { organisations[TEIPointer.id($0)] }
            let organisation = Self.words(child) ?? pointed
            person.attributes.organisation = person.attributes.organisation ?? organisation
        case "trait", "state", "note":
            guard let key = child.attribute("type"), let value = Self.words(child) else { return }
            AttributeNames.state(key, value, &person.attributes)
        case "role":
            let written = child.text.collapsed
            person.role = person.role ?? XMLPerson.role(stated: written)
            if XMLPerson.role(stated: written) == nil { person.attributes.role = Self.words(child) }
        default: break
        }
    }

    /// The words inside, each element's set apart from the next; nil for none.
    static func words(_ element: XMLElement) -> String? {
        let words = element.contents.map { content in
            switch content {
            case .text(let text): text
            case .element(let child): " " + (Self.words(child) ?? "") + " "
            }
        }.joined().collapsed
        return words.isEmpty ? nil : words
    }
}
