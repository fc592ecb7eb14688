import StudyModel
import Testing

@testable import Tagging

struct StudyLearnerTests {
    @Test func `a criterion whose suggestions are rejected is suggested less, the others as before`()
        async throws
    {
        let base = try await CodedStudy.model()
        let learned = try learner(base).learn(
            DecidedStudy.decided(base) { criterion, _ in criterion == CodedStudy.money })
        #expect(learned.outcome == .adjusted)
        #expect(
            learned.changes.contains { $0.criterion == CodedStudy.trust && $0.accepted == 0 && $0.shift < 0 })
        #expect(learned.after.f1 > learned.before.f1)
        let model = try #require(learned.model)
        let before = try DecidedStudy.suggestions(of: CodedStudy.trust, by: base)
        #expect(try DecidedStudy.suggestions(of: CodedStudy.trust, by: model) < before)
        #expect(
            try DecidedStudy.suggestions(of: CodedStudy.money, by: model)
                == DecidedStudy.suggestions(of: CodedStudy.money, by: base))
    }

    @Test func `nothing is learned from few decisions, from one interview, or without a model`() async throws
    {
        let base = try await CodedStudy.model()
        let one = try DecidedStudy.decided(base, interviews: 1) { _, _ in false }
        #expect(try learner(base).learn(one).outcome == .tooFew)
        #expect(try learner(base).learn(one).model?.bytes == base.bytes)
        #expect(try learner(nil).learn(one).outcome == .noModel)
        #expect(try learner(nil).learn(one).model == nil)
        #expect(try learner(base).learn([]).outcome == .tooFew)
    }

    @Test func `decisions that go as the model expected change nothing`() async throws {
        let base = try await CodedStudy.model()
        let decided = try DecidedStudy.decided(base) { _, place in place % 20 != 19 }
        let learned = try learner(base).learn(decided)
        #expect([.asExpected, .adjusted].contains(learned.outcome))
        #expect(
            try DecidedStudy.suggestions(of: CodedStudy.trust, by: #require(learned.model))
                == DecidedStudy.suggestions(of: CodedStudy.trust, by: base))
    }

    @Test func `the same decisions give the same bytes, and learning again starts from the model as learned`()
        async throws
    {
        let base = try await CodedStudy.model()
        let decided = try DecidedStudy.decided(base) { criterion, _ in criterion == CodedStudy.money }
        let once = try #require(try learner(base).learn(decided).model)
        let twice = try #require(try learner(once).learn(decided).model)
        #expect(once.bytes == twice.bytes)
        #expect(once.adjustedTo?.contains("in 36 interviews of the study") == true)
    }

    private func learner(_ base: LearnedModel?) throws -> StudyLearner {
        try StudyLearner(codebook: CodedStudy.codebook, base: base)
    }
}
