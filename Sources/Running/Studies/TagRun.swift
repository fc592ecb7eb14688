public import DocumentIO
import Readers
public import StudyModel
public import StudyStore
import Tagging

/// Tags the transcripts of a study file anew, by the codebook and model it has in use.
public struct TagRun: Sendable {
    private let file: StudyFile
    private let jobs: Int
    private let interruption: Interruption

    /// A run over `file` that works on `jobs` transcripts side by side.
    public init(_ file: StudyFile, jobs: Int = 1, interruption: Interruption = Interruption()) {
        self.file = file
        self.jobs = jobs
        self.interruption = interruption
    }

    /// Puts the codebook file at `path` to use, with `model` for it; `mapping` moves codings of criteria that it does not
    /// have (keys) to some it has. Nothing is tagged yet.
    /// - Throws: `RunFailure.codebook` and `.model` where they cannot be used; the study is then as it was.
    public static func use(
        codebook path: String, model: ModelChoice, mapping: [Criterion.ID: Criterion.ID] = [:],
        in file: StudyFile, by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(RunFailure) -> (change: CodebookChange, diagnostics: [Diagnostic]) {
        let checklist = try Checklist(path: path, model: model)
        return (try checklist.put(in: file, mapping: mapping, by: coder, at: time), checklist.diagnostics)
    }

    /// Puts another model to use with the codebook there is.
    public static func use(
        model: ModelChoice, in file: StudyFile, by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(RunFailure) {
        let checklist = try Checklist(keptIn: file).with(model)
        _ = try checklist.put(in: file, by: coder, at: time)
    }

    /// Tags every transcript that something else tagged, or nothing; `tell` hears of each. What people decided stays.
    public func run(
        by coder: CoderAccount.ID? = nil, at time: Timestamp, _ tell: (RunEvent) -> Void = { _ in }
    ) async throws(RunFailure) -> [IntakeResult] {
        let checklist = try Checklist(keptIn: file)
        let (file, tagger, interruption) = (file, checklist.tagger, interruption)
        do {
            let before = try file.taggedBy()
            let due = try file.transcripts().filter { before[$0.id] != checklist.tagging }
            tell(.started(files: due.count, diagnostics: checklist.diagnostics))
            let fresh = FreshTagging(file: file, taggedBy: checklist.tagging, coder: coder, time: time)
            var results: [IntakeResult] = []
            try await OrderedWork.run(due, width: jobs) { stored in
                Result { () throws -> FreshTagging.Made? in
                    try interruption.check()
                    let worker = tagger.makeWorker()
                    return try file.revisedTranscript(stored.id).map {
                        .init(suggestions: worker.suggestions(of: $0.transcript), revision: $0.revision)
                    }
                }.map { ($0, stored) }
            } take: { result in
                let (early, stored) = try result.get()
                let put = try fresh.put(early, of: stored.id) { checklist.suggestions(of: $0) }
                guard let put else { return }
                results.append(put)
                tell(.read(name: stored.name, done: results.count, total: due.count, diagnostics: []))
            }
            return results
        } catch {
            throw RunFailure(error, folder: file.path)
        }
    }
}
