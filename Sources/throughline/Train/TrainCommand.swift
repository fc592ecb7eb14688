import ArgumentParser
import Running
import StudyModel
import Tagging

struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn from coded interviews, so that a run suggests more of what a reader would find.",
        usage: "throughline train <coded> ... --out <file> [<option> ...]",
        discussion: """
            CODED holds transcripts and CSV files that say what people decided about them, or folders of both. Such a \
            file is codings.csv of a run, with the state of codings set to accepted or rejected; or a table with a \
            row for each passage that was read: transcript, turn (from 1, all turns counted), start and end (code \
            points within the turn), criteria (ids or labels parted by |, empty where none applies), and perhaps \
            kind, stances and coder. In an interview in which anything was decided, whatever was not accepted counts \
            as not meant, but for codings still suggested, from which nothing is learned. Where several coders each \
            coded all of an interview, the model learns from each of them: what two saw counts for more than what one \
            saw. Rows on turns of interviewers are left out, with a warning.

            Examples:
              throughline train samples/coded-interviews/integrated-commissioning coded \\
                --out our.model
              throughline train coded --codebook our.yaml \\
                --kinds samples/coded-interviews --out our.model
              throughline run interviews --model our.model

            A model from a few interviews usually finds less than the one that comes with a codebook: add yours to \
            those of samples/coded-interviews, as in the first example, rather than learn from them alone. What makes a \
            hope or a difficulty does not depend on the checklist: --kinds names interviews coded by another one, as in \
            the second; yours must say kinds too. The file is written over only where it is a model already.

            The model holds numbers, not words; still it was made from what people said in confidence: keep it as \
            safe as the transcripts. Exit codes: 0 the model was written; 1 it was not, and nothing was changed; 64 \
            the command was not understood.
            """)

    @Argument(help: "Transcripts and decisions, or folders of them.", completion: .file())
    var coded: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The checklist they are coded by: its name, or a file.", valueName: "name|file"),
        completion: .codebooks)
    var codebook = "integrated-commissioning"

    @Option(
        name: .customLong("kinds"),
        help: ArgumentHelp(
            "Transcripts and decisions by another checklist, or a folder of them: kinds and stances are learned "
                + "from these too. Give it once for each.", valueName: "coded"),
        completion: .file())
    var others: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var out: String

    @Option(help: ArgumentHelp("What the model says it was made from.", valueName: "text"))
    var origin: String?

    @OptionGroup var work: JobOptions

    func run() async throws {
        let console = Console()
        let path = try CodebookShelf().find(codebook, console)
        do {
            let training = TrainingRun(
                inputs: coded, others: others, codebook: path, output: out, origin: origin, jobs: work.count)
            let report = try await training.run()
            let card = report.card
            warn(report.diagnostics, console)
            console.print(
                "Learned from \(card.sentences.of("sentence")) of \(card.interviews.of("interview")); "
                    + "\((report.bytes / 1024).grouped) KiB in \(out)")
            console.print(report.quality.sentence)
            if !report.toldByPhrases.isEmpty {
                let names = report.toldByPhrases.map(\.id.rawValue).joined(separator: ", ").printable
                console.print(
                    "Fewer than \(ModelTrainer.fewestAccepted) sentences were accepted for \(names): what the codebook's "
                        + "phrases find of these is suggested in any case")
            }
            if let installed = report.installed, installed.interviews > card.interviews {
                console.tell(
                    "note: the model that came with this codebook learned from "
                        + "\(installed.interviews.of("interview")), and one from fewer usually finds less: give what "
                        + "it learned from too")
            }
        } catch {
            tell(error, console)
            throw ExitCode.failure
        }
    }
}

private extension TrainCommand {
    func tell(_ failure: TrainingFailure, _ console: Console) {
        switch failure {
        case .codebook(let faults): for fault in faults { console.fail(fault.line(of: .codebook)) }
        case .noDecisions:
            console.fail("no CSV file that says what people decided stands in what was given")
        case .noTranscripts:
            console.fail(
                "no transcript stands in what was given: name the interviews that were coded, or their folder, too"
            )
        case .inputs(let errors, let told):
            warn(told, console)
            for error in errors { console.fail(Diagnostic(error).line(of: .input)) }
        case .unlearnable(let message, let told):
            warn(told, console)
            console.fail(message)
        case .output(let path, let reason): console.fail("\(path) \(reason)")
        }
        console.tell("No model was written.")
    }

    func warn(_ told: [Diagnostic], _ console: Console) {
        for problem in told where problem.severity == .warning { console.warn(problem.line(of: .input)) }
    }
}
