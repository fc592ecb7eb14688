import DocumentIO
import StudyModel

/// Reads Transcriber's files (`.trs`). Each `Turn` is a turn; where several speak in it at once, `Who` tells whose
/// the words after it are, and each speaker has a turn of their own with the time of the whole.
struct TranscriberReader: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool {
        root.name.local == "Trans" && (root.child("Episode") != nil || root.child("Speakers") != nil)
    }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var interview = XMLInterview(layout: Layout(name: "xml/transcriber", confidence: 0.98))
        describe(root, &interview)
        for turn in root.all("Turn") { read(turn, &interview) }
        return interview
    }
}

private extension TranscriberReader {
    static func describe(_ root: XMLElement, _ interview: inout XMLInterview) {
        interview.state(recording: root.attribute("audio_filename"))
        interview.state("Transcriber", root.attribute("scribe")?.collapsed ?? "")
        interview.state("Programme", root.child("Episode")?.attribute("program")?.collapsed ?? "")
        for speaker in root.child("Speakers")?.children ?? [] where speaker.name.local == "Speaker" {
            guard let id = speaker.attribute("id") else { continue }
            interview.add(XMLPerson(ids: [id], label: speaker.attribute("name")?.collapsed.nonEmpty))
        }
    }

    static func read(_ turn: XMLElement, _ interview: inout XMLInterview) {
        let speakers = (turn.attribute("speaker") ?? "").split(whereSeparator: \.isWhitespace).map(
            String.init)
        let start = turn.attribute("startTime").flatMap { XMLTime.seconds($0) }
        let end = turn.attribute("endTime").flatMap { XMLTime.seconds($0) }
        let time = start.flatMap { TimeRange(from: Moment(seconds: $0), to: end.map { Moment(seconds: $0) }) }
        let voices = TranscriberVoices(turn, speakers: speakers.count)
        var left = voices.left
        for (index, words) in voices.words.enumerated() where !words.isEmpty || index == 0 && voices.areSilent
        {
            interview.add(
                words.isEmpty ? [] : [words], left: left, line: turn.line,
                speaker: speakers.indices.contains(index) ? speakers[index] : "", time: time)
            left = []
        }
    }
}
