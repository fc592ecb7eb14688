import Planning
import Running
import StudyStore
import Writers

/// The outputs of a study as of its last change, or of the last one that was counted.
///
/// A page never waits for more than a moment: it shows what was counted last, and says what is missing. Counting goes on
/// beside; there is one at a time, which takes in everything that was saved until it began.
actor LiveStudy {
    /// How long a page waits for figures of the last change, in steps of five milliseconds.
    private static let patience = 12
    /// Changes that are decisions about codings.
    private static let deciding: Set<LogEntry.Action> = [.decide, .add, .remove, .settle]
    /// How long somebody who saved something waits to see it, in the same steps.
    private static let longestPatience = 600

    private let file: StudyFile
    private let work = LongWork()
    private var inputs: LiveInputs?
    private var picture: LivePicture?
    private var failure: RunFailure?
    private var counting: Task<Void, Never>?

    init(_ file: StudyFile) { self.file = file }

    /// Counts now what is not counted yet, so that the first page does not wait for it.
    func warm() { count() }

    /// The outputs, with what is not in them yet.
    /// - Throws: `RunFailure` where there is nothing to count, or it cannot be read.
    func view() async throws -> LiveView {
        let earlier = counting == nil ? failure : nil
        guard var picture = try await current() else { throw failure ?? RunFailure.noTranscripts }
        for _ in 0..<Self.patience where picture.change < (try last()) {
            try await Task.sleep(for: .milliseconds(5))
            picture = self.picture ?? picture
        }
        // What cannot be counted, now as before, is told rather than passed over.
        if picture.change < (try last()), let failure = counting == nil ? failure : earlier { throw failure }
        let since = try file.changes(after: .init(picture.change))
        let decisions = since.count { Self.deciding.contains($0.action) }
        let others = since.count {
            !Self.deciding.contains($0.action) && !LiveInputs.aside.contains($0.action)
        }
        return LiveView(picture: picture, decisions: decisions, others: others)
    }

    /// Waits until all that is saved by now is counted, or three seconds: who saved it looks for it on the next page.
    func catchUp() async throws {
        let wanted = try last()
        for _ in 0..<Self.longestPatience where (picture?.change ?? 0) < wanted && failure == nil {
            _ = try await current()
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}

private extension LiveStudy {
    func last() throws(StudyFileError) -> Int64 { try file.lastChange()?.rawValue ?? 0 }

    /// What was counted last; counting begins where something was changed since, and the first is waited for.
    func current() async throws -> LivePicture? {
        let last = try last()
        if picture.map({ $0.change < last }) ?? true { count() }
        if picture == nil { await counting?.value }
        return picture
    }

    func count() {
        guard counting == nil else { return }
        let (file, before, shown, work) = (file, inputs, picture, work)
        counting = Task.detached { [weak self] in
            let result = await work.run {
                Result { () throws(RunFailure) in try Self.counted(file, before, shown) }
            }
            await self?.take(result)
        }
    }

    func take(_ result: Result<(LiveInputs, LivePicture), RunFailure>) {
        counting = nil
        switch result {
        case .success((let inputs, let picture)):
            (self.inputs, self.picture, failure) = (inputs, picture, nil)
        case .failure(let error):
            failure = error
        }
    }

    /// What was read by now and the outputs of it: `shown` where nothing changed that they tell of.
    static func counted(_ file: StudyFile, _ before: LiveInputs?, _ shown: LivePicture?) throws(RunFailure)
        -> (
            LiveInputs, LivePicture
        )
    {
        var inputs = if let before { before } else { try LiveInputs(file) }
        if try !inputs.refresh(), var shown {
            shown.change = inputs.change
            return (inputs, shown)
        }
        let all = inputs.all
        guard !all.isEmpty else { throw .noTranscripts }
        let (plan, draft) = try inputs.study.plan(all)
        let transcripts: [StoredTranscript]
        let wordings: [StoredWording]
        do { (transcripts, wordings) = (try file.transcripts(), try file.wordings()) } catch {
            throw .study(error)
        }
        let layout = PlanLayout(plan).document
        let picture = LivePicture(
            change: inputs.change, plan: plan, draft: draft,
            document: HTMLFragment(layout.blocks, links: EvidenceAddress.of).text,
            transcripts: Dictionary(transcripts.map { ($0.name, $0.id) }) { first, _ in first },
            wordings: Dictionary(
                wordings.compactMap { wording in PlanEdit.Target(wording).map { ($0, wording) } }
            ) { first, _ in first })
        return (inputs, picture)
    }
}
