import StudyModel
import Tagging

/// Whether the interviews are about what the checklist asks, told by how much a model finds in them.
///
/// A model marks what people say about anything, only less and with less confidence. The sum of its confidences is how
/// many of its codings can be expected to be right. For each thousand words that is 35 to 63 in interviews about the
/// matters of a checklist, 14 to 24 in interviews about those of another, and 7 to 10 in talk about neither (see
/// `Benchmarks.md`).
struct ChecklistFit: Sendable {
    /// Fewer codings than these to be expected right in a thousand words, and the checklist is not theirs.
    private static let fewest = 25.0
    /// With fewer words than these nothing is told.
    private static let fewestWords = 3000
    /// A model that learned from fewer interviews finds little in any.
    private static let fewestInterviews = 40

    private let codebook: String
    private let isTold: Bool
    private var words = 0
    private var expected = 0.0
    private var isDecided = false

    /// Nothing is read yet of interviews that `checklist` tags.
    init(_ checklist: Checklist) {
        self.init(
            codebook: checklist.codebook.id,
            learnedFrom: checklist.model?.model.card.interviews ?? 0)
    }

    /// Nothing is read yet of interviews tagged by the codebook of that id and a model that learned from so many; none
    /// where phrases alone tag.
    init(codebook: String, learnedFrom interviews: Int) {
        self.codebook = codebook
        isTold = interviews >= Self.fewestInterviews
    }

    /// Takes an interview of so many words with its codings.
    mutating func add(words: Int, _ codings: [Coding]) {
        guard isTold else { return }
        self.words += words
        for coding in codings where coding.criterion != nil && coding.state != .rejected {
            expected += coding.confidence
            // Who confirms codings has seen for themselves.
            if coding.state == .accepted { isDecided = true }
        }
    }

    /// The warning that the checklist is about something else; nil where it is not, or nothing can be told.
    var warning: Diagnostic? {
        guard isTold, !isDecided, words >= Self.fewestWords else { return nil }
        let found = expected / Double(words) * 1000
        guard found < Self.fewest else { return nil }
        // Never as many as would do.
        let told = min(Int(found.rounded()), Int(Self.fewest) - 1)
        return Diagnostic(
            .warning, "other-matters", file: codebook,
            "seems to ask about other things than these interviews are about: in a thousand words of them, some \(told) "
                + "of its codings can be expected to be right, where interviews about its criteria give 35 or more. Choose another checklist ('throughline codebook list' names them; --codebook of 'run', and of 'tag' "
                + "for a study, chooses one), or read what was marked before you use it")
    }
}
