import DocumentIO
import Foundation
import StudyStore
import Testing

/// Which checklist and model a run uses where its folder has a study.
struct KeptChecklistTests {
    private let workspace: Workspace

    /// A folder in which a run was made by the small checklist and a model of our own.
    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        let others = [("id: small", "id: other"), ("id: money", "id: coin")]
        try workspace.write(
            others.reduce(Fixture.codebook) { $0.replacingOccurrences(of: $1.0, with: $1.1) },
            to: "codebooks/other.yaml")
        var rows = "transcript,turn,start,end,criteria,kind\n"
        for number in 1...4 {
            try workspace.write(
                Fixture.interview("The purse is shut to \(number). It rained on us."),
                to: "coded/i\(number).xml")
            rows += "i\(number),2,0,22,L2,challenge\ni\(number),2,23,38,,none\n"
        }
        try workspace.write(rows, to: "coded/decisions.csv")
        try workspace.write(Fixture.interview("Their purse is shut. It rained."), to: "in/n.xml")
        let trained = try command("train coded --codebook small --out our.model")
        #expect(trained.code == 0, "\(trained.error)")
        try run("--codebook small --model our.model")
    }

    private func command(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" \(arguments)", in: workspace.path)
    }

    @discardableResult private func run(_ options: String = "") throws -> String {
        let result = try command("run in --out o \(options)")
        #expect(result.code == 0, "\(result.error)")
        return result.output
    }

    /// The checklist of the last run, and whether our model suggested.
    private func used() throws -> (checklist: String, isLearned: Bool) {
        let record = try workspace.text("o/run.json")
        let id = try #require(record.firstMatch(of: /"codebook": \{\s*"id": "([a-z]+)"/)).1
        return (String(id), record.contains("our.model"))
    }

    @Test func `the study's own checklist and model stay where nobody names others`() throws {
        let told = try run()
        #expect(try used() == ("small", true))
        #expect(told.contains("'small' (version 1.0) and the model our.model, as the study has them"))
        let lines = try workspace.text("o/codings.ndjson")
        #expect(lines.contains("\"coder\":\"model\""))
    }

    @Test func `a model of the study stays with a checklist that is named again, or a new version of it`()
        throws
    {
        try run("--codebook small")
        #expect(try used() == ("small", true))
        try workspace.write(
            Fixture.codebook.replacingOccurrences(of: "version: 1.0", with: "version: 2.0"),
            to: "codebooks/small.yaml")
        let told = try run("--codebook small")
        #expect(told.contains("'small' (version 2.0) and the model our.model"))
    }

    @Test func `a model that the study came to use later stays, and not the one of the first run`() throws {
        let rows = "transcript,turn,start,end,criteria,kind\ni1,2,0,22,,none\ni2,2,0,22,L2,challenge\n"
        try workspace.write(rows, to: "coded/decisions.csv")
        #expect(try command("train coded --codebook small --out later.model").code == 0)
        let later = [UInt8](try workspace.bytes("later.model"))
        #expect(try later != [UInt8](workspace.bytes("our.model")))
        let file = try StudyFile.open(workspace.at("o/study.throughline"))
        try file.use(
            model: StoredModel(file: .init(name: "our.model", bytes: later), origin: "learned"),
            at: StudyFixture.now)
        try file.close()
        for options in ["", "--codebook small"] {
            try run(options)
            #expect(try workspace.text("o/run.json").contains(SHA256.hex(later)))
        }
        try run("--model our.model")
        #expect(try !workspace.text("o/run.json").contains(SHA256.hex(later)))
    }

    @Test func `a checklist that is named takes the place of the study's, and its model goes`() throws {
        let told = try run("--codebook other")
        #expect(try used() == ("other", false))
        #expect(!told.contains("as the study has them"))
        try run()
        #expect(try used() == ("other", false))
    }

    @Test func `a model that is named takes the place of the study's, with the study's checklist`() throws {
        let told = try run("--model none")
        #expect(try used() == ("small", false))
        #expect(told.contains("'small' (version 1.0) and no model, as the study has them"))
        try run()
        #expect(try used() == ("small", false))
        try run("--model our.model")
        #expect(try used() == ("small", true))
    }
}
