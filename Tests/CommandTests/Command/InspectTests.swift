import Foundation
import Testing

@Suite struct InspectTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    private func inspect(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" inspect \(arguments)", in: workspace.path)
    }

    @Test func `an interview is shown with speakers, turns and what was left out`() throws {
        try workspace.write(
            Fixture.interview("Yes. " + String(repeating: "And so on. ", count: 40)), to: "a.xml")
        let result = try inspect("a.xml")
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "a.xml")
        #expect(lines.contains { $0.hasPrefix("  Length        2 turns (1 of interviewees), ") })
        #expect(lines.contains { $0.hasPrefix("  Speakers      Interviewer  interviewer      1 turns") })
        #expect(lines.contains { $0.hasPrefix("                Participant  interviewee      1 turns") })
        #expect(lines.contains { $0.hasPrefix("  Paragraphs    2 = 2 in turns") })
        #expect(lines.contains { $0.hasSuffix("…") })
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `a speaker named on the command line asks the questions`() throws {
        try workspace.write(Fixture.interview(), to: "a.xml")
        let result = try inspect("a.xml --interviewer participant --turns 0")
        #expect(result.output.contains("Participant  interviewer"))
        #expect(!result.output.contains("turns\n    1"))
    }

    @Test func `it is said why each speaker was taken for what they are`() throws {
        try workspace.write(Fixture.interview(), to: "a.xml")
        let text = try inspect("a.xml --turns 0 --interviewer Participnt")
        #expect(text.output.contains("Because       Interviewer: the label 'Interviewer' says so"))
        #expect(
            text.error.contains(
                "no transcript has a speaker called 'Participnt'; did you mean 'Participant'?"))
        let json = try inspect("a.xml --format json")
        #expect(json.output.contains("\"because\""))
        #expect(json.output.contains("\"other_labels\""))
    }

    @Test func `a list of participants in the folder counts, or one named`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write(
            "transcript,participant,speakers\na,interviewer,Participant\n", to: "in/participants.csv")
        #expect(try inspect("in").output.contains("Participant: you said that 'Participant' asks"))
        try workspace.write("transcript,participant\na,P99\n", to: "people.csv")
        #expect(try inspect("in --participants people.csv").output.contains("P99"))
        #expect(try inspect("in --participants gone.csv").code == 1)
    }

    @Test func `texts of a folder that are no interviews are told of and do not fail`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("We met.", to: "in/notes.txt")
        let result = try inspect("in")
        #expect(result.code == 0)
        #expect(result.error.hasPrefix("notes.txt: does not look like an interview"))
    }

    @Test func `exit codes tell whether all, some or no files were read`() throws {
        try workspace.write(Fixture.interview(), to: "a.xml")
        try workspace.write("", to: "b.docx")
        #expect(try inspect("a.xml").code == 0)
        #expect(try inspect("a.xml b.docx").code == 2)
        #expect(try inspect("b.docx").code == 1)
        #expect(try inspect("b.docx").error == "error: b.docx: is empty\n")
        #expect(
            try inspect("gone.docx").error
                == "error: gone.docx: cannot be opened: No such file or directory\n")
    }

    @Test func `for programs there is an object for each file`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("", to: "in/b.docx")
        let result = try inspect("in --format json --skipped --all")
        let files = try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: any Sendable]])
        #expect(files.map { $0["name"] as? String } == ["a.xml", "b.docx"])
        #expect(files.map { $0["status"] as? String } == ["read", "unreadable"])
        let turns = try #require(files[0]["turns"] as? [[String: any Sendable]])
        #expect(turns.map { $0["speaker"] as? String } == ["Interviewer", "Participant"])
        let paragraphs = try #require(files[0]["paragraphs"] as? [String: any Sendable])
        #expect(paragraphs["in_turns"] as? Int == 2)
    }

    @Test func `a transcript cannot steer the terminal`() throws {
        try workspace.write(Fixture.interview("Red \u{85}alert, \u{9B}31m we said."), to: "a.xml")
        let output = try inspect("a.xml --all").output
        #expect(!output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
}
