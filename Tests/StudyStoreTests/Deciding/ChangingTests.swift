import StudyModel
import StudyStore
import TestStudies
import Testing

/// Giving a passage another criterion.
@Suite struct ChangingTests {
    private let folder: TemporaryFolder
    private let file: StudyFile
    private let ruth: CoderAccount
    private let coding: StoredCoding

    init() throws {
        folder = try TemporaryFolder()
        let study = try Sample.study(in: folder)
        (file, ruth) = (study.file, study.ruth)
        coding = try #require(try file.codings(of: study.id).first)
    }

    private func proposal(_ criterion: Criterion.ID) -> Proposal {
        var proposal = coding.proposal
        proposal.criterion = criterion
        return proposal
    }

    @Test func `the passage bears the new criterion alone`() throws {
        let said = try file.change(coding.id, to: proposal("money"), by: ruth.id, at: Sample.time)
        #expect(try file.coding(said.coding)?.proposal == proposal("money"))
        #expect(said.standing.state == .accepted)
        #expect(try file.coding(coding.id)?.standing.state == .rejected)
        #expect(try file.undo(by: ruth.id, at: Sample.time)?.coding == coding.id)
        #expect(try file.undo(by: ruth.id, at: Sample.time)?.coding == said.coding)
        #expect(try file.codings(of: coding.transcript).count == 2)
    }

    @Test func `where the one before cannot be rejected nothing is added`() throws {
        try file.close()
        try Sqlite.run(
            """
            CREATE TRIGGER no_rejecting BEFORE INSERT ON decision WHEN NEW.verdict <> 1
            BEGIN SELECT RAISE(ABORT, 'not today'); END
            """, in: file.path)
        let file = try StudyFile.open(file.path)
        #expect(throws: StudyFileError.self) {
            try file.change(coding.id, to: proposal("money"), by: ruth.id, at: Sample.time)
        }
        #expect(try file.codings(of: coding.transcript).map(\.decisions) == [[], []])
    }

    @Test func `what has the criterion already is refused and stays as it is`() throws {
        let failure = #expect(throws: StudyFileError.self) {
            try file.change(coding.id, to: proposal("trust"), by: ruth.id, at: Sample.time)
        }
        #expect(failure?.sort == .refused)
        #expect(try file.coding(coding.id)?.decisions.isEmpty == true)
    }
}
