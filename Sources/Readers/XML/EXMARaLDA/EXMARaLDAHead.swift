import DocumentIO
import StudyModel

/// Reads the head that EXMARaLDA's basic and segmented transcriptions share: the project and the table of speakers.
enum EXMARaLDAHead {
    /// Takes in what the head of the document under `root` says.
    static func read(_ root: XMLElement, into interview: inout XMLInterview) {
        guard let head = root.child("head") else { return }
        interview.count(asMetadata: head)
        if let information = head.child("meta-information") { describe(information, &interview) }
        for speaker in head.child("speakertable")?.children ?? [] where speaker.name.local == "speaker" {
            let person = person(speaker)
            interview.add(person)
            if person.role == .interviewer {
                interview.state("Interviewer", person.attributes.name ?? person.label ?? "")
            }
        }
    }

    /// The points of `common-timeline` and of every `timeline-fork`, which stand between two of them.
    static func timeline(_ body: XMLElement) -> Timeline {
        var points: [(id: String, seconds: Double?)] = []
        for tli in body.child("common-timeline")?.children ?? [] {
            if let id = tli.attribute("id") {
                points.append((id, tli.attribute("time").flatMap { XMLTime.seconds($0) }))
            }
        }
        return Timeline(points, isOrdered: true)
    }
}

private extension EXMARaLDAHead {
    static func describe(_ information: XMLElement, _ interview: inout XMLInterview) {
        interview.state("Title", information.child("transcription-name")?.text.collapsed ?? "")
        interview.state("Project", information.child("project-name")?.text.collapsed ?? "")
        interview.state(recording: information.child("referenced-file")?.attribute("url"))
        for fact in information.all("ud-information") {
            // Counts and paths that EXMARaLDA's own tools leave.
            guard let key = fact.attribute("attribute-name"), !key.hasPrefix("#") else { continue }
            _ = InterviewHead.state(key.collapsed, fact.text.collapsed, into: &interview)
        }
    }

    static func person(_ speaker: XMLElement) -> XMLPerson {
        var person = XMLPerson()
        person.ids = [speaker.attribute("id")].compactMap(\.self)
        person.label = speaker.child("abbreviation")?.text.collapsed.nonEmpty
        for fact in speaker.all("ud-information") {
            let value = fact.text.collapsed
            if let key = fact.attribute("attribute-name"), !value.isEmpty {
                InterviewHead.describe(&person, key, value)
            }
        }
        return person
    }
}
