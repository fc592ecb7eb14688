import DocumentIO
import StudyModel

/// The interviews of a study file, with what people decided of them.
struct StoredReading: StudySource {
    private let study: StoredStudy
    private let settings: RunSettings
    private let isShared: Bool
    private let interruption: Interruption

    /// The interviews of `study` for the team, or for what is shared with partners.
    init(
        _ study: StoredStudy, settings: RunSettings, isShared: Bool,
        interruption: Interruption = Interruption()
    ) {
        self.study = study
        self.settings = settings
        self.isShared = isShared
        self.interruption = interruption
    }

    func plan() throws(RunFailure) -> ReadingPlan {
        let count = try study.entries().count
        guard count > 0 else { throw .noTranscripts }
        let kept = try KeptHistory(study.file, isShared: isShared)
        let inputs = InputList()
        return ReadingPlan(
            checklist: study.checklist, inputs: inputs, people: AssignedPeople(), count: count,
            history: try DraftHistory(settings, inputs: inputs, kept: kept), look: try PlanLook(settings))
    }

    func read(_ plan: ReadingPlan, take: (ReadInput) throws -> Void) async throws(RunFailure) {
        let (study, interruption) = (study, interruption)
        do {
            try await OrderedWork.run(try study.entries(), width: settings.jobs) { entry in
                Result { () throws(RunFailure) in
                    try interruption.check()
                    var input = try study.input(entry)
                    input?.makeLines()
                    return input
                }
            } take: { result in
                if let input = try result.get() { try take(input) }
            }
            try interruption.check()
        } catch {
            throw RunFailure(error, folder: settings.output)
        }
    }
}
