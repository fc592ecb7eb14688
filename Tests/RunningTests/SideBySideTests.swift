import DocumentIO
import Foundation
import Running
import StudyModel
import StudyStore
import TestStudies
import Themes
import Testing

/// What is done side by side comes to what it comes to one after another. The thread sanitizer watches it.
@Suite struct SideBySideTests {
    private let folder: TemporaryFolder
    private let codebook: String

    init() throws {
        folder = try TemporaryFolder()
        codebook = try folder.write(SmallCodebook.yaml, to: "small.yaml")
        for number in 1...24 {
            try folder.write(
                """
                <interview>
                  <turn speaker="Interviewer">How do you work together?</turn>
                  <turn speaker="Participant">\(Self.answer(number))</turn>
                </interview>
                """, to: String(format: "in/%02d.xml", number))
        }
    }

    private static func answer(_ number: Int) -> String {
        let others = (0..<number).map { "Person \($0) came to meeting \(number)." }.joined(separator: " ")
        return "We trust each other in place \(number). \(others) The budget is \(number) pounds."
    }

    private func settings(_ output: String, jobs: Int) -> RunSettings {
        var settings = RunSettings(
            inputs: ["\(folder.path)/in"], codebook: codebook, output: "\(folder.path)/\(output)")
        settings.jobs = jobs
        return settings
    }

    private func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(path)"))
    }

    @Test func `a run reads and tags`() async throws {
        for (output, jobs) in [("one", 1), ("four", 4)] {
            let report = try await StudyRun(settings(output, jobs: jobs)).run()
            #expect(report.read == 24 && report.counts.total == 48)
        }
        for name in ["codings.csv", "codings.ndjson", "od-plan.md", "run.json"] {
            #expect(try bytes("one/\(name)") == bytes("four/\(name)"), "\(name)")
        }
    }

    @Test func `a study file takes transcripts in, and has them tagged`() async throws {
        let now = Timestamp(milliseconds: 1_800_000_000_000)
        var codings: [[EvidenceID]] = []
        for (name, jobs) in [("one", 1), ("four", 4)] {
            let file = try NewStudy(
                path: "\(folder.path)/\(name).throughline", codebook: codebook, owner: "Ann"
            ).make(at: now)
            let report = try await ImportRun(settings("unused", jobs: jobs), into: file, tags: false).run()
            #expect(report.count(.added) == 24 && report.codings == 0)
            let told = try await TagRun(file, jobs: jobs).run(at: now)
            #expect(told.map(\.codings).reduce(0, +) == 48)
            codings.append(try file.transcripts().flatMap { try file.codings(of: $0.id).map(\.evidence) })
        }
        #expect(codings[0] == codings[1])
    }

    @Test func `a model is learned`() async throws {
        var rows = "transcript,turn,start,end,criteria,stances,kind,coder\n"
        for number in 1...24 { rows += String(format: "%02d,2,0,20,trust,helping,challenge,Ann\n", number) }
        try folder.write(rows, to: "in/codings.csv")
        for (output, jobs) in [("one", 1), ("four", 4)] {
            _ = try await TrainingRun(
                inputs: ["\(folder.path)/in"], codebook: codebook, output: "\(folder.path)/\(output).model",
                jobs: jobs
            ).run()
        }
        #expect(try bytes("one.model") == bytes("four.model"))
    }
}
