import StudyModel
import Testing

@testable import Themes

/// Offers that were asked for.
struct AskedOfferTests {
    private static let rule = Coding.Reason.askedForOffer + " \"could you offer\""

    /// The sentences of one answer of `person`, each behind the one before.
    private func answer(_ person: String, _ said: [String], turn: Int = 8, rules: [String] = [rule])
        -> [Coding]
    {
        var start = 0
        return said.map { words in
            defer { start += words.unicodeScalars.count + 1 }
            return SmallStudy.coding(
                person, nil, .neutral, flags: [.offer], turn: turn, start: start, matched: words,
                rules: rules, quote: words)
        }
    }

    private func pledges(_ answers: [[Coding]]) -> [Quote] {
        var study = SmallStudy()
        for (index, answer) in answers.enumerated() { study.add("P\(index + 1)", .init(), answer) }
        return study.summary.pledges
    }

    @Test func `it is quoted with its condition`() {
        let said = answer("P1", ["We could lend a nurse.", "Not unless they pay for her, mind."])
        #expect(pledges([said]).map(\.text) == ["We could lend a nurse. Not unless they pay for her, mind."])
        #expect(pledges([said]).map(\.use) == [.offer])
    }

    @Test func `two words offer something where that was asked for, and nowhere else`() {
        #expect(pledges([answer("P1", ["Two nurses."])]).map(\.text) == ["Two nurses."])
        #expect(pledges([answer("P1", ["Two nurses."], rules: ["offer \"nurses\""])]).isEmpty)
    }

    @Test func `what was asked for stands before what was not`() {
        let told = answer(
            "P1", ["I've offered them the big room and the kettle with it every Monday."], rules: [])
        #expect(
            pledges([told, answer("P2", ["Two nurses."])]).map(\.text) == [
                "Two nurses.", "I've offered them the big room and the kettle with it every Monday.",
            ])
    }

    @Test func `one that is held back in part is not shown, nor one that tells who speaks`() {
        var said = answer("P1", ["We could lend a nurse.", "If they ask for her."])
        said[1].flags.insert(.heldBack)
        #expect(pledges([said]).isEmpty)
        #expect(pledges([answer("P1", ["My own charity could lend a nurse."])]).isEmpty)
    }
}
