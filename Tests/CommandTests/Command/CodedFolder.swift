/// A folder with an interview, a small codebook and what people coded.
struct CodedFolder {
    /// The columns of its lists of codings.
    static let header = "transcript,turn,start,end,text,criterion,coder,stance\n"

    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        try workspace.write(
            Fixture.interview("We trust each other. Money is short. It rained. Who decides? We met."),
            to: "in/a.xml")
    }

    /// Ann and Ben agree on one of two passages, and once on a stance.
    func writePair() throws {
        try workspace.write(
            Self.header + "a.xml,2,0,20,,L1,Ann,helping\na.xml,2,21,36,,L2,Ann,hindering\n", to: "ann.csv")
        try workspace.write(
            Self.header + "a,2,,,We trust each other.,trust,Ben,helping\na,2,37,47,,money,Ben,\n",
            to: "ben.csv")
    }

    /// Runs `throughline agreement` in it.
    func agreement(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" agreement \(arguments)", in: workspace.path)
    }
}
