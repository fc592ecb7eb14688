import Foundation
import Running
import StudyModel
import StudyStore

/// A study file of people enough to be shared, with a partner.
struct PublishedFixture {
    let workspace: Workspace
    let file: StudyFile
    let owner: CoderAccount
    let partner: StoredPartner
    let now = Timestamp(milliseconds: 1_800_000_000_000)

    init(
        people: Int = 15, words: (Int) -> String = ShareFixture.said,
        named name: (Int) -> String = { "Ada Quill\($0)" }
    ) async throws {
        workspace = try Workspace()
        var settings = try ShareFixture.settings(
            workspace, people: people, words: words, named: name
        ).run
        settings.time = now
        file = try NewStudy(path: workspace.at("s.throughline"), codebook: settings.codebook, owner: "Ann")
            .make(at: now)
        owner = try file.people()[0]
        _ = try await ImportRun(settings, into: file).run()
        partner = try file.addPartner(StoredPartner.Details(name: "Harbour Trust"), at: now)
    }

    /// Publishes the study as it is.
    @discardableResult func publish() throws -> StoredPublication {
        try PublicationRun(file).prepare(on: now.day).publish(in: file, by: owner.id, at: now)
    }

    /// The answers of the partner to `study`.
    func answers(to study: PublishedStudy) throws -> PartnerAnswers {
        try PartnerAnswers(of: partner.id, to: study.code, in: file)
    }
}
