import StudyModel
import Testing

@testable import Readers

@Suite struct QuestionStyleLayoutTests {
    private static let questions = [
        "Why now?", "Tell me what comes next.", "Who decides?", "How do you know?",
    ]
    private static let answers = [
        "It was due for us all.", "We wait for the money.", "Nobody here does.", "We ask the people.",
    ]
    private static let lines = zip(questions, answers).flatMap {
        ["Interviewer: \($0)", "Interviewee: \($1)"]
    }

    @Test(arguments: ["heading", "bold", "italic", "colour", "italic answers", "coloured answers"])
    func `questions are told by how they look`(look: String) throws {
        let paragraphs = zip(Self.questions, Self.answers).flatMap { question, answer in
            switch look {
            case "heading": [p(question, style: "Heading2"), p(answer)]
            case "bold": [p("**\(question)**"), p(answer)]
            case "italic": [p(question, run: "<w:i/>"), p(answer)]
            case "colour": [p(question, run: "<w:color w:val='FF0000'/>"), p(answer)]
            case "italic answers": [p(question), p(answer, run: "<w:i/>")]
            default: [p(question), p(answer, run: "<w:color w:val='0000FF'/>")]
            }
        }
        let read = try readWord(paragraphs)
        #expect(read.transcript.layout.name == "docx/question style")
        #expect(read.lines == Self.lines)
        #expect(read.labels(.interviewer) == ["Interviewer"])
        #expect(
            read.diagnostics.map(\.message) == [
                "no labels: questions were told from answers by how they look"
            ])
    }

    @Test func `an answer may take several paragraphs`() throws {
        let paragraphs = zip(Self.questions, Self.answers).flatMap {
            [p("**\($0)**"), p($1), p("And more.")]
        }
        let read = try readWord(paragraphs)
        #expect(read.transcript.turns.count == 8)
        #expect(read.lines[1] == "Interviewee: It was due for us all.\nAnd more.")
        #expect(read.transcript.accounting.inTurns == 12)
    }

    @Test func `question and answer may share a paragraph`() throws {
        let questions = ["Why now?", "What is next?", "Who decides?", "How?", "When?"]
        let answers = Self.answers + ["In the spring of the year."]
        let read = try readWord(zip(questions, answers).map { p("**\($0)**\n\($1)") })
        #expect(
            read.lines
                == zip(questions, answers).flatMap { ["Interviewer: \($0)", "Interviewee: \($1)"] })
        #expect(read.transcript.accounting.inTurns == 5)
    }

    @Test func `where nothing differs two speakers may take turns, and it is told`() throws {
        let asked = ["Why now?", "Go on.", "Who decides?", "How is that?", "When was it?", "Thank you."]
        let answered = (1...6).map { "Because somebody put it there, long before \($0) others came." }
        let read = try readWord(zip(asked, answered).map { p($0) + p($1) })
        #expect(read.transcript.layout.name == "docx/alternation")
        #expect(
            read.lines == zip(asked, answered).flatMap { ["Interviewer: \($0)", "Interviewee: \($1)"] })
        #expect(
            read.diagnostics.map(\.message) == [
                "no labels: two speakers were taken to take turns, a paragraph each"
            ])
    }

    @Test func `where they do not take turns question marks alone must do, and it is told`() throws {
        let answer = "Because somebody put it there, long before the others came."
        let read = try readWord(
            (1...6).map {
                "Why is number \($0) here?\n\(answer)" + ($0.isMultiple(of: 2) ? "\n\(answer)" : "")
            }
            .joined(separator: "\n"))
        #expect(read.transcript.layout.name == "docx/question marks")
        #expect(read.transcript.turns.count == 12)
        #expect(
            read.diagnostics.map(\.message) == ["no labels: who speaks was guessed from question marks alone"]
        )
    }

    @Test func `what stands before the first question is no turn`() throws {
        let paragraphs = zip(Self.questions, Self.answers).flatMap { [p("**\($0)**"), p($1)] }
        let read = try readWord(
            [p("We met on a day in spring, and it rained a little as we did so.")] + paragraphs)
        #expect(read.transcript.turns.count == 8)
        #expect(read.skips == [.beforeFirstTurn: 1])
    }

    @Test func `tables aside are told`() throws {
        let paragraphs = zip(Self.questions, Self.answers).flatMap { [p("**\($0)**"), p($1)] }
        #expect(try readWord(paragraphs + [table([["a", "b", "c"]])]).skips == [.otherTable: 3])
    }
}
