import Foundation
import StudyModel
import StudyStore
import TestStudies
import Testing

/// The commands on a study file, run as a person runs them.
struct StudyCommandTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        for number in 1...6 {
            try workspace.write(
                Fixture.interview("We trust each other. The budget is bad, in year \(number)."),
                to: "in/i\(number).xml")
        }
    }

    private func command(_ arguments: String...) throws -> Command.Result {
        try Command.shell(
            "\"$0\" " + arguments.map { "'\($0)'" }.joined(separator: " "), in: workspace.path)
    }

    /// A study of the interviews, owned by Ann.
    private func study() throws {
        let made = try command("new", "s.throughline", "--codebook", "codebooks/small.yaml", "--owner", "Ann")
        #expect(made.code == 0, "\(made.error)")
        let taken = try command("import", "s.throughline", "in")
        #expect(taken.code == 0, "\(taken.error)")
        #expect(taken.output.contains("6 transcripts taken in: 6 added"))
    }

    private func open() throws -> StudyFile { try StudyFile.open(workspace.at("s.throughline")) }

    @Test func `a study is made, filled, and drafted from`() throws {
        try study()
        for (name, file) in [
            ("plan", "od-plan.md"), ("themes", "theme-summary.html"), ("themes", "facilitator-digest.docx"),
            ("questions", "outstanding-questions.csv"),
        ] {
            let result = try command(name, "s.throughline", "--out", name)
            #expect(result.code == 0, "\(name): \(result.error)")
            #expect(workspace.names(in: name).contains(file))
        }
    }

    @Test func `nobody owns a study under a name of the tool, and nothing is made`() throws {
        let refused = try command(
            "new", "s.throughline", "--codebook", "codebooks/small.yaml", "--owner", "Lexicon+Model")
        #expect(refused.code == 1)
        #expect(refused.error.contains("takes no coder called 'Lexicon+Model'"))
        #expect(!workspace.names(in: ".").contains("s.throughline"))
    }

    @Test func `a person of an older study who is called as the tool counts once`() throws {
        try study()
        let file = try open()
        let ann = try file.people()[0]
        let money = try #require(try file.codings(on: Criterion.ID("money")).first)
        _ = try file.decide(
            Judgement(.accepted), on: money.id, by: ann.id, at: Timestamp(milliseconds: 1_800_000_000_000))
        try file.close()
        try Sqlite.run("UPDATE coder SET name = 'throughline' WHERE name = 'Ann'", in: file.path)
        let result = try command("agreement", "s.throughline")
        #expect(result.code == 1)
        #expect(result.error.contains("there is only one coder (throughline)"))
    }

    @Test func `importing again leaves alone what did not change`() throws {
        try study()
        try workspace.write(Fixture.interview("Other words."), to: "in/i1.xml")
        let again = try command("import", "s.throughline", "in", "--format", "json")
        #expect(again.output.contains("\"replaced\": 1") && again.output.contains("\"unchanged\": 5"))
    }

    @Test func `what could not be placed is told with its words`() throws {
        try study()
        let file = try open()
        let ann = try file.people()[0]
        let money = try #require(try file.codings(on: Criterion.ID("money")).first)
        _ = try file.decide(Judgement(.accepted), on: money.id, by: ann.id, at: StudyFixture.now)
        try file.close()
        try workspace.write(Fixture.interview("Nothing of that sort."), to: "in/i1.xml")
        let again = try command("import", "s.throughline", "in")
        #expect(again.code == 0 && again.output.contains("1 coding could not be placed"), "\(again.error)")
        #expect(again.output.contains("budget") && again.output.contains("Ann"))
    }

    @Test func `a draft that is kept is what the next one is compared with`() throws {
        try study()
        #expect(try command("plan", "s.throughline", "--keep", "--out", "d1").code == 0)
        try workspace.write(Fixture.interview("We rely on you, and the budget is good."), to: "in/i7.xml")
        #expect(try command("import", "s.throughline", "in").code == 0)
        let next = try command("plan", "s.throughline", "--out", "d2")
        #expect(next.code == 0 && next.output.contains("Draft 2"), "\(next.error)")
        #expect(workspace.names(in: "d2").contains("plan-changes.md"))
    }

    @Test func `drafts count on where somebody withdrew, and it is said with which none can be compared`()
        throws
    {
        try study()
        #expect(try command("plan", "s.throughline", "--keep", "--out", "d1").code == 0)
        let person = try #require(try open().transcript(open().transcripts()[0].id)?.participants.first)
        let gone = try command("withdraw", "s.throughline", "--person", person.id.rawValue, "--yes")
        #expect(gone.output.contains("Drafts that held the words are emptied"), "\(gone.error)")
        let next = try command("plan", "s.throughline", "--keep", "--out", "d2")
        #expect(next.output.hasPrefix("Draft 2: "), "\(next.error)")
        #expect(next.error.contains("warning: draft 1 kept on "))
        #expect(next.error.contains("this draft follows it and is compared with none"))
        let third = try command("plan", "s.throughline", "--out", "d3")
        #expect(third.output.hasPrefix("Draft 3: ") && !third.error.contains("emptied"), "\(third.error)")
        #expect(workspace.names(in: "d3").contains("plan-changes.md"))
    }

    @Test
    func `a draft that names a withdrawn quote and does not repeat it is what the next is compared with`()
        throws
    {
        try study()
        #expect(try command("plan", "s.throughline", "--keep", "--out", "d1").code == 0)
        let coding = try #require(try open().codings(on: Criterion.ID("money")).first)
        #expect(try workspace.text("d1/od-plan.json").contains(coding.evidence.description))
        let code = coding.evidence.description
        for _ in 1...2 {
            let gone = try command("withdraw", "s.throughline", "--quote", code, "--yes")
            #expect(gone.code == 0 && !gone.output.contains("emptied"), "\(gone.output)")
        }
        let next = try command("plan", "s.throughline", "--out", "d2")
        #expect(next.output.hasPrefix("Draft 2: ") && !next.error.contains("emptied"), "\(next.error)")
        let changes = try workspace.text("d2/plan-changes.md")
        #expect(changes.contains("Words taken back") && !changes.contains("in year"))
    }

    @Test func `what is shared is kept, and the next pack is held against it`() throws {
        try study()
        #expect(try command("share", "s.throughline", "--out", "pack").code == 0)
        #expect(try open().publications().count == 1)
        let trial = try command("share", "s.throughline", "--out", "pack2", "--trial")
        #expect(trial.code == 0, "\(trial.error)")
        #expect(try open().publications().count == 1)
        #expect(workspace.names(in: "pack2").contains("plan-changes.md"))
    }

    @Test
    func `a pack after a withdrawal says that the one before has to be named, and is held against it then`()
        throws
    {
        try study()
        #expect(try command("share", "s.throughline", "--out", "pack").code == 0)
        let person = try #require(try open().transcript(open().transcripts()[0].id)?.participants.first)
        #expect(try command("withdraw", "s.throughline", "--person", person.id.rawValue, "--yes").code == 0)
        let next = try command("share", "s.throughline", "--out", "pack2", "--trial")
        #expect(next.code == 0 && next.output.contains("5 people counted"), "\(next.error)")
        #expect(next.error.contains("draft 1 shared on "))
        #expect(next.error.contains("name its disclosure-record.csv with --earlier"))
        let held = try command(
            "share", "s.throughline", "--out", "pack3", "--trial", "--earlier",
            "pack-report/disclosure-record.csv")
        #expect(held.code == 1 && held.error.contains("2 people sit out"), "\(held.error)")
        #expect(!held.error.contains("--earlier"))
    }

    @Test func `another codebook parks what it does not have, and a map moves it`() throws {
        try study()
        let other = Fixture.codebook.replacingOccurrences(of: "id: money", with: "id: coin")
        try workspace.write(other, to: "codebooks/other.yaml")
        let parked = try command("tag", "s.throughline", "--codebook", "codebooks/other.yaml")
        #expect(parked.code == 0, "\(parked.error)")
        let mapped = try command(
            "tag", "s.throughline", "--codebook", "codebooks/other.yaml", "--map", "money")
        #expect(mapped.code == 64 && mapped.error.contains("OLD=NEW"))
    }

    @Test func `codings, the log and all of a person are exported`() throws {
        try study()
        let result = try command("export", "s.throughline", "--out", "x", "--codings", "csv", "--log")
        #expect(result.code == 0, "\(result.error)")
        #expect(workspace.names(in: "x") == ["codings.csv", "log.csv"])
        #expect(try workspace.text("x/log.csv").contains("import"))
        let person = try #require(try open().transcript(open().transcripts()[0].id)?.participants.first)
        let asked = try command("export", "s.throughline", "--out", "y", "--person", person.id.rawValue)
        #expect(asked.code == 0, "\(asked.error)")
        #expect(try workspace.text("y/person.txt").contains("We trust each other"))
        #expect(try command("export", "s.throughline", "--out", "z", "--person", "nobody").code == 1)
    }

    @Test func `withdrawing asks first, and takes every word`() throws {
        try study()
        let person = try #require(try open().transcript(open().transcripts()[0].id)?.participants.first)
        let refused = try command("withdraw", "s.throughline", "--person", person.id.rawValue)
        #expect(refused.code == 1 && refused.error.contains("--yes"))
        #expect(
            refused.error.contains("i1.xml: 2 turns, 1 of them what others say who were not interviewed, and")
        )
        let done = try command("withdraw", "s.throughline", "--person", person.id.rawValue, "--yes")
        #expect(done.code == 0, "\(done.error)")
        #expect(done.output.hasPrefix("Withdrawn from i1.xml: 2 turns, "))
        let again = try command(
            "withdraw", "s.throughline", "--person", person.id.rawValue, "--yes", "--format", "json")
        #expect(again.code == 0 && again.output.contains("\"cleaned_up\": true"), "\(again.error)")
        #expect(try workspace.bytes("s.throughline").range(of: Data("in year 1.".utf8)) == nil)
        #expect(
            try command("plan", "s.throughline", "--out", "p").output.hasPrefix("Draft 1: 5 interviews, "))
        #expect(try command("themes", "s.throughline", "--out", "t").output.contains(" of 5 interviews in "))
        #expect(
            try command("withdraw", "s.throughline", "--person", "nobody", "--yes").error.contains("nobody"))
    }

    @Test func `withdrawing while somebody reads the file ends with 2, and is cleaned up by saying it again`()
        throws
    {
        try study()
        let person = try #require(try open().transcript(open().transcripts()[0].id)?.participants.first)
        let held = try HeldStudy(workspace.at("s.throughline"), reading: true)
        let waiting = try command(
            "withdraw", "s.throughline", "--person", person.id.rawValue, "--yes", "--format", "json")
        #expect(waiting.code == 2)
        #expect(waiting.output.contains("\"cleaned_up\": false"))
        #expect(waiting.error.hasPrefix("warning: s.throughline is held by "))
        #expect(
            waiting.error.hasSuffix(
                "All of it was withdrawn; cleaning up was not done. Run the same command again for that.\n"))
        #expect(try open().withdrawnPeople() == [person.id])
        try held.letGo()
        let again = try command("withdraw", "s.throughline", "--person", person.id.rawValue, "--yes")
        #expect(again.code == 0, "\(again.error)")
        #expect(try workspace.bytes("s.throughline").range(of: Data("in year 1.".utf8)) == nil)
    }

    @Test func `a quote that is withdrawn is used nowhere`() throws {
        try study()
        let coding = try #require(try open().codings(on: Criterion.ID("money")).first)
        let done = try command(
            "withdraw", "s.throughline", "--quote", coding.evidence.description, "--yes")
        #expect(done.code == 0, "\(done.error)")
        let plan = try command("plan", "s.throughline", "--out", "p")
        #expect(plan.code == 0, "\(plan.error)")
        #expect(try !workspace.text("p/od-plan.md").contains("in year 1."))
    }

    @Test func `two people who coded are compared`() throws {
        try study()
        let file = try open()
        let ann = try file.people()[0]
        let ben = try file.addPerson("Ben", role: .coder, at: StudyFixture.now)
        for coding in try file.codings(on: Criterion.ID("money")) {
            _ = try file.decide(Judgement(.accepted), on: coding.id, by: ann.id, at: StudyFixture.now)
            _ = try file.decide(Judgement(.rejected), on: coding.id, by: ben.id, at: StudyFixture.now)
        }
        try file.close()
        let result = try command("agreement", "s.throughline", "--format", "json")
        #expect(result.code == 0, "\(result.error)")
        #expect(result.output.contains("Ann") && result.output.contains("Ben"))
        #expect(!result.output.contains("\"throughline\""))
    }

    @Test func `a sound study passes the check, and its copy is one`() throws {
        try study()
        #expect(try command("check", "s.throughline").code == 0)
        #expect(try command("backup", "s.throughline", "copy.throughline").code == 0)
        #expect(try command("check", "copy.throughline").code == 0)
        #expect(try command("backup", "s.throughline", "copy.throughline").code == 1)
    }

    @Test(arguments: [
        "import x.throughline in", "plan x.throughline", "check in/i1.xml", "check in", "new in/i1.xml",
    ])
    func `what is no study file gets a clear answer`(line: String) throws {
        let result = try Command.shell("\"$0\" " + line, in: workspace.path)
        #expect(result.code == 1 || result.code == 64)
        #expect(
            ["new", "is no study file", "is a folder", "ends in .throughline"].contains {
                result.error.contains($0)
            }, "\(result.error)")
    }

    @Test func `options that belong to importing are refused where a study file is drafted from`() throws {
        try study()
        let result = try command("plan", "s.throughline", "--codebook", "codebooks/small.yaml")
        #expect(result.code == 64 && result.error.contains("throughline tag"))
        #expect(try command("run", "s.throughline").code == 64)
    }
}
