import Testing

/// What people give in place of lists, transcripts and units.
@Suite struct AgreementInputTests {
    private static let header = "transcript,turn,start,end,criterion,coder\n"

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(Fixture.interview("We trust each other. It rained."), to: "in/int01.xml")
        try workspace.write("No interview.", to: "empty/notes.pdf")
        try workspace.write(Self.header + "int01,2,0,20,trust,Ann\n", to: "ann.csv")
        try workspace.write(Self.header + "int01,2,0,20,trust,Ben\n", to: "ben.csv")
    }

    private func agreement(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" agreement \(arguments)", in: workspace.path)
    }

    @Test func `transcripts that are not there stop everything, a folder without any is told of`() throws {
        let gone = try agreement("ann.csv ben.csv -t nowhere")
        #expect(gone.code == 1)
        #expect(gone.error.hasPrefix("error: nowhere: is neither a file nor a folder\n"))
        let empty = try agreement("ann.csv ben.csv -t empty")
        #expect(empty.code == 1)
        #expect(empty.error.contains("warning: empty: holds no transcripts (.docx, .odt"))
        #expect(try agreement("ann.csv ben.csv -t in").error.isEmpty)
    }

    @Test func `a coder who is named twice is told of`() throws {
        let result = try agreement("ann.csv ben.csv --coder Ann --coder Ann")
        #expect(result.code == 1)
        #expect(result.error == "error: a coder is named twice with --coder\n")
    }

    @Test func `a list whose column of criteria is misspelt is refused, with what may be meant`() throws {
        try workspace.write(
            "transcript,turn,start,end,critrion,coder\nint01,2,0,20,trust,Ben\n", to: "ben.csv")
        let result = try agreement("ann.csv ben.csv -t in")
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(
            result.error.hasPrefix(
                "warning: ben.csv: line 1: the column 'critrion' is not used; did you mean 'criterion'?\n"
                    + "error: ben.csv: line 1: has no column 'criterion' (nor 'criteria', 'kind' or 'question'), so it "
                    + "says nothing\n"))
    }

    @Test(arguments: [
        ("turn", "", "'turn' is neither. For figures by turn alone, write --level turn."),
        ("segments", "", "'segments' is neither. For figures by segment alone, write --level segment."),
        (
            "gone.csv", "",
            "a list of passages (a file), or how many there are (a number from 1), and 'gone.csv'"
        ),
        ("0", "", "--units is a number from 1 to 1,000,000, or a file."),
        ("9223372036854775807", "", "--units is a number from 1 to 1,000,000, or a file."),
        ("10", "-t in", "--units 10 is for lists without transcripts"),
    ])
    func `units that are neither a list nor a count are refused`(
        units: String, more: String, reason: String
    ) throws {
        let result = try agreement("ann.csv ben.csv --units \(units) \(more)")
        #expect(result.code == 64)
        #expect(result.error.contains(reason))
    }

    @Test func `fewer units than were coded are refused`() throws {
        try workspace.write(
            Self.header + "int01,2,0,20,trust,Ann\nint01,2,21,30,money,Ann\n", to: "ann.csv")
        let result = try agreement("ann.csv ben.csv --units 1")
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(result.error == "error: --units gives 1 segment, and 2 were coded\n")
        #expect(try agreement("ann.csv ben.csv --units 2").code == 0)
    }

    @Test func `a list of units that names no coded interview is refused`() throws {
        try workspace.write("transcript,turn,start,end\nint02,2,0,20\n", to: "units.csv")
        let result = try agreement("ann.csv ben.csv --units units.csv")
        #expect(result.code == 1)
        #expect(
            result.error == "error: units.csv: line 2: names no interview that was coded (this is 'int02')\n")
        try workspace.write("transcript,turn,start,end\nint02,2,0,20\nint01,2,0,20\n", to: "units.csv")
        #expect(try agreement("ann.csv ben.csv --units units.csv").code == 0)
    }

    @Test func `a name without its ending is answered with one`() throws {
        try workspace.write(Self.header + "int1,2,0,20,trust,Ben\n", to: "ben.csv")
        let result = try agreement("ann.csv ben.csv -t in")
        #expect(
            result.error.hasPrefix(
                "error: ben.csv: line 2: 'int1' is none of the transcripts read; did you mean 'int01'?"))
    }
}
