import DocumentIO
import Readers
import StudyModel
import Tagging

/// Transcripts and decisions brought together.
struct CodedInputs {
    /// The interviews with at least one decision, ordered by name.
    private(set) var interviews: [CodedInterview] = []
    /// What there is to know about the inputs.
    private(set) var diagnostics: [Diagnostic] = []
    /// The files the interviews came from, as absolute paths without links.
    private var files: Set<String> = []

    /// Reads all under `inputs`: transcripts as a run finds them, and every CSV file but participants.csv as decisions by
    /// `codebook`; nil where they were made by another checklist, whose criteria say nothing here. Interviews among `known` are
    /// left out, so that nothing is learned from them twice.
    /// - Throws: `TrainingFailure.inputs` with every fault, `.noDecisions` and `.noTranscripts`.
    init(_ inputs: [String], codebook: Codebook?, besides known: CodedInputs? = nil) throws(TrainingFailure) {
        let missing = inputs.filter { FilePlace($0).kind == .missing }
        guard missing.isEmpty else {
            throw .inputs(
                missing.map { InputError(file: $0, reason: "is neither a file nor a folder") }, told: [])
        }
        let tables = CodedFiles.list(inputs)
        guard !tables.isEmpty else { throw .noDecisions }
        let transcripts = InputList(inputs.filter { !$0.lowercased().hasSuffix(CodedFiles.ending) })
        guard !transcripts.files.isEmpty || !transcripts.errors.isEmpty else { throw .noTranscripts }
        var faults = transcripts.errors
        let lists = read(tables, CodedNames(transcripts.files), &faults)
        if !faults.isEmpty { throw .inputs(faults, told: diagnostics) }
        let fresh = transcripts.files.filter { known?.files.contains($0.resolved) != true }
        read(fresh, lists, codebook, &faults)
        if !faults.isEmpty { throw .inputs(faults, told: diagnostics) }
    }

    /// Puts interviews behind that were coded by another checklist.
    mutating func add(_ others: CodedInputs) {
        let areKindsTold = interviews.contains { $0.readings.joined().contains { $0.kind != .unknown } }
        interviews += others.interviews
        diagnostics += others.diagnostics
        if !areKindsTold {
            diagnostics.append(
                Diagnostic(
                    .warning, "kinds-unknown", file: "--kinds",
                    "teaches no kinds: the interviews coded by this checklist do not say them (a column kind), and what "
                        + "tells them from their surroundings is found there"))
        }
    }
}

private extension CodedInputs {
    /// The decisions in `tables`, by the names of their transcripts.
    mutating func read(
        _ tables: [String], _ names: CodedNames, _ faults: inout [InputError]
    ) -> [String: [CodingList]] {
        var lists: [String: [CodingList]] = [:]
        for table in tables {
            do {
                let (list, told) = try CodingsReader.read(path: table)
                diagnostics += told
                var found: [String: String?] = [:]
                for row in list.rows where found[row.transcript] == nil {
                    let name = names.transcript(for: row.transcript, in: table)
                    found[row.transcript] = .some(name)
                    if name == nil {
                        let reason = names.reason(for: String(row.transcript.prefix(80)))
                        faults.append(InputError(file: table, line: row.line, reason: reason))
                    }
                }
                for (name, rows) in Dictionary(grouping: list.rows, by: { found[$0.transcript] ?? nil }) {
                    if let name { lists[name, default: []].append(list.with(rows: rows)) }
                }
            } catch {
                faults.append(error)
            }
        }
        return lists
    }

    mutating func read(
        _ files: [FoundInput], _ lists: [String: [CodingList]], _ codebook: Codebook?,
        _ faults: inout [InputError]
    ) {
        let criteria = codebook.map { CriterionFinder($0) } ?? .ofOtherChecklist
        var others = OtherTurns()
        var spread = CriterionSpread(criteria)
        var contradictory = ContradictoryRows(criteria)
        let reader = TranscriptReader()
        for input in files {
            guard let own = lists[input.name] else { continue }
            do {
                let read = try reader.read(path: input.path, name: input.name)
                diagnostics += read.diagnostics
                let turns = TurnTexts(read.transcript)
                let answered = own.map { others.left(of: $0, in: read.transcript) }
                for list in answered {
                    spread.count(list)
                    contradictory.count(list)
                }
                let readings = try CodingList.readings(of: answered, criteria: criteria) {
                    (row, file) throws(InputError) in
                    try turns.place(row, of: input.name, file: file)
                }
                if !readings.isEmpty {
                    self.files.insert(input.resolved)
                    interviews.append(
                        CodedInterview(
                            transcript: read.transcript, readings: readings,
                            isOfOtherChecklist: codebook == nil))
                }
            } catch {
                faults.append(error)
            }
        }
        diagnostics += others.warnings + contradictory.warnings
        if codebook != nil { diagnostics += spread.warnings }
    }
}
