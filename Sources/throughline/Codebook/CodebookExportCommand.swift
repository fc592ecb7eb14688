import ArgumentParser
import DocumentIO
import Readers
import Running
import StudyModel
import Writers

struct CodebookExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a codebook for NVivo, ATLAS.ti, MAXQDA or Excel, or as YAML.",
        discussion: """
            The ending of the file says what is written: .qdc (REFI-QDA, for programs of qualitative analysis), .csv \
            (for spreadsheets) or .yaml. What is written is read again wherever a codebook is asked for, with the same \
            phrases and codes. Sources and interventions are kept in YAML alone. A file that is there already stays, \
            unless --replace is given.

            Examples:
              throughline codebook export integrated-commissioning --to checklist.qdc
              throughline codebook export from-nvivo.qdc --to our-checklist.yaml
            """)

    @Argument(
        help: ArgumentHelp("The name of a codebook, or a file.", valueName: "name|file"),
        completion: .codebooks)
    var name: String

    @Option(help: ArgumentHelp("The file to write: .qdc, .csv or .yaml.", valueName: "file"))
    var to: String

    @Flag(help: "Replace a file that is there already.")
    var replace = false

    func validate() throws {
        if CodebookFormat(path: to) == nil { throw ValidationError("--to takes a .qdc, .csv or .yaml file.") }
    }

    func run() throws {
        let console = Console()
        let path = try CodebookShelf().find(name, console)
        let codebook: Codebook
        do {
            let read = try CodebookReader.read(path: path)
            codebook = read.codebook
            for diagnostic in read.diagnostics { console.warn(diagnostic.line(of: .codebook)) }
        } catch {
            console.fail(Diagnostic(error).line(of: .codebook))
            console.tell("See all faults with: throughline codebook check \(path.printable)")
            throw ExitCode.failure
        }
        try refuseInput(of: codebook, path, console)
        let bytes = bytes(of: codebook)
        try refuseOther(than: bytes, console)
        do {
            try OutputFolder.write(bytes, to: to)
        } catch {
            console.fail("\(to.printable) \(error.reason)")
            throw ExitCode.failure
        }
        console.print("\(codebook.criteria.count.of("criterion", "criteria")) in \(to.printable)")
        let lost = lost(codebook)
        if !lost.isEmpty {
            console.tell(
                "Not in this format: \(lost.joined(separator: ", ")). Keep \(path.printable) for them.")
        }
    }
}

private extension CodebookExportCommand {
    /// Ends the command where the output is what was read: a codebook made by program has none of the comments and
    /// the order of one written by hand.
    func refuseInput(of codebook: Codebook, _ path: String, _ console: Console) throws {
        let cues = codebook.cues.origin?.file
        let owner: String? =
            if FilePlace.isSame(path, to) {
                "is the codebook that is read"
            } else if let cues, FilePlace.isSame(cues, to) {
                "holds the cues of the codebook that is read"
            } else {
                nil
            }
        guard let owner else { return }
        console.fail(
            "\(to.printable) \(owner): it would be written over, its comments lost. Give --to another name.")
        throw ExitCode.failure
    }

    /// Ends the command where a file with other content is there, unless it may be replaced: it may be somebody's
    /// codebook, or what somebody coded.
    func refuseOther(than bytes: [UInt8], _ console: Console) throws {
        guard !replace, FilePlace(to).kind == .file else { return }
        let there = try? InputFile.read(to, limit: bytes.count)
        if let there, there.isEmpty || there == bytes { return }
        console.fail(
            "\(to.printable) is there already, and holds something else: give --to another name, or --replace."
        )
        throw ExitCode.failure
    }

    func bytes(of codebook: Codebook) -> [UInt8] {
        switch CodebookFormat(path: to) {
        case .qdc: CodebookQDC(codebook).bytes()
        case .csv: CodebookTable(codebook).bytes()
        case .yaml, nil:
            CodebookYAML(
                codebook,
                cuesFile: (codebook.cues.origin?.file.split(separator: "/").last).map(String.init)
            ).bytes()
        }
    }

    /// What the format has no place for.
    func lost(_ codebook: Codebook) -> [String] {
        let format = CodebookFormat(path: to)
        if format == .yaml { return [] }
        let tensions = codebook.criteria.reduce(0) { $0 + $1.tensions.count }
        let told = format == .csv ? codebook.levels.count { !$0.about.isEmpty } : 0
        let folders = format == .csv ? codebook.folders.count : 0
        return [
            codebook.sources.isEmpty ? nil : codebook.sources.count.of("source"),
            codebook.interventions.isEmpty ? nil : codebook.interventions.count.of("intervention"),
            told == 0 ? nil : "what is said about \(told.of("level"))",
            folders == 0 ? nil : "GUIDs, colours and descriptions of \(folders.of("folder"))",
            codebook.programme == nil ? nil : "the programme for leaders",
            tensions == 0 ? nil : tensions.of("tension"),
        ].compactMap(\.self)
    }
}
