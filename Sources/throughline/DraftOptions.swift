import ArgumentParser
import Running

/// What a person tells of partners and of earlier drafts, wherever a plan is drafted.
struct DraftOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The partner organisations with where they stand, in place of a partners.csv in the folders.",
            valueName: "file.csv"), completion: .file(extensions: ["csv"]))
    var partners: String?

    @Option(
        help: ArgumentHelp(
            "What partners answered to earlier drafts ('responses import' makes the list): the draft lists it.",
            valueName: "file.csv"), completion: .file(extensions: ["csv"]))
    var responses: String?

    @Option(
        help: ArgumentHelp(
            "An earlier draft, its od-plan.json or the folder that holds it: what changed since, and where its "
                + "responses belong now. Give it once for each draft that was answered, the last one last.",
            valueName: "file|folder"))
    var against: [String] = []

    @Option(
        help: ArgumentHelp(
            "What the draft is called (the next number after the draft of --against, else \"draft 1\").",
            valueName: "text"))
    var versionName: String?

    @Option(
        help: ArgumentHelp(
            "What was withdrawn, a row each: participant, or transcript with turn and quote, or evidence (a code).",
            valueName: "file.csv"), completion: .file(extensions: ["csv"]))
    var withdraw: String?

    @Option(
        help: ArgumentHelp(
            "The disclosure-record.csv of a pack that partners hold: its codes are understood, and 'share' keeps the two "
                + "from telling more together than each. Give it once for each.",
            valueName: "file.csv"), completion: .file(extensions: ["csv"]))
    var earlier: [String] = []

    func validate() throws {
        try StudyOptions.check(
            paths: [partners, responses, withdraw].compactMap(\.self) + against + earlier)
        if versionName?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("--version-name may not be empty.")
        }
    }

    /// Adds what was told to `settings`.
    func apply(to settings: inout RunSettings) {
        settings.partners = partners
        settings.responses = responses
        settings.against = against
        settings.version = versionName
        settings.withdrawn = withdraw
        settings.earlier = earlier
    }
}
