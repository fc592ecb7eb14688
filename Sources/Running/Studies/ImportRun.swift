public import DocumentIO
import Readers
import StudyModel
public import StudyStore
import Themes

/// Reads transcripts and takes them into a study file, with what the study's codebook and model suggest for them.
public struct ImportRun: Sendable {
    private let settings: RunSettings
    private let file: StudyFile
    private let tags: Bool
    private let coder: CoderAccount.ID?
    private let interruption: Interruption

    /// An import of what `settings` name into `file`; `tags` says whether suggestions are made too.
    public init(
        _ settings: RunSettings, into file: StudyFile, tags: Bool = true, by coder: CoderAccount.ID? = nil,
        interruption: Interruption = Interruption()
    ) {
        self.settings = settings
        self.file = file
        self.tags = tags
        self.coder = coder
        self.interruption = interruption
    }

    /// Does it all; `tell` hears how it goes.
    /// - Throws: `RunFailure`; what was taken in until then stays, with every decision.
    public func run(_ tell: (RunEvent) -> Void = { _ in }) async throws(RunFailure) -> ImportReport {
        let study = try StoredStudy(file)
        var reading = TranscriptSource(settings: settings, interruption: interruption)
        (reading.keepsTranscripts, reading.tags, reading.checklist) = (true, tags, study.checklist)
        reading.makesLines = false
        let plan = try reading.plan()
        try keepPartners(of: plan)
        tell(.started(files: plan.count, diagnostics: plan.opening))
        var keeper = StudyKeeper(
            study, isNew: false, tagging: tags ? study.checklist.tagging : nil, by: coder, at: settings.time,
            returns: false)
        var errors = plan.inputs.errors
        var fit = ChecklistFit(plan.checklist)
        var (waiting, done): ([ReadInput], Int) = ([], 0)
        try await reading.read(plan) { input in
            waiting.append(input)
            done += 1
            if let error = input.error, !input.facts.isLeftAlone { errors.append(error) }
            if tags, let record = input.record { fit.add(words: record.words, input.codings) }
            if waiting.count >= StudyKeeper.batch {
                _ = try keeper.take(waiting)
                waiting.removeAll(keepingCapacity: true)
            }
            tell(
                .read(name: input.name, done: done, total: plan.count, diagnostics: input.diagnostics))
        }
        _ = try keeper.take(waiting)
        guard !keeper.results.isEmpty else { throw .nothingRead(errors) }
        return ImportReport(
            study: file.path, codebook: study.codebook, results: keeper.results, errors: errors,
            diagnostics: plan.opening + keeper.told + [fit.warning].compactMap(\.self))
    }

    private func keepPartners(of plan: ReadingPlan) throws(RunFailure) {
        do throws(StudyFileError) {
            try file.take(plan.history.partners, by: coder, at: settings.time)
        } catch {
            throw .study(error)
        }
    }
}
