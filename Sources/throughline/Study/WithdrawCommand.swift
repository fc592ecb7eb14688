import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore
import Writers

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take what somebody said out of a study file, at their wish.",
        usage: "throughline withdraw <study> --person <code> | --quote <code> [<option> ...]",
        discussion: """
            A person takes back everything: their words are gone from the study file, with all codings of them, and \
            importing their interview again leaves them out. A quote is taken back by its code (K3F7-Q2PX): its words are \
            blotted out and used nowhere. Nothing of it can be undone. Files and backups elsewhere are not reached.

            Examples:
              throughline withdraw vale.throughline --person P07
              throughline withdraw vale.throughline --quote K3F7-Q2PX \\
                --reason "asked by letter"

            Exit codes: 0 done; 2 withdrawn, but traces may be left, for somebody else holds the file: close it there and \
            run the same again; 1 nothing was withdrawn; 64 the command was not understood.
            """)

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Option(help: ArgumentHelp("The interviewee, as the study calls them.", valueName: "code"))
    var person: String?

    @Option(help: ArgumentHelp("The code of a quote. Give it once for each.", valueName: "code"))
    var quote: [String] = []

    @Option(help: ArgumentHelp("Why, for the log.", valueName: "text"))
    var reason = ""

    @Flag(help: "Do not ask whether it is meant.")
    var yes = false

    @OptionGroup var summary: SummaryOptions

    func validate() throws {
        guard (person == nil) != quote.isEmpty else {
            throw ValidationError("Say --person or --quote, one of the two.")
        }
        for code in quote where EvidenceID(code) == nil {
            throw ValidationError("'\(code)' is no code of a quote, such as K3F7-Q2PX.")
        }
    }

    func run() throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        guard try confirm(file, opening, console) else {
            console.tell("Nothing was withdrawn.")
            throw ExitCode.failure
        }
        let report = try opening.trying {
            let now = StudyOpening.now
            if let person { return try file.withdraw(Participant.ID(person), by: nil, at: now) }
            return try file.withdraw(
                quotes: quote.compactMap { EvidenceID($0) }, reason: reason, by: nil, at: now)
        }
        let withdrawal = WithdrawalSummary(report)
        if summary.format == .json {
            console.print(withdrawal.json.bytes())
        } else if !summary.quiet {
            withdrawal.print(on: console)
        }
        if let fault = report.fault {
            console.warn("\(study) \(fault.reason)")
            console.tell(
                "All of it was withdrawn; cleaning up was not done. Run the same command again for that.")
            throw ExitCode(2)
        }
    }
}

private extension WithdrawCommand {
    /// Says what will go, and whether the person who asked means it.
    func confirm(_ file: StudyFile, _ opening: StudyOpening, _ console: Console) throws -> Bool {
        let what = try opening.trying { try person.map { try found($0, in: file) } ?? quotes(in: file) }
        guard !yes else { return true }
        for line in what { console.tell(line.printable) }
        guard StandardStream.error.isTerminal else {
            console.fail("this cannot be undone: say --yes where nobody can be asked")
            return false
        }
        console.tell("This cannot be undone. Type 'withdraw' to go on:")
        return readLine() == "withdraw"
    }

    func found(_ person: String, in file: StudyFile) throws -> [String] {
        guard let report = try file.personReport(Participant.ID(person)) else {
            if try file.withdrawnPeople().contains(Participant.ID(person)) { return [] }
            let people = Set(
                try file.transcripts().compactMap { try file.transcript($0.id) }.flatMap(\.participants).map(
                    \.id))
            throw StudyFileError(
                .unknown, file: study,
                reason:
                    "has nobody called '\(person)' (there are: \(people.listed))"
            )
        }
        return report.transcripts.map { seen in
            let own = seen.turns.count { !$0.words.isEmpty }
            let asked =
                seen.emptied > own
                ? ", \((seen.emptied - own).grouped) of them what others say who were not interviewed" : ""
            return
                "\(seen.name): \(seen.emptied.of("turn"))\(asked), and \(seen.codings.count.of("coding")) of \(person) will go."
        }
    }

    func quotes(in file: StudyFile) throws -> [String] {
        try quote.compactMap { EvidenceID($0) }.map { id in
            guard let coding = try file.coding(evidence: id),
                let transcript = try file.transcript(coding.transcript)
            else { throw StudyFileError(.unknown, file: study, reason: "has no quote \(id)") }
            let words = coding.coding(in: transcript)?.quote ?? coding.lostWords ?? ""
            return
                "\(transcript.name), turn \(coding.proposal.segment.turn): \"\(words.excerpt(60))\" will go."
        }
    }
}
