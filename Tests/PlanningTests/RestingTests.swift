import Planning
import StudyModel
import TestStudies
import Testing
import Themes

/// What a draft says rests on interviews: taking one away changes what rested on it and nothing else.
struct RestingTests {
    @Test(arguments: TinyStudy.interviews.map(\.0))
    func `taking an interview away changes the statements that rested on it and no others`(gone: String) {
        let before = PlanDraft(TinyStudy.plan())
        let after = PlanDraft(TinyStudy.plan(TinyStudy.interviews.filter { $0.0 != gone }))
        let said = TinyStudy.interviews.first { $0.0 == gone }?.2 ?? []
        let lost = Set(said.indices.map { TinyStudy.coding(gone, $0 + 1, said[$0]).id })
        let touched = Set(said.compactMap { $0.0.map { Criterion.ID($0) } })
        for entry in before.entries {
            let rested = !lost.isDisjoint(with: entry.evidence)
            guard let now = after.entry(key: entry.key) else {
                #expect(rested || !touched.isDisjoint(with: entry.criteria), "\(entry.key) is gone")
                continue
            }
            let isSame = now.evidence == entry.evidence && words(now.text) == words(entry.text)
            #expect(isSame != rested || entry.evidence.isEmpty, "\(entry.key): \(entry.text) → \(now.text)")
        }
        for entry in after.entries where before.entry(key: entry.key) == nil {
            #expect(!touched.isDisjoint(with: entry.criteria), "\(entry.key) is new: \(entry.text)")
        }
        #expect(after.entries.allSatisfy { lost.isDisjoint(with: $0.evidence) })
    }

    /// The words without what the number of all interviewees alone decides.
    private func words(_ text: String) -> String {
        ["of the six", "of the five", "of 6", "of 5", "all six", "all five"].reduce(text) {
            $0.replacing($1, with: "of all")
        }
    }
}
