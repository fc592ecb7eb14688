import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct ReimportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Where the decided coding of "We trust each other." stands after turns are replaced by `turns`; nil for nowhere.
    private func place(after turns: [String]) throws -> (
        place: Segment?, words: String?, result: IntakeResult
    ) {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        let edited = Sample.transcript(turns)
        let result = try file.take([Sample.input(edited, hash: "bb", codings: [])], by: nil, at: Sample.time)[
            0]
        let now = try #require(try file.coding(coding.id))
        #expect(now.evidence == coding.evidence)
        #expect(now.standing.state == .accepted)
        let quote = now.coding(in: try #require(try file.transcript(id)))?.quote
        return (now.lostWords == nil ? now.proposal.segment : nil, quote ?? now.lostWords, result)
    }

    @Test(
        arguments: [
            // The turn is as it was, another one came before it.
            (["Thank you.", "Hello."] + Sample.turns, 4, "We trust each other."),
            // Case, quotes, dashes and whitespace differ.
            (
                [Sample.turns[0], "Well – WE  trust\neach other. That took years."], 2,
                "WE  trust\neach other."
            ),
            // The words went to another turn of the same speaker.
            (
                [Sample.turns[0], "Yes.", "Go on.", "As I said, we trust each other."], 4,
                "we trust each other."
            ),
            // A word was put in, and one replaced.
            ([Sample.turns[0], "We really trust one another. That took years."], 2, nil),
            (
                [Sample.turns[0], "Hm. We mostly trust each other. That took years."], 2,
                "We mostly trust each other."
            ),
        ] as [([String], Int, String?)])
    func `decided codings are found again by their words`(turns: [String], turn: Int, words: String?) throws {
        let found = try place(after: turns)
        guard let words else {
            #expect(found.place == nil)
            return
        }
        #expect(found.place?.turn == turn)
        #expect(found.words == words)
        #expect(found.result.lost.isEmpty)
    }

    @Test func `words that are gone are listed, and come back with the words`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        let cut = Sample.transcript([Sample.turns[0], "Hm.", Sample.turns[2], Sample.turns[3]])
        let result = try file.take([Sample.input(cut, hash: "bb", codings: [])], by: nil, at: Sample.time)[0]
        #expect(result.lost.map(\.words) == ["We trust each other."])
        #expect(result.lost.map(\.decidedBy) == [["Ruth"]])
        #expect(result.lost.map(\.turn) == [2])
        #expect(try file.lostCodings() == result.lost)
        #expect(try file.codings(of: id).map(\.proposal.segment.turn) == [0])

        let back = try file.take([Sample.input(codings: Sample.suggestions())], by: nil, at: Sample.time)[0]
        #expect(back.lost.isEmpty)
        #expect(back.moved == 1)
        #expect(try file.lostCodings().isEmpty)
        let codings = try file.codings(of: id)
        #expect(codings.count == 2)
        #expect(codings[0].id == coding.id)
        #expect(codings[0].proposal.segment == coding.proposal.segment)
    }

    @Test func `words that are gone can be placed by hand`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        let cut = Sample.transcript([Sample.turns[0], "We get on.", Sample.turns[2], Sample.turns[3]])
        let suggestion = Sample.coding("We get on.", turn: 2, criterion: "trust", in: cut)
        _ = try file.take([Sample.input(cut, hash: "bb", codings: [suggestion])], by: nil, at: Sample.time)
        let place = Segment(turn: 2, range: 0..<10)
        _ = try file.place(coding.id, at: place, by: ruth.id, at: Sample.time)
        #expect(try file.codings(of: id).map(\.id) == [coding.id])
        #expect(try file.coding(coding.id)?.proposal.segment == place)
        let past = #expect(throws: StudyFileError.self) {
            try file.place(coding.id, at: Segment(turn: 2, range: 0..<11), by: ruth.id, at: Sample.time)
        }
        #expect(past?.sort == .refused)
    }

    @Test func `suggestions that nobody looked at are replaced, and their numbers never used again`() throws {
        let (file, _, id) = try Sample.study(in: folder)
        let before = try file.codings(of: id).map(\.id)
        _ = try file.retag(
            id, codings: Sample.suggestions(), offRecord: [], taggedBy: "v2", by: nil, at: Sample.time)
        let after = try file.codings(of: id).map(\.id)
        #expect(after.count == 2)
        #expect(Set(after).isDisjoint(with: before))
    }

    @Test func `a new suggestion for a decided passage joins it`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.rejected), on: coding.id, by: ruth.id, at: Sample.time)
        var again = Sample.coding("We trust each other", turn: 2, criterion: "trust", salt: 7)
        again.flags = [.offRecord]
        _ = try file.retag(id, codings: [again], offRecord: [], taggedBy: "v2", by: nil, at: Sample.time)
        let now = try file.codings(of: id)
        #expect(now.map(\.id) == [coding.id])
        #expect(now[0].evidence == coding.evidence)
        #expect(now[0].flags == [.offRecord])
        #expect(now[0].standing.state == .rejected)
    }

    @Test func `what was decided, taken back and done again survives an import between`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        _ = try file.undo(by: ruth.id, at: Sample.time)
        _ = try file.retag(id, codings: [], offRecord: [], taggedBy: "v2", by: nil, at: Sample.time)
        let again = try file.redo(by: ruth.id, at: Sample.time)
        #expect(again?.coding == coding.id)
        #expect(again?.standing.state == .accepted)
    }

    @Test func `a transcript that is not among the inputs stays`() throws {
        let (file, _, id) = try Sample.study(in: folder)
        _ = try file.take(
            [Sample.input(Sample.transcript(name: "int02.docx"), codings: [])], by: nil, at: Sample.time)
        #expect(try file.codings(of: id).count == 2)
    }
}
