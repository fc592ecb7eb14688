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

    /// Reads all under `inputs`: transcripts as a run finds them, and every CSV file but participants.csv as decisions.
    /// - Throws: `TrainingFailure.inputs` with every fault.
    init(_ inputs: [String], codebook: Codebook) throws(TrainingFailure) {
        let tables = CodedFiles.list(inputs)
        guard !tables.isEmpty else { throw .noDecisions }
        var faults: [InputError] = []
        var lists: [String: [CodingList]] = [:]
        for table in tables {
            do {
                let (list, told) = try CodingsReader.read(path: table)
                diagnostics += told
                for (stem, rows) in Dictionary(grouping: list.rows, by: { Self.stem($0.transcript) }) {
                    lists[stem, default: []].append(list.with(rows: rows))
                }
            } catch {
                faults.append(error)
            }
        }
        if !faults.isEmpty { throw .inputs(faults) }
        try read(
            inputs.filter { !$0.lowercased().hasSuffix(CodedFiles.ending) }, lists, CriterionFinder(codebook))
    }
}

private extension CodedInputs {
    mutating func read(
        _ inputs: [String], _ lists: [String: [CodingList]], _ criteria: CriterionFinder
    ) throws(TrainingFailure) {
        let list = InputList(inputs)
        var waiting = lists
        var faults = list.errors
        var others = OtherTurns()
        var spread = CriterionSpread(criteria)
        let reader = TranscriptReader()
        for input in list.files {
            guard let own = waiting[Self.stem(input.name)] else { continue }
            do {
                let read = try reader.read(path: input.path, name: input.name)
                diagnostics += read.diagnostics
                waiting[Self.stem(input.name)] = nil
                let turns = TurnTexts(read.transcript)
                let answered = own.map { others.left(of: $0, in: read.transcript) }
                for list in answered { spread.count(list) }
                let readings = try CodingList.readings(of: answered, criteria: criteria) {
                    (row, file) throws(InputError) in
                    try turns.place(row, of: input.name, file: file)
                }
                if !readings.isEmpty {
                    interviews.append(CodedInterview(transcript: read.transcript, readings: readings))
                }
            } catch {
                faults.append(error)
            }
        }
        for name in waiting.keys.sorted() {
            faults.append(
                InputError(
                    file: name, reason: "is coded, but no transcript of that name stands in the inputs"))
        }
        if !faults.isEmpty { throw .inputs(faults) }
        diagnostics += others.warnings + spread.warnings
    }

    /// What a transcript and its decisions are matched by: the file's name without folders and ending.
    static func stem(_ name: String) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last.lowercased() }
        let ending = last[dot...].lowercased()
        return InputFinder.endings.contains(ending)
            ? last[..<dot].lowercased() : last.lowercased()
    }
}
