import DocumentIO
import Foundation
import Readers
import StudyModel
import Tagging

/// Scores the tagger on interviews that people coded.
struct InterviewQuality {
    private let codebook: Codebook
    private let path: String

    /// Scores by the codebook of that name or file.
    init(codebook name: String) throws {
        let locator = CodebookLocator(
            environment: ProcessInfo.processInfo.environment, executable: Program.own)
        path = try locator.find(name)
        codebook = try CodebookReader.read(path: path).codebook
    }

    /// The figures on the folder `gold`: phrases alone, then with a model learned from the folders `training`, or the
    /// one beside the codebook where none is named.
    func sections(gold: String, training: [String]) async throws -> [Report.Section] {
        let criteria = CriterionFinder(codebook)
        let interviews = try GoldInterview.all(in: gold, criteria: criteria)
        var sections = [try section("phrases alone", interviews, nil)]
        if let model = try await model(training, criteria) {
            sections.append(try section("with \(model.name)", interviews, model.model))
        }
        return sections
    }
}

private extension InterviewQuality {
    func model(
        _ training: [String], _ criteria: CriterionFinder
    ) async throws -> (name: String, model: LearnedModel)? {
        guard !training.isEmpty else {
            let shipped = path.replacingOccurrences(of: ".yaml", with: ".model")
            guard FileManager.default.fileExists(atPath: shipped) else { return nil }
            return ("the model that ships", try LearnedModel(InputFile.read(shipped), file: shipped))
        }
        let coded = try training.flatMap { try GoldInterview.all(in: $0, criteria: criteria) }.map {
            CodedInterview(transcript: $0.transcript, readings: $0.decisions)
        }
        let model = try await ModelTrainer(codebook: codebook).train(
            coded, origin: "", jobs: Machine.current.cores
        ).model
        return ("a model learned from \(coded.count) interviews", model)
    }

    func section(
        _ name: String, _ interviews: [GoldInterview], _ model: LearnedModel?
    ) throws -> Report.Section {
        let worker = try Tagger(codebook: codebook, model: model).makeWorker()
        let coders = Set(interviews.flatMap { $0.units.flatMap(\.readings.keys) }).sorted()
        let scores = interviews.map { interview in
            let told = ToldUnit.all(interview.units, worker.codings(of: interview.transcript))
            return coders.map { GoldScore(interview.units, told, coder: $0) }
        }
        let units = interviews.reduce(0) { $0 + $1.units.count }
        return Report.Section(
            name: name,
            about:
                "\(interviews.count) interviews, \(units) units, against \(coders.count) coders, means; intervals: "
                + "95 %, interviews drawn again \(Bootstrap.draws) times",
            rows: GoldFigures.rows(scores))
    }
}
