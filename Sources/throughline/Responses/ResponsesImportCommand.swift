import ArgumentParser
import DocumentIO
import Planning
import Responses
import Running
import StudyModel
import Writers

struct ResponsesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read comments and tracked changes out of returned drafts, into a table of responses.",
        usage: "throughline responses import <file> ... --draft <folder> | --study <study> [<option> ...]",
        discussion: """
            Partners comment on the plan in Word or LibreOffice and send it back. This reads every comment, reply, tracked \
            change and filled-in sign-off, and words changed without tracking; ties each to the statement it is about; and \
            adds them to responses.csv, a row each. Change partner, entry, sort and done there: reading a file again never \
            overwrites them, and brings back rows that were deleted. Then draft anew with 'throughline plan --responses \
            responses.csv'. With --study they go into the study file: sort them on the page 'Answers' of 'throughline \
            review', then draft anew with 'throughline plan STUDY'.

            Sorts are agree, add, correct, object and withdraw where people say so in their first words; all else is \
            unsorted, for you to sort.

            Examples:
              throughline responses import returned/*.docx --draft draft1
              throughline responses import vale.docx --draft draft1 --partner "Vale CCG"
              throughline responses import returned/*.docx --study vale.throughline
              throughline responses import returned/*.docx --draft draft1 \\
                --partners partners.csv

            With --format json, an object: draft (code, version), out, added, files (name, status: read or unreadable, \
            draft: same, by words or other, responses, problems), responses (as in responses.csv), problems.

            Exit codes: 0 all files were read; 2 some could not be, or not wholly; 1 none could be; 64 the command was \
            not understood.
            """)

    @Argument(help: "Drafts that came back, as Word documents.", completion: .file(extensions: ["docx"]))
    var file: [String]

    @Option(
        help: ArgumentHelp(
            "The draft that was sent out: the folder of its run or report, or its od-plan.json. With --study, the last "
                + "that was shared or kept, unless this names one.",
            valueName: "folder"),
        completion: .file())
    var draft: String?

    @Option(
        help: ArgumentHelp(
            "The study file to add the responses to, in place of a table; its partners are known.",
            valueName: "study"), completion: .file(extensions: ["throughline"]))
    var study: String?

    @Option(
        help: ArgumentHelp(
            "The list of partners, by whose people, addresses and names answers are told apart.",
            valueName: "file.csv"),
        completion: .file(extensions: ["csv"]))
    var partners: String?

    @Option(help: ArgumentHelp("The partner that all of these files come from.", valueName: "name"))
    var partner: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The table to add to, made where there is none.", valueName: "file.csv"),
        completion: .file(extensions: ["csv"]))
    var out = "responses.csv"

    @Option(help: "Whom the output is for: text for people, json for programs.")
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: "Print nothing but problems.")
    var quiet = false

    func validate() throws {
        try StudyOptions.check(paths: file + [out] + [draft, study, partners].compactMap(\.self))
        if draft == nil, study == nil {
            throw ValidationError("Missing expected argument '--draft <folder>'")
        }
        if let partner, partner.allSatisfy(\.isWhitespace) {
            throw ValidationError("--partner names a partner.")
        }
    }

    func run() throws {
        let console = Console()
        let kept = try study.map { try StudyResponses($0, console) }
        let draft: PlanDraft
        var known: [Partner]
        var imported: ResponseImport
        do throws(InputError) {
            draft = try chosenDraft(kept)
            known = try partners.map { path throws(InputError) in try Partner.read(path: path) } ?? []
            if known.isEmpty, let kept { known = kept.partners }
            imported = if let kept { ResponseImport(into: kept.table) } else { try existing(console) }
        } catch {
            console.fail(Diagnostic(error).line(of: .input))
            console.tell("Nothing was read, and nothing was written.")
            throw ExitCode.failure
        }
        let reader = ReturnReader(
            draft: draft, partners: known, partner: spelling(known, console),
            known: imported.table.responses)
        for path in file { imported.read(path: path, with: reader) }
        for error in imported.errors { console.fail(Diagnostic(error).line(of: .input)) }
        if let kept { try kept.keep(imported) } else { try write(imported, console) }
        let summary = ImportSummary(
            imported, draft: draft, out: study ?? out, isStudy: study != nil, console: console)
        summary.tellProblems(notes: !quiet && format == .text)
        if format == .json { console.print(summary.json.bytes()) } else if !quiet { summary.print() }
        if imported.files.isEmpty { throw ExitCode.failure }
        if !imported.isWhole { throw ExitCode(2) }
    }
}

private extension ResponsesImportCommand {
    func chosenDraft(_ kept: StudyResponses?) throws(InputError) -> PlanDraft {
        if let draft { return try PlanDraftFile.read(draft) }
        guard let last = kept?.lastDraft else {
            throw InputError(
                file: study ?? "",
                reason: "has no draft that was shared or kept: name the one that was sent with --draft")
        }
        return last
    }

    /// An import into the table that stands there already, or into a new one.
    func existing(_ console: Console) throws(InputError) -> ResponseImport {
        guard FilePlace(out).kind != .missing else { return ResponseImport() }
        let (table, diagnostics) = try ResponseTable.read(path: out)
        for note in diagnostics { console.warn(note.line(of: .input)) }
        return ResponseImport(into: table)
    }

    /// The partner as the list spells it; one that is not listed is told of.
    func spelling(_ known: [Partner], _ console: Console) -> String? {
        guard let partner else { return nil }
        let name = partner.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let listed = known.first(where: { $0.name.lowercased() == name.lowercased() }) {
            return listed.name
        }
        if let partners { console.warn("'\(name)' is not among the partners in \(partners)") }
        return name
    }

    func write(_ imported: ResponseImport, _ console: Console) throws {
        guard !imported.files.isEmpty else {
            console.tell("No file could be read, so nothing was written.")
            return
        }
        do throws(DocumentError) {
            try OutputFolder.write(imported.table.bytes, to: out)
        } catch {
            console.fail("\(out) \(error.reason)")
            console.tell("Nothing was changed.")
            throw ExitCode.failure
        }
    }
}
