public import DocumentIO
import Planning
import StudyModel
import Themes
import Writers

/// Makes a pack for partners and the disclosure report for the consultant: the steps of a run, with everything that
/// leaves the team protected, and checked against what left it before.
public struct ShareRun: Sendable {
    private let settings: ShareSettings
    private let reading: TranscriptReading

    /// A run by `settings` that stops soon after `interruption` is asked to.
    public init(_ settings: ShareSettings, interruption: Interruption = Interruption()) {
        self.settings = settings
        reading = TranscriptReading(settings: settings.run, interruption: interruption)
    }

    /// Does it all; `tell` hears how it goes. The outputs depend on the inputs and the settings alone.
    /// - Throws: `RunFailure`, with both folders as they were before.
    public func run(_ tell: (RunEvent) -> Void = { _ in }) async throws(RunFailure) -> ShareReport {
        let checklist = try reading.checklist()
        let map = try reading.xmlMap()
        let folders = try SharedFolders(settings)
        defer { folders.discard() }
        var plan = try reading.plan(checklist, map)
        try Self.check(plan.history, paths: settings.run.against)
        plan.history.noteLeftOut(from: settings.run.responses)
        tell(
            .started(
                files: plan.inputs.files.count,
                diagnostics: ReadStudy.opening(plan)))
        var inputs: [ReadInput] = []
        try await reading.read(plan) { input in
            inputs.append(input)
            tell(
                .read(
                    name: input.facts.name, done: inputs.count, total: plan.inputs.files.count,
                    diagnostics: input.diagnostics))
        }
        guard inputs.contains(where: { $0.record != nil }) else {
            throw .nothingRead(plan.inputs.errors + inputs.compactMap(\.error))
        }
        tell(.writing)
        let sharing = Sharing(settings: settings, plan: plan)
        let (shared, report) = try sharing.share(inputs)
        do throws(DocumentError) {
            try folders.write(shared, checklist, plan.look)
        } catch {
            throw reading.failure(error, folder: folders.current(error))
        }
        try reading.checkInterruption()
        do { try folders.commit() } catch { throw reading.failure(error) }
        return report
    }
}
