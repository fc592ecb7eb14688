/// Why nothing can be learned from what was given.
public enum TrainingFault: Error, Hashable, Sendable {
    /// No passage of an interviewee was coded with a criterion.
    case nothingAccepted
    /// Every sentence is coded with every criterion that is coded at all: nothing tells what does not count.
    case nothingElse
    /// Fewer than two interviews were coded: what is learned could not be tried on another.
    case tooFew(interviews: Int)

    /// What is wrong and what to do, as a sentence.
    public var message: String {
        switch self {
        case .nothingAccepted:
            "No passage was accepted for any criterion, so there is nothing to learn from: code some interviews "
                + "first, accepting what applies."
        case .nothingElse:
            "Every passage was accepted for every criterion, so nothing tells what does not count: reject what "
                + "does not apply, and leave other passages uncoded."
        case .tooFew(let interviews):
            "\(interviews) coded interview\(interviews == 1 ? " is" : "s are") too few: at least two are needed, "
                + "as what is learned from one is tried on the other."
        }
    }
}
