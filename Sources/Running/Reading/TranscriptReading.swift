import DocumentIO
import Readers
import StudyModel
import Tagging
import Themes

/// The steps that come before anything is counted: inputs are found, read and tagged.
struct TranscriptReading: Sendable {
    /// Files read one after another by one task, at most: a task has to learn the words of the language anew.
    private static let largestChunk = 8

    let settings: RunSettings
    let interruption: Interruption

    /// What reading needs to know.
    struct Plan: Sendable {
        let checklist: Checklist
        let inputs: InputList
        let people: AssignedPeople
        let options: ReadingOptions
        var history: DraftHistory
        let look: PlanLook
    }

    /// Loads the checklist and finds the inputs; what stands in the output folder is left alone.
    func plan(_ checklist: Checklist, _ map: XMLMap?) throws(RunFailure) -> Plan {
        let inputs = InputList(settings.inputs, excluding: settings.output)
        guard !inputs.files.isEmpty || !inputs.errors.isEmpty else { throw .noTranscripts }
        return Plan(
            checklist: checklist, inputs: inputs, people: try assigned(inputs),
            options: ReadingOptions(interviewers: settings.interviewers, xmlMap: map),
            history: try DraftHistory(settings, inputs: inputs), look: try PlanLook(settings))
    }

    /// The codebook with its model.
    func checklist() throws(RunFailure) -> Checklist {
        try Checklist(path: settings.codebook, model: settings.model)
    }

    /// The mapping file, where one is given.
    func xmlMap() throws(RunFailure) -> XMLMap? {
        guard let path = settings.xmlMap else { return nil }
        do {
            return try XMLMapReader.read(path: path)
        } catch {
            throw .xmlMap(error)
        }
    }

    /// Reads and tags all inputs; `take` has them in their order.
    func read(_ plan: Plan, take: (ReadInput) throws -> Void) async throws(RunFailure) {
        let reader = TranscriptReader(options: plan.options)
        let (tagger, people) = (plan.checklist.tagger, plan.people)
        let interruption = interruption
        do {
            try await OrderedWork.run(chunks(plan.inputs.files), width: settings.jobs) { chunk in
                let worker = InputWorker(reader: reader, tagger: tagger, people: people)
                return chunk.compactMap {
                    interruption.signal == nil && !Task.isCancelled ? worker.read($0) : nil
                }
            } take: { results in
                try checkInterruption()
                for result in results { try take(result) }
            }
            try checkInterruption()
        } catch {
            throw failure(error)
        }
    }

    /// Stops where somebody asked to.
    func checkInterruption() throws(RunFailure) {
        if let signal = interruption.signal { throw .interrupted(signal: signal) }
    }

    /// What a run fails with where `error` ended it while writing into `folder`, or into the output folder.
    func failure(_ error: any Error, folder: String? = nil) -> RunFailure {
        let folder = folder ?? settings.output
        return switch error {
        case let failure as RunFailure: failure
        case let error as DocumentError: .output(folder: folder, file: error.part, reason: error.reason)
        default: .output(folder: folder, file: nil, reason: "\(error)")
        }
    }
}

private extension TranscriptReading {
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
