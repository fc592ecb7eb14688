import Foundation
import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct StudyFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sort(opening path: String) -> StudyFileError.Sort? {
        do {
            _ = try StudyFile.open(path)
            return nil
        } catch { return error.sort }
    }

    /// The bytes of a closed study file.
    private func bytes() throws -> [UInt8] {
        let (file, _, _) = try Sample.study(in: folder)
        try file.close()
        return Array(try Data(contentsOf: URL(fileURLWithPath: file.path)))
    }

    @Test func `a study file is made once, and opened again`() throws {
        let path = folder.path + "/aylmer.throughline"
        let made = try StudyFile.create(path, title: "Aylmer", at: Sample.time)
        let ruth = try made.addPerson("Ruth", role: .owner, at: Sample.time)
        try made.close()
        #expect(try StudyFile.open(path).people() == [ruth])
        let again = #expect(throws: StudyFileError.self) {
            try StudyFile.create(path, title: "Aylmer", at: Sample.time)
        }
        #expect(again?.sort == .exists)
    }

    @Test(arguments: ["", " ", "lexicon", "Model", "lexicon+model ", "THROUGHLINE"])
    func `nobody bears no name, or one of the tool`(name: String) throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let refused = #expect(throws: StudyFileError.self) {
            try file.addPerson(name, role: .coder, at: Sample.time)
        }
        #expect(refused?.sort == .refused)
        #expect(try file.people() == [ruth])
    }

    @Test func `suggestions never count as those of a person who bears the name of their step`() throws {
        let path = folder.path + "/old.throughline"
        let old = try StudyFile.create(path, title: "Old", at: Sample.time)
        _ = try old.addPerson("Ruth", role: .owner, at: Sample.time)
        try old.use(Sample.codebook(), by: nil, at: Sample.time)
        try old.close()
        try Sqlite.run("UPDATE coder SET name = 'lexicon'", in: path)
        let file = try StudyFile.open(path)
        let refused = #expect(throws: StudyFileError.self) {
            try file.take([Sample.input(codings: Sample.suggestions())], by: nil, at: Sample.time)
        }
        #expect(refused?.sort == .refused)
        #expect(refused?.reason.contains("a person in it is called 'lexicon'") == true)
        #expect(try file.transcripts().isEmpty)
    }

    @Test func `what is no study file is told so`() throws {
        let text = "not a database, though it is long enough to be taken for one, and says so at some length"
        #expect(sort(opening: try folder.write(text, to: "x.throughline")) == .damaged)
        #expect(sort(opening: folder.path + "/none.throughline") == .missing)
        #expect(sort(opening: folder.path) == .disk)
    }

    @Test func `a study file stands alone when it is closed`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        try file.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["aylmer.throughline"])
    }

    @Test func `an empty file is told to be no study file, and left as it is`() throws {
        let path = try folder.write("", to: "empty.throughline")
        #expect(sort(opening: path) == .damaged)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    }

    @Test func `another program's database is told so, and left as it is`() throws {
        // The mark of the program stands in bytes 68 to 71 of the head.
        var bytes = try bytes()
        bytes.replaceSubrange(68..<72, with: [0, 0, 0, 7])
        let path = try folder.write(bytes, to: "other.throughline")
        #expect(sort(opening: path) == .damaged)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
    }

    @Test(arguments: [100, 5000, 60_000])
    func `a file that was cut short is told to be damaged`(length: Int) throws {
        let path = try folder.write(Array(try bytes().prefix(length)), to: "cut.throughline")
        do throws(StudyFileError) {
            // Where the cut is not seen at once, looking through the file tells it.
            let file = try StudyFile.open(path)
            #expect(try !file.check().isEmpty)
        } catch {
            #expect(error.sort == .damaged)
        }
    }

    @Test func `damage anywhere in a file is told, and never ends the process`() throws {
        let whole = try bytes()
        var random = SplitMix(seed: 7)
        var told = 0
        for round in 0..<60 {
            var bytes = whole
            let start = 4096 + random.next(below: bytes.count - 4096 - 512)
            for place in start..<start + 512 { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
            let path = try folder.write(bytes, to: "damaged-\(round).throughline")
            do throws(StudyFileError) {
                let file = try StudyFile.open(path)
                if try !file.check().isEmpty { told += 1 }
                for transcript in try file.transcripts() {
                    _ = try file.transcript(transcript.id)
                    _ = try file.codings(of: transcript.id)
                }
                _ = try file.find(FindQuery(text: "trust"))
            } catch {
                told += 1
            }
        }
        #expect(told > 0)
    }

    /// Nothing is read-only to the superuser.
    @Test(.enabled(if: geteuid() != 0))
    func `a file that nobody may write to is told so`() throws {
        let path = try folder.write(try bytes(), to: "locked/aylmer.throughline")
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/locked")
        defer {
            try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/locked")
        }
        do throws(StudyFileError) {
            let file = try StudyFile.open(path)
            #expect(try file.title() == "Aylmer")
            try file.setTitle("Other")
            Issue.record("took a change")
        } catch {
            #expect(error.sort == .disk)
        }
    }
}
