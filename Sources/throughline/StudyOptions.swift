import ArgumentParser
import DocumentIO
import Running

/// What every command takes that reads a whole study and drafts a plan.
struct StudyOptions: ParsableArguments {
    @Argument(
        help: "Transcripts, or folders of them.",
        completion: .file(extensions: InputList.completions))
    var input: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The checklist to tag by: its name, or a file.", valueName: "name|file"),
        completion: .codebooks)
    var codebook = "integrated-commissioning"

    @Option(
        help: ArgumentHelp(
            "What was learned from coded interviews: a file of 'throughline train', or none. Without it, the model "
                + "that lies beside the checklist is used, where there is one.",
            valueName: "file|none"),
        completion: .file(extensions: ["model"]))
    var model: String?

    @OptionGroup var reading: TranscriptOptions

    @OptionGroup var drafts: DraftOptions

    @OptionGroup var look: LookOptions

    @Option(
        help: ArgumentHelp(
            "The date of the draft, such as 2026-03-14; none is printed without it.", valueName: "yyyy-mm-dd")
    )
    var date: Day?

    @Option(help: ArgumentHelp("The title of the plan.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "What the plan is for, inside a sentence, such as \"integrated commissioning\".",
            valueName: "text"))
    var subject: String?

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(
            "Transcripts read side by side (as many as there are processors); the outputs are the same.",
            valueName: "number"))
    var jobs: Int?

    @Option(help: "Whom the summary at the end is for: text for people, json for programs.")
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1.") }
        try Self.check(paths: [codebook] + input + [model].compactMap(\.self))
    }

    /// Refuses paths that are empty, as an unset variable of the shell leaves them.
    static func check(paths: [String]) throws {
        if paths.contains(where: \.isEmpty) { throw ValidationError("A path may not be empty ('').") }
    }

    /// The settings of a run that writes to `out`.
    func settings(out: String, _ console: Console) throws -> RunSettings {
        var settings = RunSettings(
            inputs: input, codebook: try CodebookShelf().find(codebook, console), output: out)
        settings.participants = reading.participants
        settings.model = model.map { $0 == "none" ? .none : .file($0) } ?? .shipped
        settings.jobs = jobs ?? Machine.processors
        settings.interviewers = reading.interviewer
        settings.xmlMap = reading.xmlMap
        settings.date = date?.text
        settings.title = title
        settings.subject = subject
        drafts.apply(to: &settings)
        look.apply(to: &settings)
        return settings
    }
}
