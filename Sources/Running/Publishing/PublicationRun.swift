public import DocumentIO
import Planning
import Readers
import StudyModel
public import StudyStore
import Themes
import Writers

/// Makes what partners may see of a study ready to be published.
///
/// The steps are those of a pack: everything that leaves the team is protected, and checked against all that was
/// published before, so that nobody can be found by holding two drafts side by side.
public struct PublicationRun: Sendable {
    private let file: StudyFile
    private let minimumGroup: Int
    private let interruption: Interruption

    /// A run over `file`; no group of fewer than `minimumGroup` people is named, nor differs between drafts by fewer.
    public init(_ file: StudyFile, minimumGroup: Int = 3, interruption: Interruption = Interruption()) {
        self.file = file
        self.minimumGroup = max(2, minimumGroup)
        self.interruption = interruption
    }

    /// The publication of the study as it is now; nothing is kept of it yet. The same study and the same day give the same
    /// bytes.
    /// - Throws: `RunFailure` where too few people are left, something was withdrawn that cannot be found, or the study
    ///   cannot be read.
    public func prepare(on day: String) throws(RunFailure) -> PreparedPublication {
        // What changes from here on is not in the draft.
        let seen: LogEntry.ID?
        do { seen = try file.lastChange() } catch { throw .study(error) }
        let study = try StoredStudy(file)
        var run = try study.settings()
        run.date = day
        do { run.version = "draft \(try file.publications().count + 1)" } catch { throw .study(error) }
        var settings = ShareSettings(run: run, report: "")
        settings.minimumGroup = minimumGroup
        var plan = try StoredReading(study, settings: run, isShared: true).plan()
        try ShareRun.check(plan.history)
        plan.history.noteLeftOut(from: nil)
        var inputs: [ReadInput] = []
        for entry in try study.entries() {
            try interruption.check()
            if let input = try study.input(entry) { inputs.append(input) }
        }
        guard inputs.contains(where: { $0.record != nil }) else {
            throw .nothingRead(inputs.compactMap(\.error))
        }
        let (shared, report) = try Sharing(settings: settings, plan: plan).share(inputs)
        do throws(DocumentError) {
            return try PreparedPublication(shared, report, plan, madeFrom: seen)
        } catch {
            throw .output(folder: file.path, file: error.part, reason: error.reason)
        }
    }
}
