import StudyModel
import StudyStore
import Synchronization
import TestStudies
import Testing

@testable import StudyWeb

/// What pages tell of a codebook that another process may change.
@Suite struct CodebookInUseTests {
    private func stored(_ version: String) -> StoredCodebook {
        let tiny = TinyStudy.codebook
        return StoredCodebook(
            slug: tiny.id, version: version, title: tiny.title, hash: "aa",
            file: .init(name: "tiny.yaml", bytes: Array(version.utf8)), cues: nil,
            criteria: tiny.criteria.map { .init(id: $0.id, label: $0.label, name: $0.name) })
    }

    @Test func `sides and definitions are those of the codebook in use, which is read once`() throws {
        let site = try TestSite()
        let reads = Mutex(0)
        let server = try ReviewServer(
            site.study,
            codebook: { [study = site.study] in
                reads.withLock { $0 += 1 }
                return (try? study.codebook()?.version) == "2" ? TinyTensions.codebook : TinyStudy.codebook
            }, settings: ReviewSettings(), clock: { site.clock.now }, random: site.server.desk.random)
        func sides() throws -> Int? {
            try CriterionShelf(server.desk).criterion(.init("pooled-budgets"))?.tensions.count
        }
        #expect(try sides() == nil, "the study has no codebook yet")
        try site.study.use(stored("1"), at: site.clock.now)
        #expect(try sides() == 0)
        try site.study.use(stored("2"), at: site.clock.now)
        #expect(try sides() == 1)
        #expect(try sides() == 1)
        #expect(reads.withLock { $0 } == 2)
    }
}
