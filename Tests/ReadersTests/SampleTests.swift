import StudyModel
import Testing

@testable import Readers

/// The interviews that come with the package.
@Suite struct SampleTests {
    private static let counts = [
        34, 34, 30, 32, 40, 41, 34, 34, 34, 34, 34, 34, 34, 34,
    ]
    private static let stated: [Int: Participant.Attributes] = [
        1: .init(
            organisation: "Merrowshire County Council", role: "Director of Adult Services",
            perspective: "Social care",
            sector: "Council", date: "22 September 2015"),
        2: .init(
            organisation: "Merrowshire County Council", role: "Cabinet Member for Health and Care",
            perspective: "Political", sector: "Council", date: "24 September 2015"),
        7: .init(
            name: "Bridget Noakes", organisation: "Saltmarsh Coast CCG", role: "Director of Commissioning",
            perspective: "Commissioning", sector: "NHS commissioner", date: "20 October 2015"),
    ]

    private static func read(_ number: Int) throws -> ReadTranscript {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let kind = [10, 11, 13, 14].contains(number) ? "xml" : "docx"
        let name = "int\(number < 10 ? "0" : "")\(number).\(kind)"
        return try TranscriptReader().read(
            path: "/\(root)/samples/integrated-commissioning/\(name)", name: name)
    }

    @Test(arguments: 1...14) func `each interview gives its turns, one interviewee and one interviewer`(
        number: Int
    )
        throws
    {
        let read = try Self.read(number)
        let accounting = read.transcript.accounting
        #expect(read.transcript.turns.count == Self.counts[number - 1])
        #expect(read.transcript.participants.map(\.id.rawValue) == [read.transcript.name])
        #expect(read.labels(.interviewee).count == 1)
        #expect(read.labels(.interviewer).count == 1)
        #expect(read.labels(.unknown) == [])
        #expect(accounting.total == accounting.inTurns + accounting.inMetadata + accounting.skipped.count)
        #expect((1700...2100).contains(accounting.words))
    }

    @Test(arguments: [1, 2, 7]) func `attributes a file states are read`(number: Int) throws {
        #expect(try Self.read(number).transcript.participants.map(\.attributes) == [Self.stated[number]])
    }

    @Test(arguments: [10, 11, 13, 14]) func `attributes XML states are read`(number: Int) throws {
        let attributes = try #require(Self.read(number).transcript.participants.first?.attributes)
        #expect(attributes.organisation != nil)
        #expect(attributes.role != nil)
        #expect(attributes.sector != nil)
        #expect(attributes.date?.hasPrefix("2015-11-") == true)
    }
}
