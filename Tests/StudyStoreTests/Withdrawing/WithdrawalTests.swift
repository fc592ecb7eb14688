import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct WithdrawalTests {
    private let folder: TemporaryFolder
    private let person = Participant.ID("P01")

    init() throws { folder = try TemporaryFolder() }

    /// A study in which one person's words stand wherever they can.
    private func study() throws -> (
        file: StudyFile, ruth: CoderAccount, id: StoredTranscript.ID, coding: StoredCoding
    ) {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).last)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        _ = try file.settle(
            Judgement(.accepted), on: coding.id, reason: "She says nobody owns the shared budget.",
            revision: 0,
            by: ruth.id, at: Sample.time)
        try file.putMemo(
            on: .coding(coding.id), text: "A memo on the quarter", revision: 0, by: ruth.id, at: Sample.time)
        try file.putMemo(
            on: .study, text: "That took YEARS and it can go in a week!", revision: 0, by: ruth.id,
            at: Sample.time)
        try file.putWording(
            .cell, key: "money", field: "text", text: "One said: nobody owns the shared budget!", basis: "",
            revision: 0, by: ruth.id, at: Sample.time)
        try file.addDraft(
            code: "D-1", version: "1", json: Array("{\"id\":\"\(coding.evidence)\"}".utf8), at: Sample.time)
        try file.addDraft(code: "D-2", version: "2", json: Array("{\"id\":\"none\"}".utf8), at: Sample.time)
        _ = try file.publish(
            code: "D-3", version: "3", draft: [], record: [],
            files: [
                .init(name: "plan.html", bytes: Array("<q>Nobody owns the <b>shared</b> budget</q>".utf8)),
                .init(name: "quote.html", bytes: Array("<q>“NOBODY owns the shared budget.”</q>".utf8)),
            ],
            by: ruth.id, at: Sample.time)
        try file.addResponses(
            [
                .init(
                    code: "R1", partner: "", words: "Nobody owns the shared budget", sort: "object",
                    text: "Not so.")
            ],
            at: Sample.time)
        return (file, ruth, id, coding)
    }

    private let said = [
        "shared budget", "argue about it", "trust each other", "That took years", "(laughs)", "Ada Brook",
        "budget",
    ]

    @Test func `nothing of what a person said stays in the file or beside it`() throws {
        let (file, ruth, _, _) = try study()
        for words in said { #expect(try !StudyBytes.parts(of: file.path, holding: words).isEmpty) }
        _ = try file.withdraw(person, by: ruth.id, at: Sample.time)
        for words in said { #expect(try StudyBytes.parts(of: file.path, holding: words) == []) }
        #expect(try file.find(FindQuery(text: "budget")).total == 0)
        #expect(try file.check().isEmpty)
    }

    @Test func `what went is told`() throws {
        let (file, ruth, id, _) = try study()
        try file.use(model: .init(file: .init(name: "m", bytes: [1]), origin: ""), at: Sample.time)
        let report = try file.withdraw(person, by: ruth.id, at: Sample.time)
        #expect(report.transcripts == ["int01.docx"])
        #expect(report.turns == 4)
        #expect(report.codings == 2)
        #expect(report.drafts == ["D-1"])
        #expect(report.publications == ["D-3"])
        #expect(report.writings == 3)
        #expect(report.hasModel)
        #expect(try file.drafts().map(\.isWithdrawn) == [true, false])
        #expect(try file.publications().map(\.isWithdrawn) == [true])
        #expect(try file.codings(of: id).isEmpty)
        #expect(try file.memos().isEmpty)
        #expect(try file.wordings().isEmpty)
        #expect(try file.responses().map(\.details.words) == [""])
        #expect(try file.responses().map(\.details.text) == ["Not so."])
        #expect(try file.withdrawnPeople() == [person])
    }

    @Test(arguments: [
        ("partners.model", nil, false), ("our.model", nil, true),
        ("partners.model", "20 decisions in 3 interviews of the study", true),
    ])
    func `a model that came with the codebook is not one that learned from them, until it is adjusted`(
        name: String, decisions: String?, learned: Bool
    ) throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        try file.use(
            model: .init(file: .init(name: name, bytes: [1]), origin: "invented", adjustedTo: decisions),
            at: Sample.time)
        let coding = try #require(try file.codings(of: id).last)
        let quote = try file.withdraw(
            quotes: [coding.evidence], reason: "", by: ruth.id, at: Sample.time)
        #expect(quote.hasModel == learned)
        #expect(try file.withdraw(person, by: ruth.id, at: Sample.time).hasModel == learned)
    }

    @Test func `importing the transcript again leaves their turns out`() throws {
        let (file, ruth, id, _) = try study()
        _ = try file.withdraw(person, by: ruth.id, at: Sample.time)
        _ = try file.take([Sample.input(hash: "new", codings: Sample.suggestions())], at: Sample.time)
        #expect(try file.transcript(id)?.turns.count == 4)
        #expect(try file.transcript(id)?.text == "\n\n\n")
        #expect(try file.codings(of: id).isEmpty)
        #expect(try StudyBytes.parts(of: file.path, holding: "budget") == [])
        let again = try file.take([Sample.input(hash: "new", codings: Sample.suggestions())], at: Sample.time)
        #expect(again.map(\.change) == [.unchanged])
    }

    @Test func `others who were interviewed with them keep their words`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let pair = Sample.pair()
        let codings = [
            Sample.coding("We meet on Mondays.", turn: 1, criterion: "trust", in: pair),
            Sample.coding("Nobody comes.", turn: 2, criterion: "money", in: pair),
        ]
        let id = try file.take([Sample.input(pair, codings: codings)], at: Sample.time)[0].id
        _ = try file.withdraw(Participant.ID("P11"), by: ruth.id, at: Sample.time)
        #expect(try file.transcript(id)?.text == "\nNobody comes.")
        #expect(try file.codings(of: id).map(\.proposal.segment.turn) == [2])
        _ = try file.withdraw(Participant.ID("P12"), by: ruth.id, at: Sample.time)
        #expect(try file.transcript(id)?.text == "\n")
    }

    @Test func `a person can be told all that is kept about them`() throws {
        let (file, _, id, coding) = try study()
        let report = try #require(try file.personReport(person))
        let here = try #require(report.transcripts.first)
        #expect(report.transcripts.map(\.id) == [id])
        #expect(here.attributes.name == "Ada Brook")
        #expect(here.labels == ["P01", "R1"])
        #expect(here.turns.map(\.words) == [Sample.turns[1], Sample.turns[3]])
        #expect(here.codings.map(\.words) == ["We trust each other.", "Nobody owns the shared budget."])
        #expect(here.memos.map(\.subject) == [.coding(coding.id)])
        #expect(report.drafts == ["D-1"])
        #expect(report.publications == ["D-3"])
        #expect(try file.personReport(Participant.ID("P99")) == nil)
    }

    @Test func `who is not there cannot be withdrawn`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let failure = #expect(throws: StudyFileError.self) {
            try file.withdraw(Participant.ID("P99"), by: ruth.id, at: Sample.time)
        }
        #expect(failure?.sort == .unknown)
    }

    @Test func `a withdrawn quote is blotted out, now and when it is imported again`() throws {
        let (file, ruth, id, coding) = try study()
        try file.addDraft(
            code: "D-4", version: "4", json: Array("{\"text\":\"Nobody owns the shared budget\"}".utf8),
            at: Sample.time)
        let report = try file.withdraw(
            quotes: [coding.evidence], reason: "asked for", by: ruth.id, at: Sample.time)
        #expect(report.turns == 1)
        // That a draft names the quote tells nothing of its words; that one repeats them does.
        #expect(report.drafts == ["D-4"])
        #expect(report.publications == ["D-3"])
        let blot = String(repeating: "\u{2588}", count: 30) + " We argue about it every quarter."
        let turn = { try file.transcript(id).map { String($0.text(of: $0.turns[3])) } }
        #expect(try turn() == blot)
        for words in ["shared budget", "hared budge", "Nobody owns"] {
            #expect(try StudyBytes.parts(of: file.path, holding: words) == [])
        }
        #expect(try file.withdrawnQuotes().map(\.evidence) == [coding.evidence])
        #expect(try file.coding(coding.id)?.standing.state == .accepted)
        _ = try file.take([Sample.input(hash: "new", codings: Sample.suggestions())], at: Sample.time)
        #expect(try turn()?.contains("budget") == false)
        #expect(try StudyBytes.parts(of: file.path, holding: "shared budget") == [])
        #expect(try file.check().isEmpty)
    }

    @Test(arguments: [
        ("it can go", "", true), ("That took years and it can go", "", false),
        ("That took years and it can go", "it took years and IT can go", true),
        ("That took years and it can go", "years, and it can", false),
    ])
    func `a draft that names a quote is emptied where it repeats it, or words alone would not tell`(
        quote: String, repeated: String, isEmptied: Bool
    ) throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let other = Sample.transcript(["Why?", "That took years and it can go in a week."])
        let coding = Sample.coding(quote, turn: 2, criterion: "trust", in: other)
        _ = try file.take([Sample.input(other, hash: "bb", codings: [coding])], at: Sample.time)
        let stored = try #require(try file.codings(of: id).first { $0.coding(in: other)?.quote == quote })
        let text = "{\"id\":\"\(stored.evidence)\",\"text\":\"\(repeated)\"}"
        try file.addDraft(code: "D-5", version: "5", json: Array(text.utf8), at: Sample.time)
        let report = try file.withdraw(
            quotes: [stored.evidence], reason: "", by: ruth.id, at: Sample.time)
        #expect(report.drafts == (isEmptied ? ["D-5"] : []))
    }

    @Test func `what is told of an interview, and of its people, is without who withdrew`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        var input = Sample.input(Sample.pair(), codings: [])
        input.problems = [Diagnostic(.warning, "leave-out", file: "pair.docx", "about “Mondays”")]
        let open = try file.take([input], at: Sample.time)[0]
        #expect(open.problems == input.problems && open.leftOut == [])
        let report = try #require(try file.personReport(Participant.ID("P11")))
        #expect(report.transcripts.map(\.emptied) == [1])
        _ = try file.withdraw(Participant.ID("P11"), by: ruth.id, at: Sample.time)
        let cut = try file.take([input], at: Sample.time)[0]
        #expect(cut.problems == [] && cut.leftOut.map(\.rawValue) == ["P11"])
        #expect(cut.warnings.map(\.severity) == [.note])
        // The other's turn is the last that has words.
        #expect(try file.personReport(Participant.ID("P12"))?.transcripts.map(\.emptied) == [1])
        #expect(try file.personReport(Participant.ID("P11"))?.transcripts.map(\.emptied) == [0])
    }

    @Test func `a person of whom an edited file has lost words alone can be withdrawn`() throws {
        let (file, ruth, id, coding) = try study()
        let other = Sample.transcript(["Why?", "So."], participant: "P02")
        _ = try file.take([Sample.input(other, hash: "new", codings: [])], at: Sample.time)
        #expect(try file.coding(coding.id)?.lostWords != nil)
        _ = try file.withdraw(person, by: ruth.id, at: Sample.time)
        #expect(try file.coding(coding.id) == nil)
        #expect(try file.transcript(id)?.text == "Why?\nSo.")
    }

    @Test func `what people worded of a withdrawn person's cells goes, whatever its words`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        for key in ["money/P01", "money/P02"] {
            try file.putWording(
                .cell, key: key, field: "text", text: "A summary of \(key)", basis: "", revision: 0,
                by: ruth.id, at: Sample.time)
        }
        _ = try file.withdraw(person, by: ruth.id, at: Sample.time)
        #expect(try file.wordings().map(\.key) == ["money/P02"])
        #expect(try StudyBytes.parts(of: file.path, holding: "summary of money/P01") == [])
    }

    @Test func `a withdrawn quote stays in no remark, now and when it is imported again`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        var input = Sample.input(hash: "bb", codings: Sample.suggestions())
        input.problems = [
            Diagnostic(.note, "odd", file: "int01.docx", line: 3, "has no speaker"),
            Diagnostic(.note, "odd", file: "int01.docx", line: 4, "Nobody owns the shared budget."),
        ]
        _ = try file.take([input], at: Sample.time)
        let coding = try #require(try file.codings(of: id).last)
        _ = try file.withdraw(quotes: [coding.evidence], reason: "", by: ruth.id, at: Sample.time)
        #expect(try file.problems(of: id).map(\.message) == ["has no speaker", ""])
        input.hash = "cc"
        _ = try file.take([input], at: Sample.time)
        #expect(try file.problems(of: id).map(\.line) == [3])
    }
}
