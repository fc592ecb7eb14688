import StudyModel
import Testing

@testable import Themes

struct OpenQuestionTests {
    @Test(
        arguments: [
            ("Who decides what goes into the pool each year?", true, true),
            ("I could not tell you who signs for it.", true, true),
            ("Who votes for the board?", true, true),
            ("Who votes for it all?", false, true),
            ("Are we in it or not.", false, true), ("So are we in it or not.", false, true),
            ("Just what we are to be.", false, true),
            ("They were told to come back in May.", false, false),
            ("Who is it for?", false, false),
        ])
    func
        `a short question that points at nothing before, or answers what should be answered, says what is open`(
            text: String, alone: Bool, isAnswer: Bool
        )
    {
        #expect(OpenQuestion.asksSomething(text, isAnswer: false) == alone)
        #expect(OpenQuestion.asksSomething(text, isAnswer: true) == isAnswer)
    }

    private func coding(
        _ turn: Int, on criterion: String = "trust", asked: Bool = false, sureness: Double = 0.4,
        _ quote: String
    )
        -> Coding
    {
        SmallStudy.coding(
            "P1", criterion, .neutral, question: true, turn: turn,
            rules: ["phrase \"x\""] + (asked ? ["asked for an open question \"like to know\""] : []),
            confidence: asked ? sureness : 0.9, quote: quote)
    }

    @Test func `what somebody would like answered is quoted before what they left open elsewhere`() throws {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                coding(1, "Nobody has decided yet who keeps trust when the money runs out in spring."),
                coding(2, asked: true, "You cannot say whether trust will last until the spring."),
                coding(3, asked: true, "Will trust last until then?"),
            ])
        let theme = study.summary.themes[0]
        #expect(
            theme.questions.map(\.text) == [
                "Will trust last until then?", "You cannot say whether trust will last until the spring.",
                "Nobody has decided yet who keeps trust when the money runs out in spring.",
            ])
        #expect(theme.questions.map(\.answersPrompt) == [true, true, false])
    }

    @Test func `a passage is lent to one more criterion that would have no words else`() {
        var study = SmallStudy()
        let words = "Who decides about capacity when the partners cannot agree on it?"
        study.add("P1", .init(), ["trust", "capacity", "governance"].map { coding(2, on: $0, words) })
        #expect(study.summary.themes.map { $0.questions.map(\.text) } == [[words], [words], []])
        let own = "Who has told us where trust went in the end?"
        study.add(
            "P2", .init(), [SmallStudy.coding("P2", "trust", .neutral, question: true, turn: 5, quote: own)])
        #expect(study.summary.themes.map { $0.questions.map(\.text) } == [[own], [words], [words]])
    }

    @Test
    func `what may be about another matter is quoted first, and not taken for an answer about this one`() {
        var study = SmallStudy()
        let words = "Will trust last until then?"
        study.add(
            "P1", .init(),
            [
                coding(1, "Nobody has decided yet who keeps trust when the money runs out in spring."),
                coding(3, asked: true, sureness: 0.2, words),
            ])
        let questions = study.summary.themes[0].questions
        #expect(questions.first?.text == words)
        #expect(questions.allSatisfy { !$0.answersPrompt })
    }
}
