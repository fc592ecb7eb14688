import ArgumentParser
import Running
import StudyModel
import Tagging
import Writers

struct CodebookSuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Suggest phrases a codebook lacks, and matters no criterion has for its own.",
        usage: "throughline codebook suggest <codings> ... -t <folder> [<option> ...]",
        discussion: """
            Learns from coded interviews: CODINGS are lists as throughline agreement takes them. Codings count \
            that a person accepted, and those of a list that says nothing of acceptance.

            A phrase of one to four words is suggested where its sentences have the criterion more often than the \
            same interviews' others do, and so surely that of all that pass one in ten may be chance; and where a quarter of its sentences have it at least, whichever interview is left out (four in ten for \
            a phrase without any word of the criterion's own text). Names and numbers are left out, and what a \
            phrase of the codebook mostly covers. With fewer than sixty interviews none is called strong.

            A matter no criterion has for its own is a term of two or three words that three interviews say at \
            least, in two organisations where there are as many, a third of the time in sentences that claim or ask something, and of \
            whose sentences no criterion has more than half. Small talk is left out, and so are short sentences \
            and the first and the last answer of an interview.

            Examples:
              throughline codebook suggest ann.csv --transcripts interviews
              throughline codebook suggest ann.csv ben.csv -t interviews -c my.yaml \\
                --format csv

            Exit codes: 0 all was used; 2 some interviews were left out; 1 nothing could be done; 64 the command \
            was not understood.
            """)

    @Argument(
        help: "Lists of codings.", completion: .file(extensions: ["csv", "ndjson"]))
    var codings: [String]

    @OptionGroup var reading: CodingOptions

    @Flag(help: "Take codings nobody has decided on for accepted too.")
    var suggested = false

    @Option(help: ArgumentHelp("Sentences that must say a phrase.", valueName: "number"))
    var count = 3

    @Option(
        help: ArgumentHelp(
            "Interviews that must say a phrase, where few were read; more of many.", valueName: "number"))
    var interviews = 2

    @Option(help: ArgumentHelp("Phrases shown of each criterion.", valueName: "number"))
    var phrases = 8

    @Option(help: "Whom the output is for: text for people, json for programs, csv for spreadsheets.")
    var format = TableFormat.text

    func validate() throws {
        if reading.transcripts.isEmpty { throw ValidationError("Name the transcripts with --transcripts.") }
        try StudyOptions.check("--count", count, in: 1...StudyOptions.most)
        try StudyOptions.check("--interviews", interviews, in: 2...StudyOptions.most)
        try StudyOptions.check("--phrases", phrases, in: 0...StudyOptions.most)
        try reading.validate(codings)
    }

    func run() throws {
        let console = Console()
        let gathered = try reading.gather(
            codings, console, codebook: reading.codebook ?? "integrated-commissioning")
        guard let codebook = gathered.codebook else { return }
        let interviews = gathered.accepted(withSuggested: suggested)
        guard !interviews.isEmpty else {
            console.fail("no coding in what was given is accepted yet")
            console.tell("Accept or reject codings first, or take suggestions for accepted with --suggested.")
            throw ExitCode.failure
        }
        let suggestions = CodebookSuggestions(interviews, codebook: codebook, settings: settings)
        let view = SuggestionView(suggestions, codebook: codebook, interviews: interviews.count)
        switch format {
        case .json: console.print(view.json.bytes())
        case .csv: console.print(view.csv)
        case .text: SuggestionText(view, console).print()
        }
        if !gathered.leftOut.isEmpty { throw ExitCode(2) }
    }
}

private extension CodebookSuggestCommand {
    var settings: SuggestionSettings {
        var settings = SuggestionSettings()
        settings.fewestPassages = count
        settings.fewestInterviews = interviews
        settings.mostPhrases = phrases
        return settings
    }
}
