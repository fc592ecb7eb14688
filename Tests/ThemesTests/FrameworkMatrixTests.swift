import StudyModel
import Testing

@testable import Themes

struct FrameworkMatrixTests {
    private static let good = "We ring one another before the board meets and agree what to say."

    @Test func `a cell holds the best words of each stance, the best first, in the person's own words`()
        throws
    {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding("P1", "trust", .hindering, turn: 2, quote: "They never ring anybody."),
                SmallStudy.coding("P1", "trust", .helping, turn: 4, quote: Self.good),
                SmallStudy.coding("P1", "trust", .helping, turn: 6, quote: "and so on"),
                SmallStudy.coding(
                    "P1", "trust", .neutral, turn: 8, quote: "Trust is a word we use here a lot."),
            ])
        let cell = try #require(study.summary.matrix.rows[0].cells[0])
        #expect(cell.stance == .mixed)
        #expect(cell.extracts.map(\.stance) == [.helping, .hindering])
        #expect(cell.extracts.map(\.text) == [Self.good, "They never ring anybody."])
        #expect(cell.quote == Self.good)
        #expect(cell.extracts.map(\.turn) == [4, 2])
    }

    @Test func `words of several interviews compete, whatever the order of adding`() {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", "trust", .neutral, quote: Self.good)])
        let participant = Participant(id: .init("P1"))
        let second = InterviewRecord(
            transcript: "later.docx", participants: [participant], words: 100, turns: 4)
        let coding = SmallStudy.coding(
            "P1", "trust", .hindering, turn: 9, quote: "They never ring us up now.")
        let both = study.interviews + [(second, [coding])]
        for interviews in [both, both.reversed()] {
            let row = study.summary(of: interviews).matrix.rows[0]
            #expect(row.cells[0]?.extracts.map(\.turn) == [9])
            #expect(row.transcripts == ["P1.docx", "later.docx"])
        }
    }

    @Test func `all that partners are shown is among the words kept of who said it`() throws {
        var study = SmallStudy()
        for person in ["P1", "P2"] {
            study.add(
                person, .init(),
                (1...3).map {
                    SmallStudy.coding(
                        person, "trust", .hindering, kind: $0 == 2 ? .aspiration : .challenge, turn: $0,
                        quote: "We have been told many things about trust, and number \($0) was kept.")
                } + [
                    SmallStudy.coding(
                        person, nil, .neutral, question: true, turn: 9,
                        quote: "Who would decide what happens to the homes if the company went?")
                ])
        }
        let summary = study.summary
        let passages = summary.matrix.rows.indices.flatMap { summary.matrix.passages(ofRow: $0) }
        let shown = passages.filter { $0.use != nil }
        let quotes = summary.themes.flatMap { $0.quotes + $0.questions } + summary.otherQuestions
        #expect(Set(shown.map(\.extract.evidence)) == Set(quotes.map(\.id)))
        #expect(passages.count == Set(passages.map(\.extract.evidence)).count)
        #expect(shown.last?.use == .question)
        #expect(shown.last?.criterion == nil)
    }
}
