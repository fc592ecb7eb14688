import ArgumentParser
import Running

/// What a person tells of transcripts beforehand, wherever they are read.
struct TranscriptOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Who was interviewed, in place of any participants.csv in the folders.", valueName: "file.csv"),
        completion: .file(extensions: ["csv"]))
    var participants: String?

    @Option(
        help: ArgumentHelp(
            "A speaker who asks the questions, as the transcripts label them. Give it once for each.",
            valueName: "name"))
    var interviewer: [String] = []

    @Option(
        help: ArgumentHelp(
            "A mapping file that names the elements of XML of your own making ('inspect --suggest-map' proposes one).",
            valueName: "file.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var xmlMap: String?

    /// Whether nothing was told.
    var isEmpty: Bool { participants == nil && interviewer.isEmpty && xmlMap == nil }

    /// Adds what was told to `settings`.
    func apply(to settings: inout RunSettings) {
        settings.participants = participants
        settings.interviewers = interviewer
        settings.xmlMap = xmlMap
    }
}
