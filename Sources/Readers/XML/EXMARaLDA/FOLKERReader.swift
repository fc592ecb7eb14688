import DocumentIO
import StudyModel

/// Reads FOLKER's transcriptions (`.flk`, `.fln`). Each contribution is a turn; its words stand in it as they were
/// typed (`unparsed`, `segment`), or one by one (`w`, punctuation as `p`).
struct FOLKERReader: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool { root.name.local == "folker-transcription" }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var interview = XMLInterview(layout: Layout(name: "xml/folker", confidence: 0.98))
        interview.count(asMetadata: root.child("head"))
        for speaker in root.child("speakers")?.children ?? [] {
            interview.count(asMetadata: speaker)
            interview.add(person(speaker))
        }
        interview.state(recording: root.child("recording")?.attribute("path"))
        let timeline = timeline(root)
        for contribution in root.all("contribution") {
            let start = timeline[contribution.attribute("start-reference")]
            let end = timeline[contribution.attribute("end-reference")]
            var line = TokenLine()
            add(contribution, to: &line)
            let rest = line.text.isEmpty ? contribution.text.collapsed : ""
            interview.add(
                line.text.isEmpty ? [] : [line.text],
                left: rest.isEmpty ? [] : [.init(text: rest, line: contribution.line, reason: .remark)],
                line: contribution.line, speaker: contribution.attribute("speaker-reference") ?? "",
                time: start.flatMap { TimeRange(from: $0, to: end) })
        }
        return interview
    }
}

private extension FOLKERReader {
    static func add(_ element: XMLElement, to line: inout TokenLine) {
        for content in element.contents {
            switch content {
            case .text(let text): line.add(word: GATMarks.removed(from: text))
            case .element(let child):
                switch child.name.local {
                // A point in time may stand inside a word.
                case "w": line.add(word: child.directText.split(whereSeparator: \.isWhitespace).joined())
                case "p": line.add(mark: child.text)
                default: add(child, to: &line)
                }
            }
        }
    }

    static func person(_ speaker: XMLElement) -> XMLPerson {
        var person = XMLPerson()
        person.ids = [speaker.attribute("speaker-id")].compactMap(\.self)
        person.attributes.name = speaker.child("name")?.text.collapsed.nonEmpty
        return person
    }

    static func timeline(_ root: XMLElement) -> Timeline {
        let points = root.child("timeline")?.children ?? []
        return Timeline(
            points.compactMap { point in
                guard let id = point.attribute("timepoint-id") else { return nil }
                return (id, point.attribute("absolute-time").flatMap { XMLTime.seconds($0) })
            }, isOrdered: false)
    }
}
