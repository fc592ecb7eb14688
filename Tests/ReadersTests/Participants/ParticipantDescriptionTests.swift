import StudyModel
import Testing

@testable import Readers

@Suite struct ParticipantDescriptionTests {
    /// A transcript whose speakers say as many letters as told; those in `asking` are interviewers.
    private func read(_ speakers: [(String, Int)], asking: Set<String> = ["Q"]) -> ReadTranscript {
        let roles = speakers.map { asking.contains($0.0) ? Speaker.Role.interviewer : .interviewee }
        let text = speakers.map { String(repeating: "x", count: $0.1) }.joined(separator: "\n")
        var start = 0
        var turns: [Turn] = []
        for (index, speaker) in speakers.enumerated() {
            let span = TextSpan(start..<(start + speaker.1))
            turns.append(
                Turn(number: index + 1, speaker: index, span: span, place: SourcePlace(paragraph: index + 1)))
            start = span.end + 1
        }
        let people = zip(speakers, roles).filter { $1 == .interviewee }.map { speaker, _ in
            Participant(
                id: Participant.ID("int#\(speaker.0)"),
                attributes: Participant.Attributes(organisation: "Own", role: "Own"))
        }
        let transcript = Transcript(
            name: "int.xml", layout: Layout(name: "xml", confidence: 1), text: text, turns: turns,
            speakers: zip(speakers, roles).map { speaker, role in
                Speaker(
                    label: speaker.0, role: role,
                    participant: role == .interviewee ? Participant.ID("int#\(speaker.0)") : nil)
            },
            participants: people, metadata: [], accounting: ParagraphAccounting(inTurns: turns.count))
        return ReadTranscript(transcript: transcript, diagnostics: [])
    }

    private func row(
        _ participant: String?, speaker: String? = nil, organisation: String? = nil, sector: String? = nil
    ) -> ParticipantTable.Row {
        ParticipantTable.Row(
            transcript: "int", speakers: speaker.map { $0.split(separator: ";").map { String($0) } } ?? [],
            participant: participant.map { Participant.ID($0) },
            attributes: Participant.Attributes(organisation: organisation, sector: sector), line: 2)
    }

    @Test func `a row wins over what the transcript states, empty cells aside`() {
        let described = read([("Q", 5), ("A", 9)]).described(
            by: [row("P1", organisation: "Row")], file: "p.csv")
        let person = described.transcript.participants
        #expect(person.map(\.id) == [Participant.ID("P1")])
        #expect(person.first?.attributes.organisation == "Row")
        #expect(person.first?.attributes.role == "Own")
        #expect(described.transcript.speakers.map(\.participant) == [nil, Participant.ID("P1")])
        #expect(described.diagnostics == [])
    }

    @Test func `a row without an id leaves the id`() {
        let described = read([("A", 9)]).described(by: [row(nil, organisation: "Row")], file: "p.csv")
        #expect(described.transcript.participants.map(\.id) == [Participant.ID("int#A")])
    }

    @Test func `rows with speakers go to the labels they name`() {
        let described = read([("A", 9), ("B", 9)]).described(
            by: [row("P2", speaker: "b"), row("P1", speaker: "A")], file: "p.csv")
        #expect(described.transcript.speakers.map(\.participant?.rawValue) == ["P1", "P2"])
        #expect(described.diagnostics == [])
    }

    @Test func `a lone row goes to the interviewee who says most, with a warning where there are several`() {
        let described = read([("A", 3), ("B", 9)]).described(by: [row("P1")], file: "p.csv")
        #expect(described.transcript.speakers.map(\.participant?.rawValue) == ["int#A", "P1"])
        #expect(described.diagnostics.map(\.code) == ["participant-not-placed"])
        #expect(described.diagnostics.map(\.file) == ["p.csv"])
        #expect(described.diagnostics.map(\.line) == [2])
    }

    @Test func `of several rows without speakers only what all state is used`() {
        let rows = [
            row("P1", organisation: "One", sector: "NHS"), row("P2", organisation: "Two", sector: "NHS"),
        ]
        let described = read([("A", 3), ("B", 9)]).described(by: rows, file: "p.csv")
        #expect(described.transcript.participants.map(\.id.rawValue) == ["int#A", "int#B"])
        #expect(described.transcript.participants.allSatisfy { $0.attributes.organisation == "Own" })
        #expect(described.transcript.participants.allSatisfy { $0.attributes.sector == "NHS" })
    }

    @Test func `a spelling that only other transcripts have is worth a note`() {
        let described = read([("A", 9)]).described(by: [row("P1", speaker: "A;Ada Fernley")], file: "p.csv")
        #expect(described.transcript.speakers.map(\.participant?.rawValue) == ["P1"])
        #expect(described.diagnostics.map(\.severity) == [.note])
        let unplaced = read([("A", 9)]).described(by: [row("P1", speaker: "Z;Ada Fernley")], file: "p.csv")
        #expect(unplaced.diagnostics.map(\.severity) == [.warning, .warning])
    }

    @Test func `two labels of one participant are one person`() {
        let described = read([("SMITH", 9), ("Dr Smith", 9)]).described(
            by: [row("P1", speaker: "SMITH", organisation: "Row"), row("P1", speaker: "Dr Smith")],
            file: "p.csv")
        #expect(described.transcript.participants.map(\.id.rawValue) == ["P1"])
        #expect(described.transcript.participants.first?.attributes.organisation == "Row")
    }

    @Test(arguments: [
        ("Z", "names the speaker 'Z', who is not in 'int.xml' (there: 'Q', 'A')"),
        (
            "Q",
            "lists 'Q', who was taken for the interviewer of 'int.xml'"
        ),
    ]) func `a row that cannot be placed is told of`(speaker: String, message: String) {
        let described = read([("Q", 3), ("A", 9)]).described(by: [row("P1", speaker: speaker)], file: "p.csv")
        #expect(described.diagnostics.map(\.message) == [message])
        #expect(described.transcript.participants.map(\.id.rawValue) == ["int#A"])
    }
}
