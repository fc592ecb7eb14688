import StudyModel
import StudyStore
import TestStudies
import Testing

/// What becomes of partners' answers that ask for a quote to go, when the quote goes with its person.
@Suite struct WithdrawnAnswerTests {
    private let folder: TemporaryFolder
    private let file: StudyFile
    private let ruth: CoderAccount
    private let coding: StoredCoding
    private let other: StoredCoding
    private static let packCode = EvidenceID(bits: 77)
    private static let otherCode = EvidenceID(bits: 78)

    /// A study whose pack quotes P01, and somebody else.
    init() throws {
        folder = try TemporaryFolder()
        let (file, ruth, id) = try Sample.study(in: folder)
        (self.file, self.ruth) = (file, ruth)
        coding = try #require(try file.codings(of: id).last)
        let pair = Sample.pair()
        let nobody = Sample.coding("Nobody comes.", turn: 2, criterion: "money", in: pair)
        let second = try file.take([Sample.input(pair, hash: "pp", codings: [nobody])], at: Sample.time)[0].id
        other = try #require(try file.codings(of: second).first)
        _ = try file.publish(
            code: "D-1", version: "1", draft: [], record: Array("\(coding.evidence)".utf8), files: [],
            codes: [Self.packCode: coding.evidence, Self.otherCode: other.evidence], by: ruth.id,
            at: Sample.time)
    }

    private func answer(entry: String, words: String = "", text: String = "") throws {
        try file.addResponses(
            [
                .init(
                    code: "R1", partner: "Quay", entry: entry, words: words, sort: "withdraw", text: text)
            ],
            at: Sample.time)
    }

    @Test(arguments: [
        ("0000-002D", "the budget", "", "0000-002D"), ("", "", "Take out 0000-002d, please.", "0000-002D"),
        ("", "Nobody owns the shared budget", "", StoredResponse.goneEntry),
        ("", "“…” · 0000-002D", "", "0000-002D"),
    ])
    func `it stays an answer, without words, with the code it names`(
        entry: String, words: String, text: String, kept: String
    ) throws {
        #expect(Self.packCode.description == "0000-002D")
        try answer(entry: entry, words: words, text: text)
        _ = try file.withdraw(Participant.ID("P01"), by: ruth.id, at: Sample.time)
        let left = try #require(try file.responses().first).details
        #expect(left.sort == "withdraw" && left.partner == "Quay")
        #expect(left.entry == kept && left.words == "")
        #expect(left.text == StoredResponse.goneEntry)
        #expect(try file.goneCodings().contains(coding.evidence))
        if !words.isEmpty { #expect(try StudyBytes.parts(of: file.path, holding: words) == []) }
        #expect(try file.check().isEmpty)
    }

    @Test func `codes of a pack are known after it was emptied, and other answers stay whole`() throws {
        try answer(entry: Self.otherCode.description, words: "Nobody comes.", text: "It is ours.")
        let report = try file.withdraw(Participant.ID("P01"), by: ruth.id, at: Sample.time)
        #expect(report.publications == ["D-1"])
        #expect(try file.packCodes()[Self.otherCode] == other.evidence)
        #expect(try !file.goneCodings().contains(other.evidence))
        #expect(try file.responses().map(\.details.text) == ["It is ours."])
    }

    @Test func `the code that an answer names in its words stays when the quote itself is withdrawn`() throws
    {
        try answer(entry: "", text: "Take out \(coding.evidence): nobody owns the shared budget.")
        _ = try file.withdraw(quotes: [coding.evidence], reason: "", by: ruth.id, at: Sample.time)
        #expect(try file.responses().map(\.details.entry) == [coding.evidence.description])
    }

    @Test
    func `what is withdrawn while others read is done, says that cleaning up is not, and can be run again`()
        throws
    {
        let held = try HeldStudy(file.path, reading: true)
        let hasty = try StudyFile.open(file.path, waiting: 0.05)
        let report = try hasty.withdraw(Participant.ID("P01"), by: nil, at: Sample.time)
        #expect(report.turns == 4)
        #expect(report.fault?.sort == .busy)
        #expect(try hasty.withdrawnPeople() == [Participant.ID("P01")])
        let quote = try hasty.withdraw(quotes: [other.evidence], reason: "", by: nil, at: Sample.time)
        #expect(quote.fault?.sort == .busy)
        try held.letGo()
        try file.close()
        let again = try hasty.withdraw(Participant.ID("P01"), by: nil, at: Sample.time)
        #expect(again.fault == nil)
        #expect(try StudyBytes.parts(of: hasty.path, holding: "shared budget") == [])
    }
}
