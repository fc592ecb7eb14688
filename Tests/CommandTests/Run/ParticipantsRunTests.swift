import Running
import StudyModel
import Testing

@Suite struct ParticipantsRunTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    @Test func `a participants file in the folder says who speaks`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write(
            "transcript,participant,organisation\na,P07,Merrow Trust\n", to: "in/participants.csv")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.participantsFiles == ["participants.csv"])
        #expect(try workspace.text("out/codings.ndjson").contains("\"participant\":\"P07\""))
        #expect(try workspace.text("out/framework-matrix.csv").contains("P07,Merrow Trust"))
    }

    @Test func `a list says who asks and who answers, against what the labels say`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write(
            "transcript,participant,speakers\na,interviewer,participant\na,P07,Interviewer; IV\n",
            to: "in/participants.csv")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.inputs.first?.content?.participants == [Participant.ID("P07")])
        #expect(try !workspace.text("out/codings.ndjson").contains("We trust each other"))
        #expect(
            report.diagnostics.map(\.message) == [
                "names the speaker 'IV', who is not in 'a.xml' (there: 'Interviewer', 'Participant')"
            ])
    }

    @Test func `a named participants file is used in place of those in the folders`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("transcript,participant\na,P07\n", to: "in/participants.csv")
        var settings = try workspace.settings("in")
        settings.participants = try workspace.write("transcript,participant\na,P99\n", to: "people.csv")
        let report = try await StudyRun(settings).run()
        #expect(report.participantsFiles == ["people.csv"])
        #expect(report.inputs.first?.content?.participants == [Participant.ID("P99")])
    }

    @Test func `each folder's list is about what stands in it, the inner one winning`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write(Fixture.interview(), to: "in/sub/b.xml")
        try workspace.write("transcript,participant\na,P1\nsub/b,P2\n", to: "in/participants.csv")
        try workspace.write("transcript,participant\nb,P3\n", to: "in/sub/participants.csv")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.inputs.compactMap { $0.content?.participants.first?.rawValue } == ["P1", "P3"])
    }

    @Test func `rows without transcript and transcripts without row are told of`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("transcript,participant\nz,P1\n", to: "in/participants.csv")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(
            report.diagnostics.map(\.code) == ["participant-without-transcript", "participant-not-listed"])
        #expect(report.diagnostics.map(\.file) == ["participants.csv", "a.xml"])
    }

    @Test func `a list beside a transcript that was named itself is used, and need not be about it alone`()
        async throws
    {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("transcript,participant\na,P1\nb,P2\n", to: "in/participants.csv")
        let report = try await StudyRun(workspace.settings("in/a.xml")).run()
        #expect(report.inputs.compactMap { $0.content?.participants.first?.rawValue } == ["P1"])
        #expect(report.diagnostics.map(\.code) == [])
    }

    @Test func `a text that may be no transcript need not be listed`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("# Notes\n\nRead these first.\n", to: "in/README.md")
        try workspace.write("transcript,participant\na,P1\n", to: "in/participants.csv")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.diagnostics.map(\.code) == ["no-interview"])
    }

    @Test func `a list that cannot be read stops the run before anything is written`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("who,what\n", to: "in/participants.csv")
        let settings = try workspace.settings("in")
        do {
            _ = try await StudyRun(settings).run()
            Issue.record("the run went on")
        } catch {
            guard case .participants(let fault) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(fault.line == 1)
        }
        #expect(!workspace.names(in: "").contains("out"))
    }
}
