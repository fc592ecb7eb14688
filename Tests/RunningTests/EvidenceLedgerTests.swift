import StudyModel
import Testing

@testable import Running

@Suite struct EvidenceLedgerTests {
    private func coding(_ transcript: String, turn: Int = 2, start: Int = 0) -> Coding {
        Coding(
            id: EvidenceID(
                transcript: transcript, words: TextKey([]), turn: turn, start: start, criterion: "trust"),
            transcript: transcript, participant: Participant.ID("P1"), turn: turn,
            place: SourcePlace(paragraph: 1), range: start..<(start + 5), quote: "Words",
            criterion: Criterion.ID("trust"), kind: nil, stance: .neutral, isQuestion: false, flags: [],
            coder: .tagger("lexicon"), state: .suggested, confidence: 0.5, reasons: [])
    }

    @Test func `ids that are free stay`() {
        var ledger = EvidenceLedger()
        var codings = [coding("a"), coding("b"), coding("a", start: 9)]
        let before = codings
        let hasChanged = ledger.settle(&codings)
        #expect(!hasChanged)
        #expect(codings == before)
    }

    @Test func `of codings with one id the later ones get the next salts`() {
        var ledger = EvidenceLedger()
        var first = [coding("a"), coding("a")]
        var second = [coding("a")]
        let firstChanged = ledger.settle(&first)
        #expect(firstChanged)
        let secondChanged = ledger.settle(&second)
        #expect(secondChanged)
        let id = coding("a").id
        let salted = [id, id.salted(1), id.salted(2)]
        #expect((first + second).map(\.id) == salted)
    }
}
