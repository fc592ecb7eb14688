import ArgumentParser
import DocumentIO

/// How much is done side by side, wherever transcripts are read, tagged or learned from.
struct JobOptions: ParsableArguments {
    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(
            "Transcripts worked on, or criteria learned, side by side (as many as there are processors); what comes of it is the same.",
            valueName: "number"))
    var jobs: Int?

    /// The number asked for, or that of processors.
    var count: Int { jobs ?? Machine.processors }

    func validate() throws {
        if let jobs { try StudyOptions.check("--jobs", jobs, in: 1...1_024) }
    }
}
