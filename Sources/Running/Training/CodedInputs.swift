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
        var passages: [String: [PassageDecisions]] = [:]
        let reader = CodedRowsReader(codebook: codebook)
        for table in tables {
            do {
                for passage in try reader.read(path: table) {
                    passages[Self.stem(passage.transcript), default: []].append(passage)
                }
            } catch {
                faults.append(error)
            }
        }
        if !faults.isEmpty { throw .inputs(faults) }
        try read(inputs.filter { !$0.lowercased().hasSuffix(CodedFiles.ending) }, passages)
    }
}

private extension CodedInputs {
    mutating func read(_ inputs: [String], _ passages: [String: [PassageDecisions]]) throws(TrainingFailure) {
        let list = InputList(inputs)
        var waiting = passages
        var faults = list.errors
        let reader = TranscriptReader()
        for input in list.files {
            guard let own = waiting[Self.stem(input.name)] else { continue }
            do {
                let read = try reader.read(path: input.path, name: input.name)
                diagnostics += read.diagnostics
                waiting[Self.stem(input.name)] = nil
                // Where nobody decided anything, what is not coded tells nothing.
                if own.contains(where: \.isDecided) {
                    interviews.append(CodedInterview(transcript: read.transcript, passages: own))
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

private extension PassageDecisions {
    /// Whether a person decided anything here: a passage that was read and given no criterion is decided too.
    var isDecided: Bool { !accepted.isEmpty || !rejected.isEmpty || undecided.isEmpty }
}
