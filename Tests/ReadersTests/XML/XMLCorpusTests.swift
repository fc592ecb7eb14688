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

    @Test func `a transcription in tiers gives the turns of its ISO version, words and times`() throws {
        let tiers = try read("xml-transcripts/exb__exmaralda__Beckhams.exb").transcript
        let blocks = try read("xml-transcripts/tei-iso__exmaralda__Beckhams.xml").transcript
        #expect(tiers.turns.count == 43)
        #expect(tiers.speakers.map(\.label) == blocks.speakers.map(\.label))
        #expect(tiers.turns.map(\.time) == blocks.turns.map(\.time))
        #expect(tiers.turns.map(\.speaker) == blocks.turns.map(\.speaker))
        #expect(tiers.accounting.inTurns == 163)
        #expect(tiers.accounting.skipped.count { $0.reason == .remark } == 24)
        #expect(tiers.accounting.skipped.count { $0.reason == .note } == 5)
        #expect(tiers.accounting.words == 1010)
        // 192 events and 21 elements of the head.
        #expect(tiers.accounting.total == 213)
    }

    @Test func `tiers of two participants give their turns by time`() throws {
        let transcript = try read("xml-transcripts/eaf__ag__t1.eaf").transcript
        #expect(transcript.turns.count == 12)
        #expect(transcript.speakers.map(\.role) == [.interviewee, .interviewer])
        #expect(transcript.accounting.inTurns == 147)
        #expect(transcript.accounting.skipped.map(\.reason) == [.empty])
        // 148 annotations and three properties of the header.
        #expect(transcript.accounting.total == 151)
        #expect(transcript.turns.first?.time == TimeRange(start: 4.675, end: 14.889))
        #expect(transcript.turns.last?.time == TimeRange(start: 317.195, end: 320.757))
    }

    @Test func `turns of Transcriber are kept, who talks at once has one of their own`() throws {
        let transcript = try read("xml-transcripts/trs__ag__mop03-2b.trs").transcript
        #expect(transcript.turns.count == 26)
        #expect(transcript.speakers.map(\.role) == [.interviewee, .interviewer])
        #expect(transcript.turns[15].time == transcript.turns[16].time)
        #expect(transcript.accounting.skipped.map(\.reason) == Array(repeating: .remark, count: 10))
    }

    @Test func `a debate gives its speeches, question and answer`() throws {
        let transcript = try read(
            "xml-transcripts/akn__go-akomantoso__ke_Debate_Bungeni_2011-06-10.an.xml"
        ).transcript
        #expect(transcript.turns.count == 11)
        #expect(transcript.speakers.count == 7)
        #expect(transcript.accounting.inMetadata == 6)
        #expect(transcript.accounting.skipped.count { $0.reason == .label } == 11)
    }

    @Test func `no turn of any transcript is without words, and all of them are counted`() throws {
        for file in try files("xml-transcripts") where !file.hasSuffix(".qdpx") {
            let transcript = try read("xml-transcripts/\(file)").transcript
            let accounting = transcript.accounting
            #expect(accounting.inTurns >= transcript.turns.count)
            #expect(transcript.turns.allSatisfy { !$0.span.isEmpty })
            let words = transcript.turns.reduce(0) { $0 + SpeakerTally.words(transcript.text(of: $1)) }
            #expect(accounting.words == words)
        }
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
