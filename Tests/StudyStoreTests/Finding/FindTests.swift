import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct FindTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func study() throws -> (file: StudyFile, ruth: CoderAccount, id: StoredTranscript.ID) {
        let study = try Sample.study(in: folder)
        let other = Sample.transcript(name: "int02.docx", participant: "P02", organisation: "Northside Trust")
        let suggestion = Sample.coding("We argue", turn: 4, criterion: "money", in: other)
        _ = try study.file.take([Sample.input(other, codings: [suggestion])], at: Sample.time)
        return study
    }

    @Test(arguments: [
        ("trust", 2), ("TRUSTED", 2), ("budget quarter", 2), ("budget trust", 0), ("\"shared budget\"", 2),
        ("\"budget shared\"", 0), ("quart*", 2), ("“shared budget”", 2), ("", 8), ("   ", 8),
        // What FTS5 would take for its own language, or for a fault.
        ("\"", 0), ("AND", 4), ("OR NOT NEAR(", 0), ("trust)", 2), ("text:trust", 0), ("-trust", 2),
        ("trust^", 2),
        ("*", 0), ("tru\"st", 0), ("budget + shared", 2), ("{a b}: c", 0), ("\u{0}trust", 2), ("l'été", 0),
    ])
    func `whatever is typed is taken for words`(text: String, total: Int) throws {
        #expect(try study().file.find(FindQuery(text: text)).total == total)
    }

    @Test func `a hit tells who says it, and where the words stand`() throws {
        let (file, _, id) = try study()
        let hit = try #require(try file.find(FindQuery(text: "trust weeks")).hits.first)
        #expect(hit.transcript == id)
        #expect(hit.transcriptName == "int01.docx")
        #expect(hit.turn == 2)
        #expect(hit.speaker == "P01")
        #expect(hit.participant == Participant.ID("P01"))
        #expect(hit.snippet == Sample.turns[1])
        #expect(hit.matches == [3..<8, 57..<61])
        #expect(hit.coding == nil)
        #expect(!hit.goesOn)
    }

    @Test func `a snippet of a long turn is cut around what was found`() throws {
        let (file, _, _) = try study()
        let filler = String(repeating: "and so on — ", count: 60)
        let long = Sample.transcript(["Well?", filler + "the ceilidh " + filler], name: "long.docx")
        _ = try file.take([Sample.input(long, codings: [])], at: Sample.time)
        let hit = try #require(try file.find(FindQuery(text: "ceilidh")).hits.first)
        #expect(hit.start > 0)
        #expect(hit.goesOn)
        let words = Array(hit.snippet.unicodeScalars)
        let found = try #require(hit.matches.first)
        #expect(String(String.UnicodeScalarView(words[found])) == "ceilidh")
        let whole = Array(long.text(of: long.turns[1]).unicodeScalars)
        #expect(Array(whole[hit.start..<hit.start + words.count]) == words)
    }

    @Test(
        arguments: [
            (FindQuery(criterion: "money"), ["int01.docx 4", "int02.docx 4"]),
            (FindQuery(criterion: "money", participant: Participant.ID("P02")), ["int02.docx 4"]),
            (FindQuery(text: "each", organisation: "Aylmer Council"), ["int01.docx 2"]),
            (FindQuery(criterion: "trust", sector: "health"), []),
            (FindQuery(text: "argue", criterion: "trust"), []),
            (FindQuery(text: "argue", kind: .challenge), ["int01.docx 4", "int02.docx 4"]),
            (FindQuery(kind: .aspiration), []),
            (FindQuery(stance: .hindering, transcript: .init(2)), ["int02.docx 4"]),
            (FindQuery(state: .accepted), ["int01.docx 2"]),
            (FindQuery(coder: .init(1)), ["int01.docx 2"]),
            (FindQuery(hasMemo: true), ["int01.docx 4"]),
            (FindQuery(transcript: .init(2)), (1...4).map { "int02.docx \($0)" }),
        ] as [(FindQuery, [String])])
    func `filters narrow what is found`(query: FindQuery, found: [String]) throws {
        let (file, ruth, id) = try study()
        let codings = try file.codings(of: id)
        _ = try file.decide(Judgement(.accepted), on: codings[0].id, by: ruth.id, at: Sample.time)
        try file.putMemo(on: .coding(codings[1].id), text: "Hm", revision: 0, by: ruth.id, at: Sample.time)
        let result = try file.find(query)
        #expect(result.hits.map { "\($0.transcriptName) \($0.turn)" } == found)
        #expect(result.total == found.count)
    }

    @Test func `a coding that is found tells where it stands and which words it is about`() throws {
        let (file, _, _) = try study()
        let hit = try #require(try file.find(FindQuery(text: "budget", criterion: "money")).hits.first)
        let coding = try #require(hit.coding)
        #expect(coding.criterion == "money")
        #expect(coding.state == .suggested)
        #expect(coding.passage == 0..<30)
        #expect(hit.matches == [23..<29])
    }

    @Test func `hits come in pages`() throws {
        let (file, _, _) = try study()
        let many = Sample.transcript(Array(repeating: "We meet on Mondays.", count: 120), name: "many.docx")
        _ = try file.take([Sample.input(many, codings: [])], at: Sample.time)
        let pages = try (1...3).map { try file.find(FindQuery(text: "mondays", page: $0)) }
        #expect(pages.map(\.hits.count) == [50, 50, 20])
        #expect(pages.map(\.total) == [120, 120, 120])
        #expect(pages.map(\.pages) == [3, 3, 3])
        #expect(pages.flatMap { $0.hits.map(\.turn) } == Array(1...120))
        #expect(try file.find(FindQuery(text: "mondays", page: 9)).page == 3)
    }

    @Test func `words that an edited transcript no longer has are no longer found`() throws {
        let (file, _, _) = try study()
        let edited = Sample.transcript(["Hello.", "We meet."])
        _ = try file.take([Sample.input(edited, hash: "cc", codings: [])], at: Sample.time)
        #expect(try file.find(FindQuery(text: "trust")).hits.map(\.transcriptName) == ["int02.docx"])
    }
}
