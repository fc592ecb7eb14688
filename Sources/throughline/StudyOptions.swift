import ArgumentParser
import Running
import StudyModel

/// What every command takes that reads a whole study and drafts a plan.
struct StudyOptions: ParsableArguments {
    @OptionGroup var checklist: ChecklistOptions

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

    @OptionGroup var work: JobOptions

    @OptionGroup var summary: SummaryOptions

    /// Refuses paths that are empty, as an unset variable of the shell leaves them.
    static func check(paths: [String]) throws {
        if paths.contains(where: \.isEmpty) { throw ValidationError("A path may not be empty ('').") }
    }

    /// The highest number that options take where nothing else limits it.
    static let most = 1_000_000

    /// Refuses a `number` of `option` that is not in `range`.
    static func check(_ option: String, _ number: Int, in range: ClosedRange<Int>) throws {
        guard range.contains(number) else {
            throw ValidationError(
                "\(option) is a number from \(range.lowerBound) to \(range.upperBound.grouped).")
        }
    }

    /// The settings of a run over `input` that writes to `out`.
    func settings(_ input: [String], out: String, _ console: Console) throws -> RunSettings {
        var settings = RunSettings(
            inputs: input,
            codebook: try CodebookShelf().find(checklist.codebook ?? ChecklistOptions.usual, console),
            output: out)
        settings.model = checklist.choice
        (settings.namesCodebook, settings.namesModel) = (checklist.codebook != nil, checklist.model != nil)
        reading.apply(to: &settings)
        apply(to: &settings)
        return settings
    }

    /// The study file that `input` is, with settings of a run over what it keeps that writes to `out`; nil where `input`
    /// names transcripts.
    func stored(_ input: [String], out: String, _ console: Console) throws -> (
        study: StoredStudy, settings: RunSettings
    )? {
        guard StudyOpening.isStudy(input) else { return nil }
        guard checklist.codebook == nil, checklist.model == nil, reading.isEmpty else {
            throw ValidationError(
                "A study file was read and tagged already: say --participants, --interviewer and --xml-map to "
                    + "'throughline import', --codebook and --model to 'throughline tag'.")
        }
        let opening = StudyOpening(console)
        let file = try opening.open(input[0])
        return try opening.trying {
            let study = try StoredStudy(file)
            var settings = try study.settings(output: out)
            apply(to: &settings)
            return (study, settings)
        }
    }

    /// Adds what was said of the draft, and of how it is made.
    private func apply(to settings: inout RunSettings) {
        settings.jobs = work.count
        settings.time = StudyOpening.now
        settings.date = date?.text
        settings.title = title ?? settings.title
        settings.subject = subject ?? settings.subject
        drafts.apply(to: &settings)
        look.apply(to: &settings)
    }
}
