import StudyModel
import Testing

@testable import Readers

@Suite struct StoredTranscriptionTests {
    private func read(
        _ json: String, namespace: String = "http://schemas.microsoft.com/office/transcription/2022"
    ) throws
        -> ReadTranscript
    {
        var document = WordDocument(
            body: [
                "Audio file", "talk.wav", "Transcript", "00:00:03 Speaker 1", "Why  now?",
                "00:00:05 Speaker 2", "So.", "00:00:09", "On.",
            ]
            .map { p($0) }.joined())
        let part = "<storedTranscription xmlns='\(namespace)'>\(json)</storedTranscription>"
        document.files = [
            ("customXml", "item0.xml", Array("<b xmlns='urn:b'/>".utf8)),
            ("customXml", "item.xml", Array(part.utf8)),
        ]
        return try TranscriptReader().read(document.bytes(), name: "a.docx")
    }

    private func stored(_ segments: String) -> String {
        "{\"descriptor\":{\"transcription\":{\"transcriptSegments\":[\(segments)],\"speakerNames\":[]}}}"
    }

    @Test func `what Word keeps of its own gives ends where the text still agrees`() throws {
        let read = try read(
            stored(
                "{\"text\":\"Why now?\",\"start\":3.18,\"end\":4.5,\"speakerId\":0},"
                    + "{\"text\":\"Edited since.\",\"start\":5.2,\"end\":6},{\"text\":\"On.\",\"start\":9.9,\"end\":12.25}"
            ))
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 3, end: 4.5), TimeRange(start: 5), TimeRange(start: 9, end: 12.25),
            ])
        #expect(read.transcript.metadata.first == MetadataEntry(key: "recording", value: "talk.wav"))
    }

    @Test(arguments: ["", "{", "{\"descriptor\":[]}", "not json"])
    func `what is stored and cannot be read changes nothing`(json: String) throws {
        #expect(try read(json).transcript.turns.map(\.time?.end) == [nil, nil, nil])
    }
}
