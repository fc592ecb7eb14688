import Glibc
import StudyModel
import Testing

@testable import Tagging

struct AdjustmentTests {
    @Test func `an adjusted model read from its file is the model that was written`() async throws {
        var model = try await CodedStudy.model()
        model.adjustment = ModelAdjustment(note: "12 decisions", shifts: [-0.5, 0.25])
        let read = try LearnedModel(model.bytes, file: "m.model")
        #expect(read.adjustment == model.adjustment)
        #expect(read.bytes == model.bytes)
        #expect(read.asLearned.bytes == (try await CodedStudy.model()).bytes)
    }

    @Test func `an adjustment for other criteria than the model has is refused`() async throws {
        var model = try await CodedStudy.model()
        model.adjustment = ModelAdjustment(note: "n", shifts: [1, 1, 1])
        let bytes = model.bytes
        let error = #expect(throws: InputError.self) { try LearnedModel(bytes, file: "m") }
        #expect(error?.reason.contains("damaged") == true)
    }

    @Test(arguments: [(4, 0, 2.0), (20, 0, 18.0), (20, 20, 10.0), (20, 12, 11.0), (20, 0, 0.0)])
    func `log-odds move where decisions are many and far from what was expected`(
        decided: Int, accepted: Int, expected: Double
    ) {
        let mean = expected / Double(decided)
        let record = CriterionRecord(
            decided: decided, accepted: accepted, expected: expected,
            variance: Double(decided) * mean * (1 - mean))
        let shift = record.shift
        if decided < 5 || expected == 0 || (Double(accepted) - expected).magnitude < 2 {
            #expect(shift == 0)
        } else {
            #expect((shift < 0) == (Double(accepted) < expected))
        }
    }

    @Test func `nine of ten rejected halves the odds and more, as the formula tells`() {
        let record = CriterionRecord(decided: 10, accepted: 1, expected: 5, variance: 2.5)
        // (15 x 0.5 + 1) / (15 + 10) = 0.34; its odds are 0.515, those of a half 1.
        #expect((record.shift - logf(0.34 / 0.66)).magnitude < 0.0001)
    }

    @Test func `what grows likelier is told with more confidence and coded as before`() {
        let adjustment = ModelAdjustment(note: "", shifts: [1, -1])
        var table = ScoreTable(height: 2, width: 2)
        (table[0, 0], table[1, 0], table[0, 1], table[1, 1]) = (0.29, 0.31, 0.29, 0.31)
        let rule = DecisionRule(thresholds: [0.3, 0.3])
        let adjusted = adjustment.adjusted(table)
        #expect(adjusted[0, 0] > 0.29)
        #expect(rule.decide(table) == [[], [0, 1]])
        #expect(adjustment.adjusted(rule).decide(adjusted) == [[], [0]])
    }
}
