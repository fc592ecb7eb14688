import DocumentIO
import Foundation
import Running
import StudyModel
import StudyStore
import Testing
import Themes

@Suite struct StudyRunTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    /// All there is without an earlier draft to compare with.
    private var everything: [String] {
        OutputName.allCases.filter { !OutputName.ofChanges.contains($0) }.map(\.rawValue).sorted()
    }

    private func failure(_ settings: RunSettings, _ interruption: Interruption = Interruption()) async
        -> RunFailure?
    {
        do {
            _ = try await StudyRun(settings, interruption: interruption).run()
            return nil
        } catch {
            return error
        }
    }

    @Test func `a run over the samples gives the same bytes again, and whatever the number of jobs`()
        async throws
    {
        for sample in Fixture.samples {
            try workspace.write(
                String(contentsOfFile: sample, encoding: .utf8),
                to: "in/\((sample as NSString).lastPathComponent)")
        }
        for (out, jobs) in [("out1", 1), ("out2", 2), ("out3", 1)] {
            var settings = RunSettings(
                inputs: [workspace.at("in")], codebook: Fixture.checklist, output: workspace.at(out))
            settings.jobs = jobs
            let report = try await StudyRun(settings).run()
            #expect(report.read == 4)
            #expect(report.isWhole)
            #expect(report.counts.total > 100)
        }
        for name in everything {
            let bytes = try workspace.bytes("out1/\(name)")
            #expect(!bytes.isEmpty, "\(name)")
            #expect(try workspace.bytes("out2/\(name)") == bytes, "\(name)")
            #expect(try workspace.bytes("out3/\(name)") == bytes, "\(name)")
        }
        #expect(workspace.names(in: "out1") == everything)
    }

    @Test func `run json does not tell where files stand`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        _ = try await StudyRun(workspace.settings("in")).run()
        #expect(try !workspace.text("out/run.json").contains(workspace.path))
        #expect(try workspace.text("out/run.json").contains(SHA256.hex(Array(Fixture.interview().utf8))))
    }

    @Test func `the hash of a codebook in run json covers its cues`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        for cues in [Fixture.cues, Fixture.cues + "\n# changed\n"] {
            let settings = try workspace.settings("in")
            try workspace.write(cues, to: "codebooks/cues.yaml")
            _ = try await StudyRun(settings).run()
            let record = try workspace.text("out/run.json")
            #expect(record.contains(SHA256.hex(Array((Fixture.codebook + cues).utf8))))
            #expect(record.contains("\"cues\": \"cues.yaml\""))
        }
    }

    @Test func `an input that cannot be read is listed and the run goes on`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("<interview><turn", to: "in/b.xml")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.read == 1)
        #expect(report.unreadable == 1)
        let problems = try workspace.text("out/problems.csv").split(separator: "\n")
        #expect(problems.first == "file,part,line,severity,code,message")
        #expect(problems.contains { $0.hasPrefix("b.xml,,1,error,unreadable,") })
    }

    @Test func `a copy of a transcript is read and warned of`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write(Fixture.interview(), to: "in/copy of a.xml")
        try workspace.write(Fixture.interview("Something else."), to: "in/b.xml")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.read == 3)
        #expect(report.diagnostics.map(\.code) == ["same-content"])
        #expect(report.diagnostics.map(\.file) == ["copy of a.xml"])
    }

    @Test func `nothing is written where no input can be read`() async throws {
        try workspace.write("%PDF-1.4", to: "in/a.docx")
        guard case .nothingRead(let errors) = await failure(try workspace.settings("in")) else {
            Issue.record("the run went on")
            return
        }
        #expect(errors.map(\.file) == ["a.docx"])
        #expect(workspace.names(in: "").contains("out") == false)
    }

    @Test func `a folder without transcripts comes to nothing`() async throws {
        try workspace.write("x", to: "in/notes.pdf")
        #expect(await failure(try workspace.settings("in")) == .noTranscripts)
    }

    @Test func `a folder whose only texts are no interviews comes to nothing, and it is told why`()
        async throws
    {
        try workspace.write("We met.", to: "in/notes.txt")
        guard case .nothingRead(let errors) = await failure(try workspace.settings("in")) else {
            Issue.record("the run went on")
            return
        }
        #expect(errors.map(\.file) == ["notes.txt"])
    }

    @Test func `texts of a folder that are no interviews are left alone, listed, and no failure`()
        async throws
    {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("Ring Ann.\nBook a room.", to: "in/notes.txt")
        try workspace.write("Who comes?\nWhen?\nWhere?", to: "in/plan.md")
        let report = try await StudyRun(workspace.settings("in")).run()
        #expect(report.isWhole)
        #expect(report.read == 1)
        #expect(report.diagnostics.map(\.code) == ["no-interview", "no-interview"])
        #expect(report.diagnostics.map(\.severity) == [.note, .warning])
        #expect(try workspace.text("out/run.json").contains("\"no interview\""))
    }

    @Test func `a text named outright that is no interview is a failure`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("Ring Ann.", to: "notes.txt")
        let report = try await StudyRun(workspace.settings("in", "notes.txt")).run()
        #expect(report.unreadable == 1)
    }

    @Test func `an interviewer whom no transcript has is told of, with the name perhaps meant`() async throws
    {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        var settings = try workspace.settings("in")
        settings.interviewers = ["INTERVIEWER:", "Partcipant", "Zoe"]
        let report = try await StudyRun(settings).run()
        #expect(
            report.diagnostics.map(\.message) == [
                "no transcript has a speaker called 'Partcipant'; did you mean 'Participant'?",
                "no transcript has a speaker called 'Zoe'",
            ])
    }

    @Test func `a faulty codebook is told of fault by fault`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        var settings = try workspace.settings("in")
        let text = Fixture.codebook.replacingOccurrences(of: "label: L2", with: "label: L1\n    colour: red")
        settings.codebook = try workspace.write(text, to: "codebooks/faulty.yaml")
        guard case .codebook(let faults) = await failure(settings) else {
            Issue.record("the run went on")
            return
        }
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { $0.line != nil && $0.file == settings.codebook })
    }

    @Test func `a pattern that cannot be read is a fault of the codebook`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        var settings = try workspace.settings("in")
        let text = Fixture.codebook.replacingOccurrences(
            of: "[pooled fund, budget]", with: "[pooled fund, '(a']")
        settings.codebook = try workspace.write(text, to: "codebooks/faulty.yaml")
        guard case .codebook(let faults) = await failure(settings) else {
            Issue.record("the run went on")
            return
        }
        #expect(faults.map(\.code) == ["pattern-faulty"])
        #expect(faults.first?.message.hasPrefix("L2 phrases: '(a'") == true)
    }

    @Test func `an output folder that cannot be is told of before anything is read`() async throws {
        try workspace.write("x", to: "file")
        for out in ["file", "file/below"] {
            let settings = try workspace.settings("gone", out: out)
            guard case .output(let folder, nil, let reason) = await failure(settings) else {
                Issue.record("the run went on")
                return
            }
            #expect(folder == workspace.at(out))
            #expect(!reason.isEmpty)
        }
    }

    @Test(arguments: [1, 2]) func `an interruption leaves everything as it was`(jobs: Int) async throws {
        for number in 0..<40 { try workspace.write(Fixture.interview(), to: "in/\(number).xml") }
        var settings = try workspace.settings("in")
        settings.jobs = jobs
        try workspace.write("before", to: "out/od-plan.md")
        for stop in [1, 20] {
            let interruption = Interruption()
            let expected = RunFailure.interrupted(signal: 2)
            await #expect(throws: expected) {
                try await StudyRun(settings, interruption: interruption).run { event in
                    if case .read(_, stop, _, _) = event { interruption.ask(signal: 2) }
                }
            }
            #expect(workspace.names(in: "out") == ["od-plan.md"])
            #expect(try workspace.text("out/od-plan.md") == "before")
        }
    }

    @Test func `a run that is stopped leaves what the study took in until then, and the other outputs`()
        async throws
    {
        try workspace.write(Fixture.interview(), to: "in/first.xml")
        _ = try await StudyRun(workspace.settings("in")).run()
        let plan = try workspace.bytes("out/od-plan.md")
        for number in 0..<40 { try workspace.write(Fixture.interview(), to: "in/\(number).xml") }
        let interruption = Interruption()
        await #expect(throws: RunFailure.interrupted(signal: 2)) {
            try await StudyRun(workspace.settings("in"), interruption: interruption).run { event in
                if case .read(_, 33, _, _) = event { interruption.ask(signal: 2) }
            }
        }
        let study = try StudyFile.open(workspace.at("out/study.throughline"))
        #expect(try study.transcripts().count == 33, "a batch, and the one from before")
        #expect(try workspace.bytes("out/od-plan.md") == plan)
    }

    @Test func `an interruption while outputs are written leaves no new folder behind`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        let settings = try workspace.settings("in", out: "new/deep")
        let interruption = Interruption()
        await #expect(throws: RunFailure.interrupted(signal: 15)) {
            try await StudyRun(settings, interruption: interruption).run { event in
                if event == .writing { interruption.ask(signal: 15) }
            }
        }
        #expect(!workspace.names(in: "").contains("new"))
    }

    @Test func `a run replaces what an earlier run wrote and leaves other files alone`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("before", to: "out/od-plan.md")
        try workspace.write("mine", to: "out/notes.txt")
        _ = try await StudyRun(workspace.settings("in")).run()
        #expect(try workspace.text("out/od-plan.md") != "before")
        #expect(try workspace.text("out/notes.txt") == "mine")
        #expect(workspace.names(in: "out") == (everything + ["notes.txt"]).sorted())
    }

    @Test func `outputs among the inputs do not change a second run`() async throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        for out in ["in", "in/out"] {
            _ = try await StudyRun(workspace.settings("in", out: out)).run()
            let first = try workspace.bytes("\(out)/run.json")
            _ = try await StudyRun(workspace.settings("in", out: out)).run()
            #expect(try workspace.bytes("\(out)/run.json") == first)
        }
    }

    @Test func `events come in the order of the names`() async throws {
        for number in 10..<40 { try workspace.write(Fixture.interview(), to: "in/\(number).xml") }
        var settings = try workspace.settings("in")
        settings.jobs = 3
        var names: [String] = []
        _ = try await StudyRun(settings).run { event in
            if case .read(let name, let done, 30, _) = event {
                names.append(name)
                #expect(done == names.count)
            }
        }
        #expect(names == (10..<40).map { "\($0).xml" })
    }
}
