import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct StudyFileTests {
    private static let time = Timestamp(milliseconds: 1_773_480_413_000)

    @Test func `a study file is made once, and opened again`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/aylmer.throughline"
        let made = try StudyFile.create(path, title: "Aylmer", at: Self.time)
        let ruth = try made.addPerson("Ruth", role: .owner, at: Self.time)
        try made.close()
        #expect(try StudyFile.open(path).people() == [ruth])
        let again = #expect(throws: StudyFileError.self) {
            try StudyFile.create(path, title: "Aylmer", at: Self.time)
        }
        #expect(again?.sort == .exists)
    }

    @Test func `what is no study file is told so`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "not a database, though it is long enough to be taken for one", to: "x.throughline")
        let failure = #expect(throws: StudyFileError.self) { try StudyFile.open(path) }
        #expect(failure?.sort == .damaged)
        let missing = #expect(throws: StudyFileError.self) {
            try StudyFile.open(folder.path + "/none.throughline")
        }
        #expect(missing?.sort == .missing)
    }
}
