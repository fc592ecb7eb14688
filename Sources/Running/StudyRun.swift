public import DocumentIO
import Planning
import Readers
import StudyModel
import Tagging
import Themes

/// One run of the whole way: reads, tags, aggregates, plans and writes.
public struct StudyRun: Sendable {
    private let settings: RunSettings
    private let reading: TranscriptReading

    /// A run by `settings` that stops soon after `interruption` is asked to.
    public init(_ settings: RunSettings, interruption: Interruption = Interruption()) {
        self.settings = settings
        reading = TranscriptReading(settings: settings, interruption: interruption)
    }

    /// Does it all; `tell` hears how it goes, from one task at a time.
    ///
    /// The outputs depend on the inputs and the settings alone, never on `jobs`, the clock or where files stand.
    /// - Throws: `RunFailure`, with the output folder as it was before.
    public func run(_ tell: (RunEvent) -> Void = { _ in }) async throws(RunFailure) -> RunReport {
        let checklist = try reading.checklist()
        let map = try reading.xmlMap()
        try checkDrafts()
        let folder = try writing { () throws(DocumentError) in
            try OutputFolder(settings.output, for: settings.outputs.map(\.rawValue))
        }
        // Whatever happens from here on, an output folder that is not committed leaves no trace.
        defer { folder.discard() }
        let plan = try reading.plan(checklist, map)
        tell(
            .started(
                files: plan.inputs.files.count,
                diagnostics: ReadStudy.opening(plan)))
        let study = try await read(plan, into: folder, tell)
        guard study.hasInterviews else { throw .nothingRead(study.errors + study.leftAlone) }
        try reading.checkInterruption()
        tell(.writing)
        return try await write(study, plan, into: folder)
    }
}

private extension StudyRun {
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

    /// Reads and tags all inputs; codings go to the disk as they come.
    func read(
        _ plan: TranscriptReading.Plan, into folder: OutputFolder, _ tell: (RunEvent) -> Void
    ) async throws(RunFailure) -> ReadStudy {
        var study = ReadStudy(
            plan, interviewers: settings.interviewers, withdrawals: plan.history.withdrawals)
        let files = try writing { () throws(DocumentError) in
            settings.outputs.contains(.codingsCSV) ? try CodingFiles(folder) : nil
        }
        try await reading.read(plan) { result in
            let lines = study.add(result)
            try files?.append(lines)
            tell(
                .read(
                    name: result.facts.name, done: study.inputs.count, total: plan.inputs.files.count,
                    diagnostics: result.diagnostics))
        }
        try writing { () throws(DocumentError) in try files?.finish() }
        do { try study.withdrawals.check() } catch { throw .sharing(error) }
        return study
    }

    func write(
        _ study: ReadStudy, _ read: TranscriptReading.Plan, into folder: OutputFolder
    ) async throws(RunFailure) -> RunReport {
        let summary = study.summary
        var context = PlanContext(settings, read.checklist, read.history)
        context.withdrawn = study.withdrawals.words
        context.withdrawnQuotes = study.withdrawals.answered.count
        context.unreadable = study.errors.count
        var plan = ODPlan(summary, context: context)
        var draft = PlanDraft(plan)
        draft.making = DraftMaking(settings, read.checklist, found: read.inputs, facts: study.inputs)
        draft.origins = study.origins.origins(of: draft)
        plan.changes = PlanComparison(plan, as: draft, decided: study.origins.decided)
        let report = study.report(settings, summary: summary, plan: plan)
        let outputs = RunOutputs(
            plan: plan, draft: draft, look: read.look, problems: report.diagnostics,
            record: RunRecord(settings: settings, read: read, report: report))
        do {
            for output in outputs.renderings where settings.outputs.contains(output.name) {
                try folder.write(try output.render(), to: output.name.rawValue)
                try reading.checkInterruption()
            }
            if plan.changes == nil { for name in OutputName.ofChanges { folder.remove(name.rawValue) } }
            try folder.commit()
        } catch {
            throw reading.failure(error)
        }
        return report
    }

    func writing<Value>(_ work: () throws(DocumentError) -> Value) throws(RunFailure) -> Value {
        do { return try work() } catch { throw reading.failure(error) }
    }
}
