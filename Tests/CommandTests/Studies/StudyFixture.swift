import Foundation
import Running
import StudyModel
import StudyStore
import Testing

/// A study of two interviews by the small codebook, in a study file.
struct StudyFixture {
    static let now = Timestamp(milliseconds: 1_800_000_000_000)

    let workspace: Workspace
    let file: StudyFile
    let ann: CoderAccount

    /// The study, with its interviews imported.
    init(_ interviews: [String: String] = StudyFixture.interviews) async throws {
        workspace = try Workspace()
        for (name, words) in interviews {
            try workspace.write(Fixture.interview(words), to: "in/\(name)")
        }
        file = try NewStudy(
            path: workspace.at("small.throughline"), codebook: Fixture.codebook(in: workspace), owner: "Ann"
        ).make(at: Self.now)
        ann = try file.people()[0]
        _ = try await importing()
    }

    static let interviews = [
        "a.xml": "We trust each other. Who decides about the pooled fund?",
        "b.xml": "The budget is bad. We rely on good will.",
    ]

    /// Imports what stands in the folder of interviews.
    func importing(tags: Bool = true) async throws -> ImportReport {
        var settings = RunSettings(inputs: [workspace.at("in")], codebook: "", output: "")
        settings.time = Self.now
        return try await ImportRun(settings, into: file, tags: tags).run()
    }

    /// The coding of `criterion` in the transcript called `name`.
    func coding(_ criterion: String, in name: String) throws -> StoredCoding {
        let transcript = try file.transcripts().first { $0.name == name }
        let all = try file.codings(of: #require(transcript).id)
        return try #require(all.first { $0.proposal.criterion == Criterion.ID(criterion) })
    }

    /// The study opened for work.
    var study: StoredStudy { get throws { try StoredStudy(file) } }

    /// Writes all outputs of the study, and returns what that came to.
    @discardableResult func outputs(_ out: String = "out") async throws -> RunReport {
        try await StudyRun(study.settings(output: workspace.at(out)), of: study).run()
    }
}
