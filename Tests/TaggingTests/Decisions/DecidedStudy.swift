import StudyModel

@testable import Tagging

/// Interviews of which the model's suggestions were decided one way for one criterion, another for the other.
enum DecidedStudy {
    /// Decisions on what `model` suggests: `accepts` tells whether the suggestion of that criterion is accepted, by its
    /// place in the interview. More interviews than there are say the same again.
    static func decided(
        _ model: LearnedModel, interviews: Int = 36, accepts: (Criterion.ID, Int) -> Bool
    ) throws -> [DecidedTranscript] {
        let worker = try Tagger(codebook: CodedStudy.codebook, model: model).makeWorker()
        return (0..<interviews).map { number in
            let interview = CodedStudy.interviews[number % CodedStudy.interviews.count]
            var places: [Criterion.ID: Int] = [:]
            let passages = worker.codings(of: interview.transcript).compactMap { coding in
                coding.criterion.map { criterion in
                    let place = places[criterion, default: 0]
                    places[criterion] = place + 1
                    return DecidedPassage(
                        turn: coding.turn, range: coding.range, criterion: criterion,
                        applies: accepts(criterion, place), wasSuggested: true)
                }
            }
            return DecidedTranscript(transcript: interview.transcript, passages: passages)
        }
    }

    /// How many suggestions of `criterion` the interviews have by `model`.
    static func suggestions(of criterion: Criterion.ID, by model: LearnedModel) throws -> Int {
        let worker = try Tagger(codebook: CodedStudy.codebook, model: model).makeWorker()
        return CodedStudy.interviews.reduce(0) { sum, interview in
            sum + worker.codings(of: interview.transcript).count { $0.criterion == criterion }
        }
    }
}
