public import DocumentIO
import Planning
import Readers
import StudyModel
import Tagging
import Themes

/// One run of the whole way: reads, tags, aggregates, plans and writes.
public struct StudyRun: Sendable {
    /// Files read one after another by one task, at most: a task has to learn the words of the language anew.
    private static let largestChunk = 8

    private let settings: RunSettings
    private let interruption: Interruption

    /// A run by `settings` that stops soon after `interruption` is asked to.
    public init(_ settings: RunSettings, interruption: Interruption = Interruption()) {
        self.settings = settings
        self.interruption = interruption
    }

    /// Does it all; `tell` hears how it goes, from one task at a time.
    ///
    /// The outputs depend on the inputs and the settings alone, never on `jobs`, the clock or where files stand.
    /// - Throws: `RunFailure`, with the output folder as it was before.
    public func run(_ tell: (RunEvent) -> Void = { _ in }) async throws(RunFailure) -> RunReport {
        let checklist = try Checklist(path: settings.codebook, model: settings.model)
        let map = try xmlMap()
        let names = OutputName.allCases.map(\.rawValue)
        let folder = try writing { () throws(DocumentError) in
            try OutputFolder(settings.output, for: names)
        }
        // Whatever happens from here on, an output folder that is not committed leaves no trace.
        defer { folder.discard() }
        let inputs = InputList(settings.inputs, excluding: settings.output)
        guard !inputs.files.isEmpty || !inputs.errors.isEmpty else { throw .noTranscripts }
        let people = try assigned(inputs)
        tell(
            .started(
                files: inputs.files.count,
                diagnostics: ReadStudy.opening(checklist, inputs: inputs, people: people)))
        let options = ReadingOptions(interviewers: settings.interviewers, xmlMap: map)
        let study = try await read(inputs, people, checklist, options, into: folder, tell)
        guard study.hasInterviews else { throw .nothingRead(study.errors + study.leftAlone) }
        try checkInterruption()
        tell(.writing)
        return try await write(study, checklist, into: folder)
    }
}

private extension StudyRun {
    func assigned(_ inputs: InputList) throws(RunFailure) -> AssignedPeople {
        do {
            return try AssignedPeople(path: settings.participants, inputs: inputs)
        } catch {
            throw .participants(error)
        }
    }

    func xmlMap() throws(RunFailure) -> XMLMap? {
        guard let path = settings.xmlMap else { return nil }
        do {
            return try XMLMapReader.read(path: path)
        } catch {
            throw .xmlMap(error)
        }
    }

    /// Reads and tags all inputs; codings go to the disk as they come.
    func read(
        _ inputs: InputList, _ people: AssignedPeople, _ checklist: Checklist, _ options: ReadingOptions,
        into folder: OutputFolder, _ tell: (RunEvent) -> Void
    ) async throws(RunFailure) -> ReadStudy {
        let reader = TranscriptReader(options: options)
        let tagger = checklist.tagger
        let interruption = interruption
        var study = ReadStudy(
            checklist, inputs: inputs, people: people, interviewers: settings.interviewers)
        do {
            let files = try CodingFiles(folder)
            try await OrderedWork.run(chunks(inputs.files), width: settings.jobs) { chunk in
                let worker = InputWorker(reader: reader, tagger: tagger, people: people)
                return chunk.compactMap {
                    interruption.signal == nil && !Task.isCancelled ? worker.read($0) : nil
                }
            } take: { results in
                try checkInterruption()
                for result in results {
                    try files.append(study.add(result))
                    tell(
                        .read(
                            name: result.facts.name, done: study.inputs.count, total: inputs.files.count,
                            diagnostics: result.diagnostics))
                }
            }
            try checkInterruption()
            try files.finish()
        } catch {
            throw failure(error)
        }
        return study
    }

    func write(
        _ study: ReadStudy, _ checklist: Checklist, into folder: OutputFolder
    ) async throws(RunFailure) -> RunReport {
        let summary = study.summary
        var context = PlanContext(tool: "\(Tool.name) \(Tool.version)", codebookHash: checklist.hash)
        context.title = settings.title
        context.subject = settings.subject
        context.date = settings.date
        context.unreadable = study.errors.count
        let plan = ODPlan(summary, context: context)
        let report = study.report(folder: settings.output, summary: summary, plan: plan)
        let outputs = RunOutputs(
            plan: plan, problems: report.diagnostics,
            record: RunRecord(settings: settings, checklist: checklist, report: report))
        do {
            for output in outputs.renderings {
                try folder.write(try output.render(), to: output.name.rawValue)
                try checkInterruption()
            }
            try folder.commit()
        } catch {
            throw failure(error)
        }
        return report
    }

    /// The files in pieces small enough that all jobs have some.
    func chunks(_ files: [FoundInput]) -> [ArraySlice<FoundInput>] {
        let size = max(1, min(Self.largestChunk, files.count / (4 * max(1, settings.jobs))))
        return stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
    }

    func checkInterruption() throws(RunFailure) {
        if let signal = interruption.signal { throw .interrupted(signal: signal) }
    }

    /// What a run fails with where `error` ended it.
    func failure(_ error: any Error) -> RunFailure {
        switch error {
        case let failure as RunFailure: failure
        case let error as DocumentError:
            .output(folder: settings.output, file: error.part, reason: error.reason)
        default: .output(folder: settings.output, file: nil, reason: "\(error)")
        }
    }

    func writing<Value>(_ work: () throws(DocumentError) -> Value) throws(RunFailure) -> Value {
        do { return try work() } catch { throw failure(error) }
    }
}
