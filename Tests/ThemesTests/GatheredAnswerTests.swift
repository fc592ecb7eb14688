import StudyModel
import Testing

@testable import Themes

struct GatheredAnswerTests {
    /// The sentences of one answer of `person`, each behind the one before; nil for a sentence that was not coded.
    private func answer(
        _ person: String, _ said: [(String?, String)], flags: Set<Coding.Flag> = [.first], turn: Int = 8
    ) -> [Coding] {
        var start = 0
        return said.map { criterion, words in
            defer { start += words.unicodeScalars.count + 1 }
            return SmallStudy.coding(
                person, criterion, .neutral, flags: flags, turn: turn, start: start, quote: words)
        }
    }

    private func firsts(_ answers: [[Coding]]) -> GatheredAnswers {
        var study = SmallStudy()
        for (index, answer) in answers.enumerated() { study.add("P\(index + 1)", .init(), answer) }
        return study.summary.firsts
    }

    @Test func `an answer is quoted as one, with its sentences in their order`() throws {
        let said = answer(
            "P1",
            [
                (nil, "Honestly?"), ("capacity", "Pay for one more nurse on the late shift."),
                (nil, "And do it before winter."), ("trust", "Then they would believe us again."),
            ])
        let firsts = firsts([said.reversed()])
        #expect(
            firsts.quotes.map(\.text) == [
                "Pay for one more nurse on the late shift. And do it before winter. Then they would believe us again."
            ])
        #expect(firsts.people == 1)
        #expect(firsts.evidence == said.map(\.id).sorted())
        #expect(firsts.quotes.map(\.use) == [.first])
    }

    @Test(arguments: [
        ("Fewer meetings.", true), ("Ask carers.", true), ("Money.", true), ("Oh, well.", false),
        ("Good question.", false), ("Three years?", false), ("Just one thing.", true),
    ])
    func `a short answer is quoted with what follows it, a hesitation is not`(opening: String, isQuoted: Bool)
    {
        let rest = "With fewer meetings and money it would cost them nothing."
        let said = answer("P1", [("trust", opening), ("trust", rest)])
        let text = isQuoted ? "\(opening) \(rest)" : rest
        #expect(firsts([said]).quotes.map(\.text) == [text])
    }

    @Test func `what is to be done first names a criterion that is likely, or that a person confirmed`() {
        for (confidence, state, count) in [
            (0.39, CodingState.suggested, 0), (0.396, .suggested, 1), (0.39, .accepted, 1),
        ] {
            var study = SmallStudy()
            study.add(
                "P1", .init(),
                [
                    SmallStudy.coding(
                        "P1", "trust", .neutral, flags: [.first], state: state, confidence: confidence,
                        quote: "Stop writing strategies for six months.")
                ])
            let summary = study.summary
            #expect(summary.firsts.people == 1)
            #expect(summary.themes[0].firsts == count)
            #expect(summary.themes[0].grounds.firsts.count == count)
        }
    }

    @Test func `a pause before the answer is no part of it`() {
        let said = answer("P1", [("trust", "[long pause] They would have to meet every week for an hour.")])
        #expect(firsts([said]).quotes.map(\.text) == ["They would have to meet every week for an hour."])
    }

    @Test func `what is not being said is gathered apart, for no partner, and takes no quote away`() {
        let words = "They will not believe a word of it until the money moves."
        var study = SmallStudy()
        study.add("P1", .init(), answer("P1", [("trust", words)], flags: [.unsaid]))
        let summary = study.summary
        #expect(summary.unsaid.people == 1 && summary.unsaid.quotes.map(\.text) == [words])
        #expect(summary.unsaid.quotes.map(\.use) == [.unsaid])
        #expect(summary.firsts.people == 0)
        #expect(summary.themes[0].quotes.map(\.text) == [words])
        #expect(summary.shownQuotes.map(\.use) == [.illustration])
        #expect(summary.recoded { $0 }.unsaid.people == 0 && summary.recoded { $0 }.unsaid.quotes.isEmpty)
    }

    @Test func `a short question at its end belongs to no answer`() {
        let said = answer("P1", [("trust", "Meet every week for an hour."), (nil, "Will that do?")])
        #expect(firsts([said]).quotes.map(\.text) == ["Meet every week for an hour."])
    }

    @Test func `what was not coded is marked as left out`() {
        let said = answer(
            "P1",
            [
                ("trust", "Meet every week for an hour."), ("trust", "He said that, not me."),
                ("trust", "And write down what was agreed."),
            ])
        #expect(
            firsts([[said[0], said[2]]]).quotes.map(\.text) == [
                "Meet every week for an hour. [...] And write down what was agreed."
            ])
    }

    @Test func `a long answer ends after the last sentence that fits`() {
        let sentence = "We should meet every week for an hour and write it down."
        let said = answer("P1", [String](repeating: sentence, count: 6).map { ("trust", $0) })
        #expect(
            firsts([said]).quotes.map(\.text) == [
                [String](repeating: sentence, count: 3).joined(separator: " ")
            ])
    }

    @Test(arguments: [[.first, .offRecord], [.first, .reported], []] as [Set<Coding.Flag>])
    func `what is off the record, hearsay or no such answer is left out`(flags: Set<Coding.Flag>) {
        let said = answer("P1", [("trust", "Meet every week for an hour.")], flags: flags)
        #expect(firsts([said]).people == 0)
        #expect(firsts([said]).quotes.isEmpty && firsts([said]).evidence.isEmpty)
    }

    @Test func `a person is quoted once, and counted once for each criterion`() {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            answer("P1", [("trust", "Meet every week for an hour."), ("trust", "And keep the promise.")])
                + answer("P1", [("trust", "Meet somewhere else than here.")], turn: 12))
        study.add("P2", .init(), answer("P2", [("trust", "Let them all come and see us.")]))
        study.add("P3", .init(), [SmallStudy.coding("P3")])
        let summary = study.summary
        #expect(summary.firsts.people == 2)
        #expect(summary.firsts.quotes.count == 2)
        #expect(summary.themes[0].firsts == 2)
        #expect(summary.themes[0].grounds.firsts.count == 4)
        #expect(summary.themes[1].firsts == 0)
    }

    @Test func `words of an answer that is shown are quoted for no criterion`() {
        var study = SmallStudy()
        let said = answer(
            "P1",
            [("trust", "We should meet every week for an hour."), ("capacity", "We have no time for it.")])
        study.add("P1", .init(), said)
        let summary = study.summary
        #expect(summary.firsts.quotes.count == 1)
        #expect(summary.themes.allSatisfy { $0.quotes.isEmpty })
    }

    @Test func `an answer that tells who speaks is not shown, and counts`() {
        let said = answer("P1", [("trust", "As the only woman on the board I would start with that.")])
        #expect(firsts([said]).people == 1)
        #expect(firsts([said]).quotes.isEmpty)
    }

    @Test func `the summary is the same in whatever order interviews come`() {
        let interviews = (1...9).map { number in
            let said = answer("P\(number)", [("trust", "Meet every week, number \(number % 3) or so of us.")])
            return (
                InterviewRecord(
                    transcript: "P\(number).docx",
                    participants: [Participant(id: .init("P\(number)"), attributes: .init())], words: 10,
                    turns: 9), said
            )
        }
        let study = SmallStudy()
        let forwards = study.summary(of: interviews).firsts.quotes
        #expect(forwards == study.summary(of: interviews.reversed()).firsts.quotes)
        #expect(forwards.count == 9)
    }
}
