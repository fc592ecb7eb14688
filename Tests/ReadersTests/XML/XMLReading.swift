import StudyModel

@testable import Readers

/// Reads `xml` as the file `a.xml`.
func readXML(_ xml: String, options: ReadingOptions = ReadingOptions()) throws(InputError) -> ReadTranscript {
    try XMLTranscriptReader.read(Array(xml.utf8), name: "a.xml", options: options)
}

extension ReadTranscript {
    /// `label: words` of each turn.
    var lines: [String] {
        transcript.turns.map { "\(transcript.speaker(of: $0).label): \(transcript.text(of: $0))" }
    }

    /// Labels of interviewers and interviewees.
    func labels(_ role: Speaker.Role) -> [String] {
        transcript.speakers.filter { $0.role == role }.map(\.label)
    }

    /// Codes of the diagnostics.
    var codes: [String] { diagnostics.map(\.code) }
}
