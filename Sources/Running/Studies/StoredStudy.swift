public import Planning
import Readers
public import StudyModel
public import StudyStore
import Tagging
public import Themes

/// A study file opened for work: its codebook and model ready for use, and all that outputs are made of.
///
/// A value of one moment: what people decide later is not in it. Reading the codebook is what costs; `renewed` keeps it
/// where it is still the one in use.
public struct StoredStudy: Sendable {
    /// The study file.
    public let file: StudyFile
    let checklist: Checklist
    private let criteria: Set<Criterion.ID>
    private let withdrawn: Set<Participant.ID>

    /// Opens `file` for work.
    /// - Throws: `RunFailure.study` where the file has no codebook or cannot be read, `.codebook` and `.model` where this
    ///   version cannot use what it keeps.
    public init(_ file: StudyFile) throws(RunFailure) {
        try self.init(file, checklist: Checklist(keptIn: file))
    }

    /// Opens `file`, whose codebook and model in use `checklist` is.
    init(_ file: StudyFile, checklist: Checklist) throws(RunFailure) {
        self.file = file
        self.checklist = checklist
        criteria = Set(checklist.codebook.criteria.map(\.id))
        do { withdrawn = try Set(file.withdrawnPeople()) } catch { throw .study(error) }
    }

    /// The codebook in use.
    public var codebook: Codebook { checklist.codebook }

    /// The study as it is now.
    public func renewed() throws(RunFailure) -> StoredStudy {
        try StoredStudy(file, checklist: checklist.isKept(in: file) ? checklist : Checklist(keptIn: file))
    }

    /// One transcript with its codings as outputs count them; nil where there is none of that number.
    public func input(_ stored: StoredTranscript) throws(RunFailure) -> ReadInput? {
        do throws(StudyFileError) {
            guard let transcript = try file.transcript(stored.id) else { return nil }
            return input(
                transcript, stored, codings: try file.codings(of: stored.id),
                problems: try file.problems(of: stored.id))
        } catch {
            throw .study(error)
        }
    }

    /// All transcripts with their codings as outputs count them, and the inputs that could not be read, by name.
    public func inputs() throws(RunFailure) -> [ReadInput] {
        var inputs: [ReadInput] = []
        for entry in try entries() { if let input = try input(entry) { inputs.append(input) } }
        return inputs
    }
}

extension StoredStudy {
    /// The themes of `inputs`, which are this study's, in the order of their names.
    public func summary(_ inputs: [ReadInput]) throws(RunFailure) -> ThemeSummary {
        try read(inputs, settings: settings()).study.summary
    }

    /// The plan of `inputs`, which are this study's, in the order of their names, and the same as data. Nothing is written.
    public func plan(_ inputs: [ReadInput], _ settings: RunSettings? = nil) throws(RunFailure) -> (
        plan: ODPlan, draft: PlanDraft
    ) {
        let settings = if let settings { settings } else { try self.settings() }
        let (study, plan) = try read(inputs, settings: settings)
        return PlanMaking(settings: settings, read: plan, isOfStudy: true).make(study)
    }

    private func read(_ inputs: [ReadInput], settings: RunSettings) throws(RunFailure) -> (
        study: ReadStudy, plan: ReadingPlan
    ) {
        let plan = try StoredReading(self, settings: settings, isShared: false).plan()
        var study = ReadStudy(plan, withdrawals: plan.history.withdrawals)
        for input in inputs { study.add(input) }
        return (study, plan)
    }
}

extension StoredStudy {
    /// Something the study has under a name.
    enum Entry {
        case transcript(StoredTranscript)
        case unread(UnreadInput)

        var name: String {
            switch self {
            case .transcript(let stored): stored.name
            case .unread(let unread): unread.name
            }
        }
    }

    /// Everything in it, by name.
    func entries() throws(RunFailure) -> [Entry] {
        do throws(StudyFileError) {
            let entries = try file.transcripts().map { Entry.transcript($0) }
            let all = try entries + file.unread().map { Entry.unread($0) }
            return all.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        } catch {
            throw .study(error)
        }
    }

    /// A transcript with its codings as outputs count them.
    func input(
        _ transcript: Transcript, _ stored: StoredTranscript, codings: [StoredCoding], problems: [Diagnostic]
    ) -> ReadInput {
        ReadInput(
            transcript, stored, codings: codings, problems: problems, criteria: criteria, withdrawn: withdrawn
        )
    }

    func input(_ entry: Entry) throws(RunFailure) -> ReadInput? {
        switch entry {
        case .transcript(let stored): try input(stored)
        case .unread(let unread): ReadInput(unread)
        }
    }
}
