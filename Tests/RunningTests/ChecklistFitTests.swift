import StudyModel
import Testing

@testable import Running

@Suite struct ChecklistFitTests {
    /// Codings of one interview, one for each of `confidences`.
    private func codings(
        _ confidences: [Double], criterion: String? = "trust", state: CodingState = .suggested
    ) -> [Coding] {
        confidences.enumerated().map { index, confidence in
            Coding(
                id: EvidenceID(
                    transcript: "a", words: TextKey([]), turn: index, start: 0, criterion: criterion ?? ""),
                transcript: "a", participant: Participant.ID("P1"), turn: index,
                place: SourcePlace(paragraph: 1), range: 0..<5, quote: "Words",
                criterion: criterion.map { Criterion.ID($0) }, kind: nil, stance: .neutral, isQuestion: false,
                flags: [], coder: .tagger("learned"), state: state, confidence: confidence, reasons: [])
        }
    }

    private func warning(
        _ codings: [Coding], words: Int = 4000, learnedFrom interviews: Int = 50
    ) -> Diagnostic? {
        var fit = ChecklistFit(codebook: "small", learnedFrom: interviews)
        fit.add(words: words, codings)
        return fit.warning
    }

    @Test func `few codings that can be right warn, with the number in a thousand words`() throws {
        let told = try #require(warning(codings(Array(repeating: 0.4, count: 180))))
        #expect((told.severity, told.code, told.file) == (.warning, "other-matters", "small"))
        #expect(told.message.contains("some 18 of its codings can be expected"))
    }

    @Test func `the same number of surer codings does not`() {
        #expect(warning(codings(Array(repeating: 0.6, count: 180))) == nil)
    }

    @Test func `passages without a criterion do not count`() {
        let passages = codings(Array(repeating: 0.9, count: 180), criterion: nil)
        #expect(warning(passages + codings(Array(repeating: 0.4, count: 180))) != nil)
    }

    @Test func `words and codings add up over interviews`() {
        var fit = ChecklistFit(codebook: "small", learnedFrom: 50)
        fit.add(words: 2000, codings(Array(repeating: 0.5, count: 20)))
        #expect(fit.warning == nil, "too little to tell by")
        fit.add(words: 2000, codings(Array(repeating: 0.5, count: 40)))
        #expect(fit.warning != nil)
        fit.add(words: 1000, codings(Array(repeating: 0.5, count: 200)))
        #expect(fit.warning == nil)
    }

    @Test func `nothing is told by phrases alone, nor by a model of few interviews`() {
        #expect(warning(codings([0.4]), learnedFrom: 40) != nil)
        for interviews in [0, 39] { #expect(warning(codings([0.4]), learnedFrom: interviews) == nil) }
    }

    @Test func `nothing is told once people confirm codings`() {
        #expect(warning(codings([1], state: .accepted)) == nil)
        #expect(warning(codings(Array(repeating: 0.9, count: 180), state: .rejected)) != nil)
    }
}
