import Testing

@testable import Tagging

struct TextClassifierTests {
    private static let texts: [(text: String, codes: Set<Int>)] = (0..<20).map { number in
        number % 2 == 0
            ? ("The wait was long, \(number) hours of waiting.", [0])
            : ("Kind nurses, \(number) of them so kind.", [1])
    }

    @Test func `texts are told apart by the words coded texts hold`() async throws {
        var classifier = try await TextClassifier(Self.texts, codes: 2, jobs: 2)
        #expect(classifier.classify("We had to wait and wait").codes == [0])
        #expect(classifier.classify("Such kind people").codes == [1])
        #expect(classifier.classify("").codes.isEmpty)
    }

    @Test func `texts without any code teach nothing`() async {
        await #expect(throws: TrainingFault.nothingAccepted) {
            try await TextClassifier(Self.texts.map { ($0.text, []) }, codes: 2, jobs: 2)
        }
        await #expect(throws: TrainingFault.tooFew(interviews: 0)) {
            try await TextClassifier([], codes: 2, jobs: 2)
        }
    }
}
