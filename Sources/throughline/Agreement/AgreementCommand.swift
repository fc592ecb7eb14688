import Agreement
import ArgumentParser
import DocumentIO
import Running
import StudyModel
import Writers

struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "Compare how people, or people and the tool, coded the same interviews.",
        usage: "throughline agreement <codings> ... | <study> [<option> ...]",
        discussion: """
            CODINGS are codings.csv or codings.ndjson of a run, or a CSV file of codings made elsewhere, with \
            columns transcript, turn, start and end (characters from 0, end exclusive) or text, criterion, coder, \
            and stance where there is one. One file may hold several coders. A row without a criterion says that \
            the passage was read and given none. Rejected codings count for nothing.

            A study file in their place compares the people who coded in it, by what each decided.

            Examples:
              throughline agreement vale.throughline
              throughline agreement vale.throughline --coder Ann --coder throughline
              throughline agreement ann.csv ben.csv --transcripts interviews
              throughline agreement ann.csv results/codings.csv -t interviews \\
                --codebook integrated-commissioning
              throughline agreement coded.csv --coder Ann --coder Ben --format json

            Units: a segment is a sentence of an interviewee; a coding applies to it if they share half of the \
            shorter of the two. A turn or an interview has the criteria of all passages in it. A coder read the \
            interviews their file names; others are missing for them. Without --transcripts or --units it is not \
            known what nobody coded, so percent agreement, kappa, alpha and AC1 are given for interviews only.

            Exit codes: 0 all was compared; 2 some interviews were left out; 1 nothing could be done; 64 the \
            command was not understood.
            """)

    @Argument(
        help: "Lists of codings.", completion: .file(extensions: ["csv", "ndjson"]))
    var codings: [String]

    @OptionGroup var reading: CodingOptions

    @Option(
        help: ArgumentHelp(
            "Compare only this coder and others named so; the first is the reference of precision and recall.",
            valueName: "name"))
    var coder: [String] = []

    @Option(
        help: ArgumentHelp(
            "The segments: a list of passages all coders read, or how many there are.",
            valueName: "file|number"))
    var units: String?

    @Option(help: "Compare at this level only: segment, turn or interview.")
    var level: LevelChoice?

    @Option(help: "Show figures by criterion, or pooled only.")
    var by = Grouping.criterion

    @Option(
        help: ArgumentHelp("Passages shown of each criterion to talk over.", valueName: "number"))
    var examples = 2

    @Option(help: "Whom the output is for: text for people, json for programs, csv for spreadsheets.")
    var format = TableFormat.text

    func validate() throws {
        try StudyOptions.check("--examples", examples, in: 0...StudyOptions.most)
        try reading.validate(codings)
        try checkUnits()
    }

    func run() throws {
        let console = Console()
        let gathered = try StudyOpening.isStudy(codings) ? stored(console) : reading.gather(codings, console)
        let study = try study(gathered, console)
        let comparison = Comparison(study)
        let view = AgreementView(
            comparison, codebook: gathered.codebook, level: level?.level, grouping: by, examples: examples)
        switch format {
        case .json: console.print(AgreementJSON(view).value.bytes())
        case .csv: console.print(AgreementCSV(view).bytes)
        case .text: AgreementText(view, console).print()
        }
        if !gathered.leftOut.isEmpty { throw ExitCode(2) }
    }
}

private extension AgreementCommand {
    /// Refuses units that are neither counted nor listed, and a count where they are known.
    func checkUnits() throws {
        guard let units else { return }
        guard let count = Int(units) else {
            guard FilePlace(units).kind == .missing else { return }
            let level = LevelChoice(rawValue: units.hasSuffix("s") ? String(units.dropLast()) : units)
            throw ValidationError(
                "--units is a list of passages (a file), or how many there are (a number from 1), and '\(units)' is neither."
                    + (level.map { " For figures by \($0.rawValue) alone, write --level \($0.rawValue)." }
                        ?? ""))
        }
        guard (1...StudyOptions.most).contains(count) else {
            throw ValidationError("--units is a number from 1 to \(StudyOptions.most.grouped), or a file.")
        }
        if !reading.transcripts.isEmpty || StudyOpening.isStudy(codings) {
            throw ValidationError(
                "--units \(count) is for lists without transcripts: where there are transcripts, these tell the segments."
            )
        }
    }

    /// The coders of the study file that is named; the tool among them where it is asked for, or where one person coded.
    func stored(_ console: Console) throws -> GatheredCodings {
        let opening = StudyOpening(console)
        let file = try opening.open(codings[0])
        return try opening.trying {
            let study = try StoredStudy(file)
            let people = try GatheredCodings(study, withTool: false)
            guard people.coders.count < 2 || coder.contains(Tool.name) else { return people }
            return try GatheredCodings(study, withTool: true)
        }
    }

    static let mostCoders = 20
    static let mostCriteria = 500

    var unitSource: UnitSource {
        guard let units else { return .none }
        return Int(units).map { .count($0) } ?? .list(units)
    }

    func study(_ gathered: GatheredCodings, _ console: Console) throws -> CodedStudy {
        if Set(coder).count < coder.count { try stop(console, "a coder is named twice with --coder") }
        let count = coder.isEmpty ? gathered.coders.count : coder.count
        if count > Self.mostCoders {
            try stop(
                console,
                "there are \(count) coders; choose up to \(Self.mostCoders) with --coder")
        }
        let found = gathered.coders.prefix(Self.mostCoders).joined(separator: ", ")
        if let unknown = coder.first(where: { !gathered.coders.contains($0) }) {
            try stop(console, "'\(unknown)' coded nothing in what was given (found: \(found))")
        }
        let study: CodedStudy
        do {
            study = try gathered.study(coders: coder, units: unitSource)
        } catch {
            for error in error.errors { console.fail(Diagnostic(error).line(of: .input)) }
            throw ExitCode.failure
        }
        if study.coders.count < 2 {
            try stop(console, "there is only one coder (\(found)); give the codings of at least two")
        }
        if study.criteria.count > Self.mostCriteria {
            try stop(
                console,
                "there are \(study.criteria.count) criteria, more than \(Self.mostCriteria): is 'criterion' "
                    + "the right column?")
        }
        if study.shared.isEmpty {
            try stop(console, "no interview was coded by two of the coders (\(found))")
        }
        if let count = study.segmentCount {
            let coded = CodedUnits(study, level: .segment).units.count
            if coded > count {
                try stop(
                    console,
                    "--units gives \(count.of("segment")), and \(coded.grouped) were coded")
            }
        }
        if study.areCriteriaApart { warnOfCriteria(gathered, console) }
        return study
    }

    func warnOfCriteria(_ gathered: GatheredCodings, _ console: Console) {
        let advice =
            gathered.codebook == nil
            ? ": if their lists name criteria differently, by ids and by labels, --codebook tells which are the same"
            : ""
        console.warn("no two coders gave the same criterion anywhere\(advice)")
    }

    func stop(_ console: Console, _ reason: String) throws {
        console.fail(reason)
        throw ExitCode.failure
    }
}
