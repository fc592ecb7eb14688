import StudyModel
import Testing

@testable import Readers

@Suite struct SpeakerDoubtTests {
    @Test func `an interview in which nobody answers is told of`() throws {
        let read = try readWord("Interviewer: Why?\nInterviewer: How?\nInterviewer: When?")
        #expect(read.codes == ["interviewee-missing"])
    }

    @Test(arguments: [(120, 100, true), (100, 120, false), (60, 20, false)])
    func `interviewers who say most of many words are told of`(asked: Int, answered: Int, isTold: Bool) throws
    {
        let question = String(repeating: "word ", count: asked / 2)
        let answer = String(repeating: "word ", count: answered / 2)
        let read = try readWord("INT: \(question)\nP1: \(answer)\nINT: \(question)\nP1: \(answer)")
        #expect(read.codes == (isTold ? ["interviewer-says-most"] : []))
    }
}
