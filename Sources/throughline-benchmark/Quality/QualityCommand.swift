import ArgumentParser
import StudyModel

struct QualityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quality",
        abstract: "How well tagging agrees with people, on interviews or comments that they coded.",
        discussion: """
            Interviews: --gold names a folder of NAME.docx, NAME.xml or NAME.txt beside NAME.gold.csv (transcript, turn, \
            start, end, text, coder, criteria, stances, kind, question). Without --train the codebook and the model beside it are \
            scored as they ship, and phrases alone beside them; with --train a model is learned from another such \
            folder first, as 'throughline train' learns: from each of several coders where each coded an interview \
            whole.

            Comments: --comments and --train name tables (id, codes, sentiment, text; tab separated): learned from \
            the one, scored on the other, with a learning curve.
            """)

    @Option(help: "Folder of coded interviews to score on.")
    var gold: String?

    @Option(help: "Table of coded comments to score on.")
    var comments: String?

    @Option(help: "Folders of coded interviews, or the table of coded comments, to learn from.")
    var train: [String] = []

    @Option(help: "The checklist the interviews are coded by.")
    var codebook = "integrated-commissioning"

    @Flag(help: "Learn from 50, 100, 200, 400 … of what there is.")
    var curve = false

    func validate() throws {
        guard (gold == nil) != (comments == nil) else { throw ValidationError("Name --gold or --comments.") }
        if comments != nil, train.count != 1 { throw ValidationError("--comments needs one --train table.") }
    }

    func run() async throws {
        var report = Report(machine: .current)
        if let gold {
            do {
                report.sections = try await InterviewQuality(codebook: codebook).sections(
                    gold: gold, training: train)
            } catch let error as InputError {
                throw BenchmarkFault(error)
            }
        } else if let comments {
            report.sections = [
                try await CommentQuality.section(train: train[0], test: comments, hasCurve: curve)
            ]
        }
        print(ReportTable.text(report))
    }
}
