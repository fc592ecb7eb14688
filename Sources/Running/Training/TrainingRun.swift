import DocumentIO
import Readers
public import StudyModel
public import Tagging

/// Learns a model from transcripts and what people decided about them, and writes it to a file.
public struct TrainingRun: Sendable {
    private let inputs: [String]
    private let others: [String]
    private let codebook: String
    private let output: String
    private let origin: String?
    private let jobs: Int

    /// Learns from what stands under `inputs` for the codebook file at `codebook`, and kinds and stances from what stands
    /// under `others`, which was coded by another checklist; writes to the file `output`. The model says of itself that it
    /// comes from `origin`. Learns `jobs` things at a time, from 1.
    public init(
        inputs: [String], others: [String] = [], codebook: String, output: String, origin: String? = nil,
        jobs: Int
    ) {
        self.inputs = inputs
        self.others = others
        self.codebook = codebook
        self.output = output
        self.origin = origin
        self.jobs = jobs
    }

    /// What came of it.
    public struct Report: Sendable {
        /// What the model says of itself.
        public let card: ModelCard
        /// How well it does on interviews it has not seen.
        public let quality: UnseenQuality
        /// Size of the file in bytes.
        public let bytes: Int
        /// What the model says of itself that lay beside the codebook before; nil where there was none that fits.
        public let installed: ModelCard?
        /// The criteria of which too few passages were accepted to learn from: their phrases count by themselves.
        public let toldByPhrases: [Criterion]
        /// What there is to know about the inputs.
        public let diagnostics: [Diagnostic]
    }

    /// Does it; the same inputs give the same file, however much is learned at a time.
    public func run() async throws(TrainingFailure) -> Report {
        try checkOutput()
        let checklist = try checklist()
        var told: [Diagnostic] = []
        let installed = try? UsedModel.find(.shipped, codebook: checklist.codebook, path: codebook, &told)
        var coded = try CodedInputs(inputs, codebook: checklist.codebook)
        if !others.isEmpty { coded.add(try CodedInputs(others, codebook: nil, besides: coded)) }
        do {
            let trainer = try ModelTrainer(codebook: checklist.codebook)
            let (model, quality) = try await trainer.train(
                coded.interviews, origin: origin ?? "coded interviews of a study", jobs: jobs)
            let bytes = model.bytes
            try write(bytes)
            return Report(
                card: model.card, quality: quality, bytes: bytes.count, installed: installed?.model.card,
                toldByPhrases: model.toldByPhrases(in: checklist.codebook), diagnostics: coded.diagnostics)
        } catch let fault as TrainingFault {
            throw .unlearnable(fault.message, told: coded.diagnostics)
        } catch let failure as TrainingFailure {
            throw failure
        } catch {
            throw .unlearnable("\(error)", told: coded.diagnostics)
        }
    }
}

private extension TrainingRun {
    /// A model may be written over an earlier one. Any other file stays: it may be what should be learned from.
    func checkOutput() throws(TrainingFailure) {
        guard FilePlace(output).kind == .file else { return }
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(output, limit: LearnedModel.largestFile)
        } catch {
            throw .output(path: output, reason: error.reason)
        }
        if !bytes.isEmpty, !LearnedModel.isModel(bytes) {
            throw .output(
                path: output, reason: "is there already and is no model: choose another name for the model")
        }
    }

    func checklist() throws(TrainingFailure) -> Checklist {
        do {
            return try Checklist(path: codebook)
        } catch .codebook(let faults) {
            throw .codebook(faults)
        } catch {
            throw .codebook([])
        }
    }

    func write(_ bytes: [UInt8]) throws(TrainingFailure) {
        do {
            try OutputFolder.write(bytes, to: output)
        } catch {
            throw .output(path: output, reason: error.reason)
        }
    }
}
