import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Write what a study file holds for other programs, or for whoever asks what is kept of them.",
        usage: "throughline export <study> --out <folder> [<option> ...]",
        discussion: """
            Without an option, writes all codings as they stand, with who coded and what people decided: codings.csv and \
            codings.ndjson. --log writes log.csv, every change since the study was made. --person writes everything the \
            study keeps of an interviewee into one text, to answer a data-protection request.

            Examples:
              throughline export vale.throughline --out results
              throughline export vale.throughline --out results --codings csv --log
              throughline export vale.throughline --out request --person P07

            Exit codes: 0 written; 1 nothing was written; 64 the command was not understood.
            """)

    /// A file of codings.
    enum Codings: String, ExpressibleByArgument, CaseIterable {
        case csv, ndjson
    }

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var out: String

    @Option(help: "The codings, as a table (csv) or for programs (ndjson).")
    var codings: Codings?

    @Option(help: ArgumentHelp("Everything kept of this interviewee.", valueName: "code"))
    var person: String?

    @Flag(help: "The log of every change.")
    var log = false

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false

    func validate() throws { try StudyOptions.check(paths: [study, out]) }

    func run() throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        let names = try opening.trying {
            let files = try files(StudyExport(try StoredStudy(file)))
            do {
                let folder = try OutputFolder(out, for: files.map(\.name))
                defer { folder.discard() }
                for file in files { try folder.write(file.bytes, to: file.name) }
                try folder.commit()
            } catch let error as DocumentError {
                throw RunFailure.output(folder: out, file: error.part, reason: error.reason)
            }
            return files.map(\.name)
        }
        guard !quiet else { return }
        console.print(
            "\(names.joined(separator: ", ")) in \(console.emphasised(out.printable)), for the team"
                + (person == nil ? "." : "; for \(person ?? "") where they asked for it."))
    }

    private func files(_ export: StudyExport) throws -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        let isBare = codings == nil && person == nil && !log
        if isBare || codings != nil {
            let both = try export.codings()
            if codings != .ndjson { files.append((OutputName.codingsCSV.rawValue, both.csv)) }
            if codings != .csv { files.append((OutputName.codingsNDJSON.rawValue, both.ndjson)) }
        }
        if log { files.append(("log.csv", try export.log())) }
        if let person {
            guard let bytes = try export.person(Participant.ID(person)) else {
                throw StudyFileError(.unknown, file: study, reason: "has nobody called '\(person)'")
            }
            files.append(("person.txt", bytes))
        }
        return files
    }
}
