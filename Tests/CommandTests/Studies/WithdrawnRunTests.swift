import Foundation
import Running
import StudyModel
import StudyStore
import Testing
import Themes

/// Who withdrew stays out of runs into a folder, whatever the list of participants says by then.
struct WithdrawnRunTests {
    private let workspace: Workspace

    /// A folder in which a run was made, and from whose study P07 withdrew.
    init() async throws {
        workspace = try Workspace()
        try workspace.write(Fixture.interview("The budget is bad, like marmalade."), to: "in/a.xml")
        try workspace.write(Fixture.interview("We trust each other like honey."), to: "in/b.xml")
        try workspace.write("transcript,participant\na,P07\nb,P08\n", to: "in/participants.csv")
        _ = try await StudyRun(workspace.settings("in")).run()
        let file = try StudyFile.open(workspace.at("out/study.throughline"))
        _ = try file.withdraw(Participant.ID("P07"), by: nil, at: StudyFixture.now)
        try file.close()
    }

    @Test(arguments: [
        nil, "transcript,participant,organisation\na,P01,Vale Trust\nb,P02,Vale Trust\n",
        "transcript,participant,organisation\nc,P01,Vale Trust\nb,P02,Vale Trust\n",
    ])
    func `a run without the list, or with another, leaves them out and says so`(list: String?) async throws {
        try FileManager.default.removeItem(atPath: workspace.at("in/participants.csv"))
        if let list { try workspace.write(list, to: "in/participants.csv") }
        let isRenamed = list?.contains("c,") == true
        if isRenamed {
            try FileManager.default.moveItem(
                atPath: workspace.at("in/a.xml"), toPath: workspace.at("in/c.xml"))
        }
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.sample.people == 1)
        let told = report.diagnostics.filter { $0.code == "withdrawn-left-out" }
        #expect(told.map(\.file) == [isRenamed ? "c.xml" : "a.xml"])
        #expect(told.allSatisfy { $0.message.contains("'P07'") })
        for name in workspace.names(in: "out") {
            #expect(try workspace.bytes("out/\(name)").range(of: Data("marmalade".utf8)) == nil, "\(name)")
        }
        #expect(try workspace.text("out/problems.csv").contains("withdrawn-left-out"))
    }

    @Test func `an import tells of it too`() async throws {
        try FileManager.default.removeItem(atPath: workspace.at("in/participants.csv"))
        let file = try StudyFile.open(workspace.at("out/study.throughline"))
        let settings = RunSettings(inputs: [workspace.at("in")], codebook: "", output: "")
        let report = try await ImportRun(settings, into: file).run()
        #expect(report.diagnostics.map(\.code).contains("withdrawn-left-out"))
        let transcript = try #require(try file.transcript(file.transcripts()[0].id))
        #expect(transcript.text == "\n")
    }

    /// The interview of P07, who says at the end what should be left out: a reader repeats that.
    private static let asked = """
        <interview>
          <turn speaker="Interviewer">How do you work together?</turn>
          <turn speaker="Participant">The budget is bad, like marmalade.</turn>
          <turn speaker="Interviewer">Is anything you said off the record?</turn>
          <turn speaker="Participant">Not the marmalade.</turn>
        </interview>
        """

    @Test func `an import repeats nothing of who withdrew, and says that they are left out`() async throws {
        try workspace.write(Self.asked, to: "in/a.xml")
        try workspace.write(
            Self.asked.replacingOccurrences(of: "marmalade", with: "honey"), to: "in/b.xml")
        let result = try Command.run("import", "out/study.throughline", "in", in: workspace.path)
        #expect(result.code == 0, "\(result.error)")
        #expect(!(result.output + result.error).contains("marmalade"))
        #expect(result.error.contains("b.xml: in turn 4") && result.error.contains("honey"))
        #expect(
            result.output.contains("Left out, for they withdrew: P07, with all they say in a.xml\n"))
        let again = try Command.run(
            "import", "out/study.throughline", "in", "--format", "json", in: workspace.path)
        #expect(!again.output.contains("marmalade"))
        #expect(again.output.contains("'P07', who withdrew: what they say is left out"))
        #expect(again.output.contains("\"left_out\""))
    }

    @Test func `a run repeats nothing of who withdrew, nor of whom its list takes back`() async throws {
        try workspace.write(Self.asked, to: "in/a.xml")
        for row in ["transcript\nb\n", "participant\nP08\n"] {
            try workspace.write(
                Self.asked.replacingOccurrences(of: "marmalade", with: "honey"), to: "in/b.xml")
            try workspace.write(Fixture.interview("We rely on good will."), to: "in/c.xml")
            var settings = try workspace.settings("in", out: "fresh \(row.count)")
            let open = try await StudyRun(settings).run()
            #expect(open.diagnostics.filter { $0.code == "leave-out" }.map(\.file) == ["a.xml", "b.xml"])
            settings = try workspace.settings("in", out: row.hasPrefix("t") ? "out" : "other")
            settings.withdrawn = try workspace.write(row, to: "withdrawn.csv")
            let report = try await StudyRun(settings).run()
            #expect(!report.diagnostics.contains { $0.message.contains("honey") })
            let folder = row.hasPrefix("t") ? "out" : "other"
            for name in workspace.names(in: folder) {
                #expect(
                    try workspace.bytes("\(folder)/\(name)").range(of: Data("honey".utf8)) == nil, "\(name)")
            }
            #expect(
                report.diagnostics.contains { $0.message.contains("marmalade") } == !row.hasPrefix("t"))
        }
    }

    @Test func `the name of who withdrew is not offered for an interviewer's`() async throws {
        let named = Fixture.interview("The budget is bad.").replacingOccurrences(
            of: "Participant", with: "Adelheid Brook")
        try workspace.write(named, to: "in/d.xml")
        try workspace.write("transcript,participant\na,P07\nb,P08\nd,P09\n", to: "in/participants.csv")
        var settings = try workspace.settings("in")
        settings.interviewers = ["Adelheid Brock"]
        let before = try await StudyRun(settings).run()
        #expect(before.diagnostics.contains { $0.message.contains("Adelheid Brook") })
        var listed = try workspace.settings("in", out: "other")
        listed.interviewers = settings.interviewers
        listed.withdrawn = try workspace.write("participant\nP09\n", to: "withdrawn.csv")
        let file = try StudyFile.open(workspace.at("out/study.throughline"))
        _ = try file.withdraw(Participant.ID("P09"), by: nil, at: StudyFixture.now)
        try file.close()
        for chosen in [settings, listed] {
            let after = try await StudyRun(chosen).run()
            #expect(after.diagnostics.contains { $0.code == "interviewer-not-found" })
            #expect(!after.diagnostics.contains { $0.message.contains("Adelheid Brook") })
        }
    }

    @Test(arguments: [true, false])
    func `a transcript that a list takes back whole goes from the study, be its file there or not`(
        isThere: Bool
    ) async throws {
        if !isThere { try FileManager.default.removeItem(atPath: workspace.at("in/b.xml")) }
        try workspace.write(Fixture.interview("We rely on good will."), to: "in/c.xml")
        var settings = try workspace.settings("in")
        settings.withdrawn = try workspace.write("transcript\nb\n", to: "withdrawn.csv")
        let report = try await StudyRun(settings).run()
        #expect(report.diagnostics.filter { $0.code == "transcript-withdrawn" }.map(\.file) == ["b.xml"])
        #expect(!report.diagnostics.contains { $0.code == "only-in-study" })
        let file = try StudyFile.open(workspace.at("out/study.throughline"))
        #expect(try file.withdrawnPeople().map(\.rawValue) == ["P07", "P08"])
        let stored = try #require(try file.transcripts().first { $0.name == "b.xml" })
        #expect(try file.transcript(stored.id)?.text == "\n")
        try file.close()
        let words = Data("like honey".utf8)
        #expect(try workspace.bytes("out/study.throughline").range(of: words) == nil)
        #expect(try workspace.text("out/codings.csv").range(of: "like honey") == nil)
        let again = try await StudyRun(settings).run()
        #expect(!again.diagnostics.contains { $0.code == "transcript-withdrawn" })
        #expect(again.sample.people == 1)
    }

    @Test func `who speaks in a transcript that is taken back goes from the others in the same run`()
        async throws
    {
        try workspace.write(Fixture.interview("We rely on good will."), to: "in/c.xml")
        try workspace.write(Fixture.interview("The budget is good."), to: "in/d.xml")
        try workspace.write("transcript,participant\nb,P08\nc,P08\nd,P09\n", to: "in/participants.csv")
        _ = try await StudyRun(workspace.settings("in")).run()
        var settings = try workspace.settings("in")
        settings.withdrawn = try workspace.write("transcript\nb\n", to: "withdrawn.csv")
        _ = try await StudyRun(settings).run()
        #expect(try workspace.text("out/codings.csv").range(of: "rely on good will") == nil)
        #expect(try workspace.text("out/codings.csv").contains("budget is good"))
    }
}
