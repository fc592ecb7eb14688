import Foundation
import StudyModel
import Testing

@testable import Tagging

/// What codings say of how likely their kind and stance are.
struct LikelihoodTests {
    /// The coding of a sentence about trust that is learned to be an aspiration and to tell of difficulty, each of the
    /// other four kinds and three stances being as likely as `rest` says, before all are brought to a sum of 1.
    private func coding(kind: Double, stance: Double, rest: Double) async throws -> Coding {
        let learned = try await CodedStudy.model()
        let kinds = Choices.kinds.map { $0 == .aspiration ? kind : rest }
        let stances = Choices.stances.map { $0 == .hindering ? stance : rest }
        let model = LearnedModel(
            card: learned.card, keys: learned.keys, scale: learned.scale, words: learned.words,
            surroundings: learned.surroundings, kinds: always(kinds), stances: always(stances),
            rule: learned.rule)
        let codings = try Tagger(codebook: CodedStudy.codebook, model: model).makeWorker().codings(
            of: Fixture.transcript("What about it?", "You can ring her."))
        return try #require(codings.first { $0.criterion == CodedStudy.trust })
    }

    /// Weights by which every sentence has these probabilities, before they are brought to a sum of 1.
    private func always(_ probabilities: [Double]) -> ChoiceWeights {
        let numbers = ChoiceSurroundings.count(places: probabilities.count)
        return ChoiceWeights(
            heads: probabilities.map {
                LogisticWeights(values: Array(repeating: 0, count: numbers) + [Float(log($0 / (1 - $0)))])
            },
            factors: probabilities.map { _ in 1 })
    }

    @Test(
        arguments: [
            (0.2, 0.1, [.kindInferred], false), (0.4, 0.1, [], false), (0.55, 0.1, [], false),
            (0.8, 0.1, [], true),
        ] as [(Double, Double, Set<Coding.Flag>, Bool)])
    func `a kind that is not likely is flagged, and one that is very likely says so`(
        probability: Double, rest: Double, flags: Set<Coding.Flag>, isVeryLikely: Bool
    ) async throws {
        let coding = try await coding(kind: probability, stance: 0.9, rest: rest)
        #expect(coding.kind == .aspiration && coding.flags == flags)
        #expect(coding.reasons.contains { $0.rule == Coding.Reason.likelyKind } == isVeryLikely)
    }

    @Test(
        arguments: [
            (0.2, 0.1, [.inferred], false), (0.6, 0.1, [], false), (0.9, 0.05, [], true),
        ] as [(Double, Double, Set<Coding.Flag>, Bool)])
    func `a stance that is not likely is flagged, and one that is very likely says so`(
        probability: Double, rest: Double, flags: Set<Coding.Flag>, isVeryLikely: Bool
    ) async throws {
        let coding = try await coding(kind: 0.9, stance: probability, rest: rest)
        #expect(coding.stance == .hindering && coding.flags == flags)
        #expect(coding.reasons.contains { $0.rule == Coding.Reason.likelyStance } == isVeryLikely)
    }
}
