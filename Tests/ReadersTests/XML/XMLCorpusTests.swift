import Foundation
import StudyModel
import Testing

@testable import Readers

enum XMLCorpus {
    static let folder = ProcessInfo.processInfo.environment["THROUGHLINE_CORPUS"]
}

/// Real files, where the environment variable `THROUGHLINE_CORPUS` names their folder.
@Suite(.enabled(if: XMLCorpus.folder != nil, "THROUGHLINE_CORPUS is not set"))
struct XMLCorpusTests {
    private func read(_ file: String) throws -> ReadTranscript {
        let path = try #require(XMLCorpus.folder) + "/" + file
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try XMLTranscriptReader.read([UInt8](data), name: file, options: ReadingOptions())
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: #require(XMLCorpus.folder) + "/" + folder)
            .sorted()
    }

    @Test func `a record of parliament gives its speeches and the printed names`() throws {
        let read = try read(
            "xml-transcripts/tei-parlamint__ParlaMint_ES-CT__ParlaMint-ES-CT_2016-01-07-0501.xml")
        #expect(read.transcript.turns.count == 3)
        #expect(read.transcript.speakers.map(\.label) == ["La presidenta", "La secretària quarta"])
        #expect(read.transcript.metadata.contains(MetadataEntry(key: "Date", value: "2016-01-07")))
        #expect(read.transcript.accounting.skipped.count { $0.reason == .label } == 3)
    }

    @Test func `an ISO document gives its blocks with times, those of laughter alone left out`() throws {
        let read = try read("xml-transcripts/tei-iso__exmaralda__Beckhams.xml")
        let accounting = read.transcript.accounting
        #expect(read.transcript.speakers.map(\.label) == ["PAR", "VIC", "DAV"])
        #expect(read.labels(.interviewer) == ["PAR"])
        #expect(accounting.inTurns + accounting.skipped.count { $0.reason == .empty } == 48)
        #expect(accounting.words == 1011)
        #expect(read.transcript.turns.allSatisfy { $0.time?.end != nil })
    }

    @Test func `hostile XML ends in an error that names the file`() throws {
        let files = try files("hostile").filter { $0.hasPrefix("xml-") }
        #expect(files.count > 40)
        for file in files {
            let error = #expect(throws: InputError.self) { try read("hostile/\(file)") }
            #expect(error?.file == "hostile/\(file)")
        }
    }
}
