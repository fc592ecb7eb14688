import StudyModel

@testable import Readers

/// Reads text as a file called `a.txt`.
func readText(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> ReadTranscript {
    try TranscriptReader(options: options).read(Array(text.utf8), name: "a.txt")
}

extension ReadTranscript {
    /// Every turn as `Label: words`, paragraphs apart by a bar.
    var script: [String] {
        transcript.turns.map { turn in
            "\(transcript.speaker(of: turn).label): \(transcript.text(of: turn).replacing("\n", with: " | "))"
        }
    }

    /// Every turn's beginning and end in seconds, as far as known.
    var times: [String] {
        transcript.turns.map { turn in
            guard let time = turn.time else { return "-" }
            return "\(time.start)–\(time.end.map { "\($0)" } ?? "")"
        }
    }

    /// Labels of interviewers.
    var askers: [String] { transcript.speakers.filter { $0.role == .interviewer }.map(\.label) }
}
