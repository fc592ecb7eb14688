import StudyModel
import Testing

@Suite struct TranscriptTests {
    private let transcript = Transcript(
        name: "a.docx", layout: Layout(name: "docx/labels", confidence: 1), text: "Why?\nBecause.\nHm.",
        turns: [
            Turn(number: 1, speaker: 0, span: TextSpan(0..<4), place: SourcePlace(paragraph: 1)),
            Turn(number: 2, speaker: 1, span: TextSpan(5..<13), place: SourcePlace(paragraph: 2)),
            Turn(number: 3, speaker: 2, span: TextSpan(14..<17), place: SourcePlace(paragraph: 3)),
        ],
        speakers: [
            Speaker(label: "I", role: .interviewer),
            Speaker(label: "R", role: .interviewee, participant: .init("P1")),
            Speaker(label: "", role: .unknown),
        ],
        participants: [Participant(id: .init("P1"))], metadata: [],
        accounting: ParagraphAccounting(
            inTurns: 3, inMetadata: 2,
            skipped: [.init(place: SourcePlace(paragraph: 6), reason: .empty, excerpt: "")]))

    @Test func `a turn leads to its words, speaker and participant`() {
        #expect(transcript.turns.map { transcript.text(of: $0) } == ["Why?", "Because.", "Hm."])
        #expect(transcript.turns.map { transcript.speaker(of: $0).label } == ["I", "R", ""])
        #expect(transcript.turns.map { transcript.participant(of: $0)?.id.rawValue } == [nil, "P1", nil])
    }

    @Test func `only what interviewees say is evidence`() {
        #expect(transcript.turns.map { transcript.isInterviewee($0) } == [false, true, false])
    }

    @Test func `every paragraph is accounted for`() {
        #expect(transcript.accounting.total == 6)
    }
}
