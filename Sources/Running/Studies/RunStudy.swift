import DocumentIO
import Readers
import StudyModel
import StudyStore

/// The study file of a run: made among its outputs, or one of an earlier run that is imported into again.
struct RunStudy {
    /// The file as it stands, or as it will where nothing stands yet.
    private let path: String
    /// The one of an earlier run; nil where there is none.
    private let existing: StudyFile?

    /// Opens the study file in the folder `output`, where there is one.
    init(_ output: String) throws(RunFailure) {
        path = "\(output)/\(OutputName.study.rawValue)"
        do {
            existing = FilePlace(path).kind == .missing ? nil : try StudyFile.open(path)
        } catch {
            throw .study(error)
        }
    }

    /// What it keeps of partners' answers and of what was withdrawn, with everybody in transcripts of its that the list
    /// `withdrawn` takes back. Earlier drafts are named to a run.
    func history(withdrawn: String?) throws(RunFailure) -> KeptHistory {
        guard let existing else { return KeptHistory() }
        var kept = try KeptHistory(existing, isShared: false)
        (kept.drafts, kept.lastVersion, kept.emptied) = ([], nil, [])
        guard let withdrawn else { return kept }
        let finder = TranscriptFinder(kept.transcripts)
        do {
            let named = Set(
                try Withdrawal.read(withdrawn).filter { $0.isWhole && $0.participant == nil }.compactMap {
                    row in
                    row.transcript.flatMap { finder.transcript(for: $0) }
                })
            var people: Set<Participant.ID> = []
            for one in try existing.transcripts() where named.contains(one.name) {
                people.formUnion(try existing.transcript(one.id)?.participants.map(\.id) ?? [])
            }
            kept.withdrawn += people.subtracting(kept.withdrawnPeople).sorted()
                .map { Withdrawal($0, takenBackBy: withdrawn) }
        } catch let error as InputError {
            throw .sharing(error)
        } catch {
            throw RunFailure(error, folder: path)
        }
        return kept
    }

    /// The checklist and model it has in use, each as far as `settings` name no other; nil where nothing of
    /// it stays in use.
    func checklist(_ settings: RunSettings) throws(RunFailure) -> Checklist? {
        guard let existing, !settings.namesCodebook || !settings.namesModel else { return nil }
        let kept: (codebook: StoredCodebook?, model: StoredModel?)
        do { kept = (try existing.codebook(), try existing.model()) } catch { throw .study(error) }
        guard let codebook = kept.codebook else { return nil }
        if !settings.namesCodebook {
            let own = try Checklist(keptIn: existing)
            return settings.namesModel ? try own.with(settings.model) : own
        }
        let named = try Checklist(path: settings.codebook)
        guard named.codebook.id == codebook.slug else { return nil }
        // A model stays while it fits what is named for the same checklist.
        return try? Checklist(named.files, model: kept.model.map { .init($0.file) })
    }

    /// Begins taking inputs that `plan` is for; a new file is made in `folder`, to be put in place with the outputs.
    func keeper(
        _ plan: ReadingPlan, _ settings: RunSettings, in folder: OutputFolder
    ) throws(RunFailure) -> (keeper: StudyKeeper, diagnostics: [Diagnostic]) {
        do {
            let file = try file(settings, in: folder)
            let told = try put(plan, in: file, at: settings.time)
            try file.keepPlan(title: settings.title, subject: settings.subject)
            let study = try StoredStudy(file, checklist: plan.checklist)
            return (
                StudyKeeper(
                    study, isNew: existing == nil, tagging: plan.checklist.tagging, at: settings.time), told
            )
        } catch {
            throw RunFailure(error, folder: settings.output)
        }
    }
}

private extension RunStudy {
    /// The file of the earlier run, or a new one.
    func file(_ settings: RunSettings, in folder: OutputFolder) throws(StudyFileError) -> StudyFile {
        if let existing { return existing }
        // What a database left beside a file that is gone would be taken for part of the new one.
        for leftover in ["-wal", "-shm"] { folder.remove(OutputName.study.rawValue + leftover) }
        return try StudyFile.create(
            folder.place(of: OutputName.study.rawValue), title: settings.title ?? "Study", at: settings.time)
    }

    /// Puts the codebook and model of the run to use, and keeps what it was told of partners.
    func put(_ plan: ReadingPlan, in file: StudyFile, at time: Timestamp) throws -> [Diagnostic] {
        let change = try plan.checklist.put(in: file, at: time)
        try file.take(plan.history.partners, by: nil, at: time)
        _ = try file.take(plan.history.responses, by: nil, at: time)
        return change.parked.map { parked in
            Diagnostic(
                .warning, "criterion-parked", file: OutputName.study.rawValue,
                "has \(parked.codings) coding\(parked.codings == 1 ? "" : "s") of '\(parked.criterion)', which codebook "
                    + "'\(plan.checklist.codebook.id)' does not have: kept, and not counted until one has it again"
            )
        }
    }
}
