import DocumentIO
import StudyModel

/// What Word's Transcribe keeps of its own beside the text, which people edit: when each stretch began and ended.
struct StoredTranscription: Sendable {
    /// A stretch as it was heard.
    struct Segment: Sendable {
        let text: String
        let start: Double
        let end: Double
    }

    private let segments: [Segment]

    /// Reads it from the custom parts of `package`; nil where none holds it.
    init?(_ package: WordPackage) throws(DocumentError) {
        for (_, part, bytes) in try package.parts(["customXml"]) {
            guard let root = try XMLParser.parse(bytes, part: part).root,
                root.name.local == "storedTranscription", let json = JSONText(root.text)
            else { continue }
            segments = Self.segments(json)
            return
        }
        return nil
    }

    private static func segments(_ json: JSONText) -> [Segment] {
        let all = json["descriptor"]?["transcription"]?["transcriptSegments"]?.elements ?? []
        return all.compactMap { segment in
            guard let text = segment["text"]?.string, let start = segment["start"]?.number,
                let end = segment["end"]?.number, end >= start
            else { return nil }
            return Segment(text: fold(text), start: start, end: end)
        }
    }

    /// Gives `turns` the ends of the stretches they still agree with, in second and words. Both are in order of time.
    func addEnds(to turns: inout [LayoutDraft.Turn]) {
        var next = 0
        for index in turns.indices {
            guard let time = turns[index].time, time.end == nil else { continue }
            let words = Self.fold(turns[index].paragraphs.joined(separator: " "))
            let found = segments[next...].firstIndex { segment in
                segment.start.rounded(.down) == time.start.rounded(.down) && segment.text == words
            }
            guard let found else { continue }
            turns[index].time = TimeRange(start: time.start, end: segments[found].end)
            next = found + 1
        }
    }

    private static func fold(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
