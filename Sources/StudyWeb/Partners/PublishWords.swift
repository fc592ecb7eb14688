import Running
import StudyModel
import StudyStore

/// Why nothing can be published, in plain words.
enum PublishWords {
    /// What stands in the way, and what to do.
    static func sentence(_ failure: RunFailure) -> String {
        switch failure {
        case .tooFew(let people, let needed):
            "Only \(people) people would be counted, and a draft for partners needs \(needed): among fewer, who said what "
                + "is soon guessed."
        case .noTranscripts, .nothingRead:
            "There is no interview in the study yet."
        case .sharing(let error), .answers(let error):
            "\(error.file) \(error.reason)."
        case .study(let error):
            "The study \(error.reason)."
        default:
            "The draft could not be made. 'throughline share' tells why."
        }
    }
}
