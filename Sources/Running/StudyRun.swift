public import DocumentIO
import Planning
import Readers
import StudyModel
import StudyStore
import Tagging
import Themes
import Writers

/// One run of the whole way: reads, tags, aggregates, plans and writes.
public struct StudyRun: Sendable {
    private var settings: RunSettings
    /// The study file whose interviews it is about; nil where these are files.
    private let stored: StoredStudy?
    private let interruption: Interruption

    /// A run by `settings` over files that stops soon after `interruption` is asked to.
    public init(_ settings: RunSettings, interruption: Interruption = Interruption()) {
        self.settings = settings
        self.interruption = interruption
        stored = nil
    }

    /// A run by `settings` over what `study` keeps; nothing is read or tagged anew.
    public init(
        _ settings: RunSettings, of study: StoredStudy, interruption: Interruption = Interruption()
    ) {
        self.settings = settings
        self.interruption = interruption
        stored = study
        self.settings.outputs.removeAll { $0 == .study }
    }

    /// Does it all; `tell` hears how it goes, from one task at a time.
    ///
    /// The outputs depend on the inputs, the settings and what people decided in the folder's study file alone, never on
    /// `jobs`, the clock or where files stand.
    /// - Throws: `RunFailure`, with the output folder as it was before; a study file that stood in it keeps what was
    ///   imported until then, with all decisions.
    public func run(_ tell: (RunEvent) -> Void = { _ in }) async throws(RunFailure) -> RunReport {
        do {
            return try await whole(tell)
        } catch .study(let error) where stored == nil {
            // Nobody can do anything about where it is made before it is put in place.
            throw .output(folder: settings.output, file: OutputName.study.rawValue, reason: error.reason)
        }
    }
}

private extension StudyRun {
    func whole(_ tell: (RunEvent) -> Void) async throws(RunFailure) -> RunReport {
        try checkDrafts()
        let kept = settings.outputs.contains(.study) ? try RunStudy(settings.output) : nil
        let source = try source(kept)
        let plan = try source.plan()
        let folder = try writing { () throws(DocumentError) in
            try OutputFolder(settings.output, for: settings.outputs.map(\.rawValue))
        }
        // Whatever happens from here on, an output folder that is not committed leaves no trace.
        defer { folder.discard() }
        tell(.started(files: plan.count, diagnostics: plan.opening))
        let study = try await read(source, plan, kept, into: folder, tell)
        guard study.hasInterviews else { throw .nothingRead(study.errors + study.leftAlone) }
        try interruption.check()
        tell(.writing)
        return try await write(study, plan, into: folder)
    }

    /// Whatever is compared with must still be there afterwards.
    func checkDrafts() throws(RunFailure) {
        guard
            PlanDraftFile.replaced(by: PlanDraftFile.name, in: settings.output, among: settings.against)
                != nil
        else { return }
        throw .output(
            folder: settings.output, file: PlanDraftFile.name,
            reason: "is the draft named with --against, and would be replaced: choose another folder")
    }

    func source(_ kept: RunStudy?) throws(RunFailure) -> any StudySource {
        if let stored {
            return StoredReading(stored, settings: settings, isShared: false, interruption: interruption)
        }
        var reading = TranscriptSource(settings: settings, interruption: interruption)
        if let kept {
            reading.keepsTranscripts = true
            reading.kept = try kept.history(withdrawn: settings.withdrawn)
            reading.checklist = try kept.checklist(settings)
        }
        return reading
    }

    /// Takes all inputs; codings go to the disk as they come.
    func read(
        _ source: any StudySource, _ plan: ReadingPlan, _ kept: RunStudy?, into folder: OutputFolder,
        _ tell: (RunEvent) -> Void
    ) async throws(RunFailure) -> ReadStudy {
        var study = ReadStudy(
            plan, interviewers: settings.interviewers, withdrawals: plan.history.withdrawals)
        let files = try writing { () throws(DocumentError) in
            settings.outputs.contains(.codingsCSV) ? try CodingFiles(folder) : nil
        }
        var keeping = try kept.map { kept throws(RunFailure) in try kept.keeper(plan, settings, in: folder) }
        study.note(keeping?.diagnostics ?? [])
        var waiting: [ReadInput] = []
        func takeWaiting() throws {
            let inputs = try keeping?.keeper.take(waiting) ?? waiting
            waiting.removeAll(keepingCapacity: true)
            for input in inputs {
                let counted = study.add(input)
                try files?.append(counted)
            }
        }
        var done = 0
        try await source.read(plan) { result in
            var input = result
            study.settle(&input)
            // What is taken back as a whole is not kept to begin with.
            let people = input.record?.participants.map(\.id) ?? []
            if plan.history.withdrawals.takeAll(of: input.name, by: people) { input.transcript = nil }
            waiting.append(input)
            done += 1
            if waiting.count >= (keeping == nil ? 1 : StudyKeeper.batch) { try takeWaiting() }
            tell(
                .read(
                    name: result.facts.name, done: done, total: plan.count, diagnostics: result.diagnostics))
        }
        do {
            try takeWaiting()
            try study.withdrawals.check()
            if let keeping { study.note(try keeping.keeper.finish(study.withdrawals)) }
        } catch let error as InputError {
            throw .sharing(error)
        } catch {
            throw RunFailure(error, folder: settings.output)
        }
        try writing { () throws(DocumentError) in try files?.finish() }
        return study
    }

    func write(
        _ study: ReadStudy, _ read: ReadingPlan, into folder: OutputFolder
    ) async throws(RunFailure) -> RunReport {
        let (plan, draft) = PlanMaking(settings: settings, read: read, isOfStudy: stored != nil)
            .make(study)
        let report = study.report(settings, summary: plan.summary, plan: plan)
        let outputs = RunOutputs(
            plan: plan, draft: draft, look: read.look, problems: report.diagnostics,
            record: RunRecord(settings: settings, read: read, report: report))
        do {
            for output in outputs.renderings where settings.outputs.contains(output.name) {
                try folder.write(try output.render(), to: output.name.rawValue)
                try interruption.check()
            }
            if plan.changes == nil { for name in OutputName.ofChanges { folder.remove(name.rawValue) } }
            try keep(draft)
            try folder.commit()
        } catch {
            throw RunFailure(error, folder: settings.output)
        }
        return report
    }

    /// Has the study file keep the draft, where it is to.
    func keep(_ draft: PlanDraft) throws {
        guard let stored, settings.keeps else { return }
        try stored.file.addDraft(
            code: draft.code, version: draft.version, json: PlanDraftJSON(draft).bytes(), at: settings.time)
    }

    func writing<Value>(_ work: () throws(DocumentError) -> Value) throws(RunFailure) -> Value {
        do { return try work() } catch { throw RunFailure(error, folder: settings.output) }
    }
}
