import Running
import StudyModel
import StudyStore

/// Why nothing can be published or learned, in plain words.
enum PublishWords {
    /// What stands in the way, and what to do; `otherwise` where it has no words of its own.
    static func sentence(
        _ failure: RunFailure,
        otherwise: String = "The draft could not be made. 'throughline share' tells why."
    ) -> String {
        switch failure {
        case .tooFew(let people, let needed, let leftOut):
            "Only \(people) people would be counted, and a draft for partners needs \(needed): among fewer, who said what "
                + "is soon guessed."
                + (leftOut.count > 0
                    ? " Beside earlier drafts, so that nothing shows of those who are gone or new, \(leftOut.count) more cannot be "
                        + "counted." : "")
        case .noTranscripts, .nothingRead:
            "There is no interview in the study yet."
        case .sharing(let error), .answers(let error):
            "\(error.file) \(error.reason)."
        case .study(let error):
            "The study \(error.reason)."
        default:
            otherwise
        }
    }

    /// The trouble that the study file itself had; nil where something else stood in the way.
    static func fault(_ failure: RunFailure) -> Problem? {
        guard case .study(let error) = failure, error.sort != .refused, error.sort != .unknown else {
            return nil
        }
        return Problem(error)
    }
}
