import Foundation
import Testing

/// The built command, as a shell sees it.
@Suite struct CommandLineTests {
    private let workspace: Workspace
    private let codebook: String

    init() throws {
        workspace = try Workspace()
        codebook = try Fixture.codebook(in: workspace)
    }

    private func run(_ more: String...) throws -> Command.Result {
        try Command.shell(
            "exec \"$0\" run in --codebook codebooks/small.yaml --out out \(more.joined(separator: " "))",
            in: workspace.path)
    }

    @Test func `a run that read everything ends with 0 and says what to open first`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        let result = try run()
        #expect(result.code == 0)
        #expect(result.output.contains("1 interview read: 1 person"))
        #expect(result.output.contains("open this first"))
        #expect(result.error == "reading 1 transcript\n")
        let told = result.output.split(whereSeparator: \.isWhitespace).map(String.init)
        for file in workspace.names(in: "out") {
            let ending = file.drop { $0 != "." }
            let isTold =
                told.contains(file) || told.contains { $0.hasPrefix(file.dropLast(ending.count) + ".") }
            #expect(isTold && (told.contains(file) || told.contains(String(ending))), "\(file)")
        }
    }

    @Test func `a run that left something out ends with 2 and names it`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("{\\rtf1", to: "in/b.docx")
        let result = try run()
        #expect(result.code == 2)
        #expect(result.error.contains("error: b.docx: is rich text (RTF): open it in a word processor"))
        #expect(result.output.contains("1 interview read; 1 could not be read: 1 person"))
    }

    @Test func `a file whose name is not UTF-8 is told of and left out`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        _ = try Command.shell(#"touch "in/$(printf 'b\377.xml')""#, in: workspace.path)
        let result = try run()
        #expect(result.code == 2)
        #expect(result.error.contains("error: b\u{FFFD}.xml: has a name that is not UTF-8: rename it\n"))
        #expect(try workspace.text("out/problems.csv").contains("has a name that is not UTF-8"))
    }

    @Test func `no name of a file or folder reaches the terminal as a command`() throws {
        let folder = "in/\u{1B}]0;title\u{7}\u{202E}"
        try workspace.write(Fixture.interview(), to: "\(folder)/a\u{1B}[2J.xml")
        try workspace.write("", to: "\(folder)/b\u{9B}1m.xml")
        try workspace.write(
            "transcript,participant\nc\u{202E}.xml,P2\n", to: "\(folder)/participants.csv")
        let result = try run()
        #expect(result.code == 2)
        #expect(result.output.contains("Who is who: from "))
        for scalar in (result.output + result.error).unicodeScalars where scalar != "\n" {
            #expect(![.control, .format].contains(scalar.properties.generalCategory))
        }
    }

    @Test func `a run that came to nothing ends with 1`() throws {
        try workspace.write("", to: "in/b.docx")
        let result = try run()
        #expect(result.code == 1)
        #expect(
            result.error
                == "reading 1 transcript\nerror: b.docx: is empty\nNo input could be read, so nothing was written.\n"
        )
        #expect(result.output.isEmpty)
    }

    @Test(arguments: [
        ["run"], ["run", "in", "--jobs", "0"], ["run", "in", "--date", "2026-02-30"],
        ["run", "in", "--date", "tomorrow"], ["run", "in", "--format", "xml"], ["run", "in", "--colour"],
        ["run", ""], ["inspect"], ["inspect", "a.xml", "--turns", "-1"], ["codebook", "show"], ["fly"],
        ["agreement"], ["agreement", ""], ["agreement", "a.csv", "--examples", "-1"],
        ["agreement", "a.csv", "--units", "0"], ["agreement", "a.csv", "--level", "word"],
        ["run", "in", "--jobs", "9223372036854775807"],
        ["agreement", "a.csv", "--units", "9223372036854775807"],
        ["agreement", "a.csv", "--examples", "9223372036854775807"],
        ["inspect", "a.xml", "--turns", "9223372036854775807"],
        ["share", "in", "--minimum-group", "9223372036854775807"],
        ["codebook", "suggest", "a.csv", "-t", "in", "--interviews", "9223372036854775807"],
        ["codebook", "suggest", "a.csv", "-t", "in", "--count", "9223372036854775807"],
    ]) func `what is not understood ends with 64`(arguments: [String]) throws {
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        let result = try Command.shell("exec \"$0\" \(words)", in: workspace.path)
        #expect(result.code == 64)
        #expect(result.error.hasPrefix("Error: "))
    }

    @Test func `a quiet run says nothing but what went wrong`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        let whole = try run("--quiet")
        #expect(whole.code == 0)
        #expect(whole.output.isEmpty)
        #expect(whole.error.isEmpty)
        try workspace.write("", to: "in/b.docx")
        let partial = try run("-q")
        #expect(partial.code == 2)
        #expect(partial.error == "error: b.docx: is empty\n")
    }

    @Test func `for programs there is one object and nothing else`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("", to: "in/b.docx")
        let result = try run("--format", "json")
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: any Sendable])
        let totals = try #require(object["totals"] as? [String: any Sendable])
        #expect(object["folder"] as? String == "out")
        #expect(totals["read"] as? Int == 1)
        #expect(totals["unreadable"] as? Int == 1)
        let problems = try #require(object["problems"] as? [[String: any Sendable]])
        #expect(problems.first?["file"] as? String == "b.docx")
    }

    @Test func `a codebook that is unknown or faulty ends a run with 1`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        let unknown = try run("--codebook", "smal")
        #expect(unknown.code == 1)
        #expect(unknown.error.contains("did you mean 'small'?"))
        try workspace.write("id: small\ntitle: [", to: "codebooks/broken.yaml")
        let broken = try run("--codebook", "broken")
        #expect(broken.code == 1)
        #expect(broken.error.hasPrefix("error: codebooks/broken.yaml:3: "))
        #expect(workspace.names(in: "out").isEmpty)
    }

    @Test func `an output folder that is a file ends a run with 1`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("x", to: "out")
        let result = try run()
        #expect(result.code == 1)
        #expect(
            result.error
                == "error: out is not a folder: choose another place for the outputs\nNothing was changed.\n")
    }

    @Test func `a disk that takes no more leaves everything as it was`() throws {
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        try workspace.write("before", to: "out/od-plan.md")
        // A limit on the size of files, in units of 512 bytes, fails as a full disk does.
        let result = try Command.shell(
            "trap '' XFSZ; ulimit -f 4; exec \"$0\" run in --codebook codebooks/small.yaml --out out",
            in: workspace.path)
        #expect(result.code == 1)
        #expect(result.error.contains("error: out/study.throughline cannot be read or written: "))
        #expect(workspace.names(in: "out") == ["od-plan.md"])
        #expect(try workspace.text("out/od-plan.md") == "before")
    }

    @Test(arguments: [SIGINT, SIGTERM]) func `a signal ends a run and leaves nothing behind`(signal: Int32)
        throws
    {
        for number in 0..<400 {
            try workspace.write(
                Fixture.interview(String(repeating: "We trust each other. ", count: 300)),
                to: "in/\(number).xml")
        }
        let result = try Command.interrupted(
            by: signal, ["run", "in", "--codebook", "codebooks/small.yaml", "--out", "out"],
            in: workspace.path)
        #expect(result.code == 128 + signal)
        #expect(
            result.error
                == "reading 400 transcripts\nStopped as asked; no output was changed, and a study file that was there keeps what it took in until then.\n"
        )
        #expect(workspace.names(in: "out").isEmpty)
    }

    @Test(arguments: [
        [], ["run"], ["inspect"], ["codebook"], ["codebook", "list"], ["codebook", "show"],
        ["codebook", "check"], ["codebook", "suggest"], ["agreement"],
    ]) func `every command explains itself within 80 columns`(command: [String]) throws {
        let result = try Command.shell(
            "exec \"$0\" \(command.joined(separator: " ")) --help", in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("OVERVIEW: "))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `shells get completions`(shell: String) throws {
        let result = try Command.run("--generate-completion-script", shell)
        #expect(result.code == 0)
        #expect(result.output.contains("--participants") || result.output.contains("participants"))
    }

    @Test func `the version is told`() throws {
        #expect(try Command.run("--version").output == "0.1.0\n")
    }
}
