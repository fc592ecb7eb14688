import DocumentIO
import Readers
import StudyModel
import Tagging
import Themes

/// The steps that come before anything is counted: inputs are found, read and tagged.
struct TranscriptSource: StudySource {
    /// Files read one after another by one task, at most: a task has to learn the words of the language anew.
    private static let largestChunk = 8

    let settings: RunSettings
    let interruption: Interruption
    /// Whether inputs bring their transcripts along, for a study file to keep.
    var keepsTranscripts = false
    /// Whether what was said is tagged.
    var tags = true
    /// Whether codings come with their lines of `codings.csv` and `codings.ndjson`.
    var makesLines = true
    /// The codebook with its model; nil for those that the settings name.
    var checklist: Checklist?
    /// What a study file keeps of what went before.
    var kept = KeptHistory()

    /// Loads the checklist and finds the inputs; what stands in the output folder is left alone.
    func plan() throws(RunFailure) -> ReadingPlan {
        let checklist =
            if let checklist { checklist } else {
                try Checklist(path: settings.codebook, model: settings.model)
            }
        _ = try xmlMap()
        let inputs = InputList(settings.inputs, excluding: settings.output)
        guard !inputs.files.isEmpty || !inputs.errors.isEmpty else { throw .noTranscripts }
        return ReadingPlan(
            checklist: checklist, inputs: inputs, people: try assigned(inputs), count: inputs.files.count,
            history: try DraftHistory(settings, inputs: inputs, kept: kept), look: try PlanLook(settings),
            isChecklistKept: self.checklist != nil)
    }

    /// Reads and tags all inputs; `take` has them in their order.
    func read(_ plan: ReadingPlan, take: (ReadInput) throws -> Void) async throws(RunFailure) {
        let options = ReadingOptions(interviewers: settings.interviewers, xmlMap: try xmlMap())
        let reader = TranscriptReader(options: options)
        let (tagger, people) = (tags ? plan.checklist.tagger : nil, plan.people)
        let (interruption, keeps, makesLines) = (interruption, keepsTranscripts, makesLines)
        do {
            try await OrderedWork.run(chunks(plan.inputs.files), width: settings.jobs) { chunk in
                let worker = InputWorker(
                    reader: reader, tagger: tagger, people: people, keepsTranscripts: keeps,
                    makesLines: makesLines)
                return chunk.compactMap {
                    interruption.signal == nil && !Task.isCancelled ? worker.read($0) : nil
                }
            } take: { results in
                try interruption.check()
                for result in results { try take(result) }
            }
            try interruption.check()
        } catch {
            throw RunFailure(error, folder: settings.output)
        }
    }
}

private extension TranscriptSource {
    /// The mapping file, where one is given.
    func xmlMap() throws(RunFailure) -> XMLMap? {
        guard let path = settings.xmlMap else { return nil }
        do {
            return try XMLMapReader.read(path: path)
        } catch {
            throw .xmlMap(error)
        }
    }

    func assigned(_ inputs: InputList) throws(RunFailure) -> AssignedPeople {
        do {
            return try AssignedPeople(path: settings.participants, inputs: inputs)
        } catch {
            throw .participants(error)
        }
    }

    /// The files in pieces small enough that all jobs have some.
    func chunks(_ files: [FoundInput]) -> [ArraySlice<FoundInput>] {
        let size = max(1, min(Self.largestChunk, files.count / (4 * max(1, settings.jobs))))
        return stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
    }
}
