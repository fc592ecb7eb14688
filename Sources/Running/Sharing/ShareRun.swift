public import DocumentIO
import Planning
import StudyModel
import StudyStore
import Themes
import Writers

/// Makes a pack for partners and the disclosure report for the consultant: the steps of a run, with everything that
/// leaves the team protected, and checked against what left it before.
public struct ShareRun: Sendable {
    private let settings: ShareSettings
    private let source: any StudySource
    private let stored: StoredStudy?
    private let interruption: Interruption

    /// A run by `settings` that stops soon after `interruption` is asked to.
    public init(_ settings: ShareSettings, interruption: Interruption = Interruption()) {
        self.settings = settings
        self.interruption = interruption
        stored = nil
        source = TranscriptSource(settings: settings.run, interruption: interruption)
    }

    /// A pack of what `study` keeps, checked against all that was shared from it before.
    public init(
        _ settings: ShareSettings, of study: StoredStudy, interruption: Interruption = Interruption()
    ) {
        self.settings = settings
        self.interruption = interruption
        stored = study
        source = StoredReading(study, settings: settings.run, isShared: true, interruption: interruption)
    }

    /// Does it all; `tell` hears how it goes. The outputs depend on the inputs and the settings alone.
    /// - Throws: `RunFailure`, with both folders as they were before.
    public func run(_ tell: (RunEvent) -> Void = { _ in }) async throws(RunFailure) -> ShareReport {
        var plan = try source.plan()
        let folders = try SharedFolders(settings)
        defer { folders.discard() }
        try Self.check(plan.history)
        plan.history.noteLeftOut(from: settings.run.responses)
        tell(.started(files: plan.count, diagnostics: plan.opening))
        var inputs: [ReadInput] = []
        try await source.read(plan) { input in
            inputs.append(input)
            tell(
                .read(
                    name: input.facts.name, done: inputs.count, total: plan.count,
                    diagnostics: input.diagnostics))
        }
        guard inputs.contains(where: { $0.record != nil }) else {
            throw .nothingRead(plan.inputs.errors + inputs.compactMap(\.error))
        }
        tell(.writing)
        let sharing = Sharing(settings: settings, plan: plan)
        let (shared, report) = try sharing.share(inputs)
        let contents: SharedContents
        do throws(DocumentError) {
            contents = try folders.write(shared, plan.checklist, plan.look)
        } catch {
            throw RunFailure(error, folder: folders.current(error))
        }
        try interruption.check()
        // Kept before anybody can have it: a pack that later ones are not held against must not be there.
        do throws(StudyFileError) {
            if let stored, settings.run.keeps {
                try contents.keep(in: stored.file, as: shared.draft, at: settings.run.time)
            }
        } catch {
            throw .study(error)
        }
        do { try folders.commit() } catch { throw RunFailure(error, folder: settings.run.output) }
        return report
    }
}
