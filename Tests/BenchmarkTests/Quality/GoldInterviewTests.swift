import Readers
import StudyModel
import TestStudies
import Testing

@testable import throughline_benchmark

@Suite struct GoldInterviewTests {
    private static let header = "transcript,turn,start,end,coder,criteria,stances,kind,question\n"

    private let folder: TemporaryFolder
    private let criteria: CriterionFinder

    init() throws {
        folder = try TemporaryFolder()
        let path = try folder.write(SmallCodebook.yaml, to: "small.yaml")
        criteria = CriterionFinder(try CodebookReader.read(path: path).codebook)
    }

    /// The interviews of a folder with one interview of four answers, whose table holds `rows`.
    private func interviews(_ rows: String) throws -> [GoldInterview] {
        let turns = (1...4).map { "Interviewer: And then?\n\nParticipant: Answer \($0), which goes on.\n\n" }
        try folder.write(turns.joined(), to: "gold/a.docx")
        try folder.write(Self.header + rows, to: "gold/a.gold.csv")
        return try GoldInterview.all(in: "\(folder.path)/gold", criteria: criteria)
    }

    @Test func `a folder without tables is told to be one, and so is what is no folder`() throws {
        try folder.write("Interviewer: Who?", to: "empty/a.docx")
        let empty = #expect(throws: BenchmarkFault.self) {
            try GoldInterview.all(in: "\(folder.path)/empty", criteria: criteria)
        }
        #expect(empty?.description.contains("holds no coded interviews: a table NAME.gold.csv") == true)
        let missing = #expect(throws: BenchmarkFault.self) {
            try GoldInterview.all(in: "\(folder.path)/none", criteria: criteria)
        }
        #expect(missing?.description == "\(folder.path)/none is no folder that can be read")
    }

    @Test(arguments: [
        ([2, 4, 6, 8], [2, 4, 6, 8], 2), ([2, 4, 6, 8], [4], 1), ([2, 4], [6, 8], 1),
    ])
    func `coders are each a reading where each coded the interview whole`(
        first: [Int], second: [Int], readings: Int
    ) throws {
        var rows = ""
        for turn in first { rows += "a,\(turn),0,8,A,L1,help,none,false\n" }
        for turn in second { rows += "a,\(turn),0,8,B,,,challenge,true\n" }
        let interview = try #require(try interviews(rows).first)
        #expect(interview.decisions.count == readings)
        #expect(interview.decisions.map(\.count).reduce(0, +) == first.count + second.count)
    }

    @Test func `a unit holds what each coder says of it`() throws {
        let interview = try #require(
            try interviews(
                "a,4,0,8,A,L2|L1,hinder|help,challenge,true\na,2,0,8,A,,,none,false\na,2,0,8,B,L1,mixed,none,false\n"
            ).first)
        #expect(interview.units.map(\.turn) == [2, 4])
        let first = try #require(interview.units.last?.readings["A"])
        #expect(first.criteria == [Criterion.ID("trust"), Criterion.ID("money")])
        #expect(first.stances == [Criterion.ID("trust"): "helping", Criterion.ID("money"): "hindering"])
        #expect(first.kind == "challenge" && first.isQuestion)
        #expect(interview.units.first?.readings["A"]?.criteria == [])
        #expect(interview.units.first?.readings["B"]?.stances == [Criterion.ID("trust"): "mixed"])
    }

    @Test(arguments: [
        (["a.xml", "a.docx"], "a.xml"), (["a.docx", "a.txt"], "a.docx"), (["a.txt"], "a.txt"),
    ])
    func `a table is read with the transcript beside it`(files: [String], read: String) throws {
        for file in files {
            try folder.write(
                "Interviewer: And then?\n\nParticipant: Yes.\n\nInterviewer: Why?\n\nParticipant: It was late.\n",
                to: "gold/\(file)")
        }
        try folder.write(Self.header + "a,2,0,4,A,L1,help,none,false\n", to: "gold/a.gold.csv")
        let interviews = try GoldInterview.all(in: "\(folder.path)/gold", criteria: criteria)
        #expect(interviews.map(\.transcript.name) == [read])
    }

    @Test func `what is no criterion of the codebook is told with its line`() throws {
        let fault = #expect(throws: InputError.self) {
            try interviews("a,2,0,8,A,L1,help,none,false\na,4,0,8,A,L9,help,none,false\n")
        }
        #expect(fault?.line == 3)
    }
}
