import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct SharingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `two who write at once lose nothing`() async throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let other = try StudyFile.open(file.path)
        let codings = try file.codings(of: id)
        let before = try #require(try file.lastChange())
        let told = try await withThrowingTaskGroup(of: [LogEntry.ID].self) { group in
            for (store, coder) in [(file, ruth), (other, bea)] {
                group.addTask {
                    try (0..<50).map { round in
                        try store.decide(
                            Judgement(round % 3 == 0 ? .rejected : .accepted), on: codings[round % 2].id,
                            by: coder.id, at: Sample.time
                        ).change
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(told).count == 100)
        #expect(try Set(file.changes(after: before).map(\.id)) == Set(told))
        #expect(try other.codings(of: id).map(\.decisions.count) == [2, 2])
        #expect(try file.check().isEmpty)
    }

    @Test func `two processes that write at once lose nothing`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let processes = try [ruth, bea].enumerated().map { place, coder in
            try DecidingProcess(file.path, coder: coder.id, seed: UInt64(place), count: 100)
        }
        let told = try processes.flatMap { try $0.wait() }
        #expect(told.count == 200)
        let log = try file.changes().filter { $0.action == .decide }
        #expect(Set(log.map(\.id.rawValue)) == Set(told.map(\.change)))
        #expect(try file.check().isEmpty)
    }

    @Test func `what one has open, another sees when it is saved`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let other = try StudyFile.open(file.path)
        let coding = try #require(try other.codings(of: id).first)
        let told = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        #expect(try other.coding(coding.id)?.standing == told.standing)
        #expect(try other.lastChange() == told.change)
    }

    @Test func `a file that another program holds can be read, and says so where it is to be changed`() throws
    {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        let held = try HeldStudy(file.path)
        let hasty = try StudyFile.open(file.path, waiting: 0.05)
        #expect(try hasty.codings(of: id).count == 2)
        let failure = #expect(throws: StudyFileError.self) {
            try hasty.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        }
        #expect(failure?.sort == .busy)
        try held.letGo()
        _ = try hasty.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
    }
}
