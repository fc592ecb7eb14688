import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

/// What is accepted by the way, for its sides or to let its words be used, confirms no guess.
struct AsCountedTests {
    private func coding(_ stance: Stance, _ kind: StatementKind?, _ flags: Set<Coding.Flag>) -> Coding {
        let words = "I honestly do not mind who is on the payslip."
        return Coding(
            id: EvidenceID(bits: 7), transcript: "a.txt", participant: Participant.ID("P1"), turn: 2,
            place: SourcePlace(paragraph: 2), range: 0..<words.unicodeScalars.count, quote: words,
            criterion: Criterion.ID("trust"), kind: kind, stance: stance, isQuestion: false, flags: flags,
            coder: .tagger("lexicon"), state: .suggested, confidence: 0.8, reasons: [])
    }

    @Test func `a stance and a kind that do not count are not confirmed`() {
        let guessed = Judgement(
            acceptingAsCounted: coding(.helping, .aspiration, [.inferred, .kindInferred]))
        #expect(guessed == Judgement(.accepted, kind: .decided(nil), stance: .neutral))
        let ironic = Judgement(acceptingAsCounted: coding(.helping, nil, [.irony]))
        #expect(ironic == Judgement(.accepted, stance: .neutral))
    }

    @Test func `what counts stays as it is proposed, and trouble that is over stays trouble`() {
        let told = Judgement(acceptingAsCounted: coding(.helping, .aspiration, []))
        #expect(told == Judgement(.accepted))
        #expect(
            Judgement(acceptingAsCounted: coding(.hindering, .challenge, [.past])) == Judgement(.accepted))
    }
}
