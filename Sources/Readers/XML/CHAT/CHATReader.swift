import DocumentIO
import StudyModel

/// Reads CHAT as XML (TalkBank). Each `u` is a turn; its `w` are words, and what stands beside them (`mor`, `gra`,
/// `a` and other layers, events, pauses) is left out.
struct CHATReader: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool { root.name.local == "CHAT" }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var interview = XMLInterview(layout: Layout(name: "xml/chat", confidence: 0.98))
        for participant in root.child("Participants")?.children ?? [] {
            let person = person(participant)
            interview.add(person)
            if person.role == .interviewer {
                interview.state("Interviewer", person.attributes.name ?? person.ids.first ?? "")
            }
        }
        interview.state(recording: root.attribute("Media"))
        if let date = root.attribute("Date") { state(date, &interview) }
        read(inside: root, &interview)
        return interview
    }
}

private extension CHATReader {
    static func read(inside element: XMLElement, _ interview: inout XMLInterview) {
        for child in element.children {
            switch child.name.local {
            case "u": read(child, &interview)
            case "comment": comment(child, &interview)
            case "Participants": break
            default:
                let words = child.ownText
                if !words.isEmpty { interview.skip(words, line: child.line, .remark) }
                read(inside: child, &interview)
            }
        }
    }

    static func read(_ utterance: XMLElement, _ interview: inout XMLInterview) {
        let words = CHATWords(utterance)
        interview.add(
            words.text.isEmpty ? [] : [words.text], left: words.left, line: utterance.line,
            speaker: utterance.attribute("who") ?? "", time: time(of: utterance), isQuestion: words.isQuestion
        )
    }

    /// When an utterance is said, by its `media`, in seconds or milliseconds.
    static func time(of utterance: XMLElement) -> TimeRange? {
        let all = utterance.all("media") + utterance.all("internal-media")
        guard let media = all.first, let start = seconds(media, "start") else { return nil }
        return TimeRange(from: start, to: all.compactMap { seconds($0, "end") }.max())
    }

    static func seconds(_ media: XMLElement, _ name: String) -> Moment? {
        let unit = XMLTime.unit(media.attribute("unit"))
        return media.attribute(name).flatMap { XMLTime.seconds($0, unit: unit) }.map { Moment(seconds: $0) }
    }

    static func person(_ participant: XMLElement) -> XMLPerson {
        var person = XMLPerson()
        person.ids = [participant.attribute("id")].compactMap(\.self)
        // CHAT writes names without spaces: `Ann_Lee`.
        let name = participant.attribute("name")?.split(separator: "_").joined(separator: " ")
        person.attributes.name = name?.collapsed.nonEmpty
        let role = participant.attribute("role")?.split(separator: "_").joined(separator: " ") ?? ""
        person.role = XMLPerson.role(stated: role)
        if person.role == nil { person.attributes.role = role.nonEmpty }
        return person
    }

    static func comment(_ comment: XMLElement, _ interview: inout XMLInterview) {
        let words = comment.text.collapsed
        guard !words.isEmpty else { return }
        switch comment.attribute("type") {
        case "Date":
            interview.elementsOfMetadata += 1
            state(words, &interview)
        case let key? where interview.utterancesSeen == 0 && key != "Generic":
            interview.elementsOfMetadata += 1
            interview.state(key, words)
        default: interview.skip(words, line: comment.line, .remark)
        }
    }

    static func state(_ date: String, _ interview: inout XMLInterview) {
        interview.facts.date = interview.facts.date ?? date
        interview.state("Date", date)
    }
}
