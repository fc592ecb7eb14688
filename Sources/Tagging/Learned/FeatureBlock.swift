/// The four views of a sentence the learned tagger has.
enum FeatureBlock: Int, CaseIterable, Sendable {
    /// Its stems, one and two in a row.
    case words
    /// Three to five letters in a row within its words.
    case letters
    /// The stems of the whole answer it stands in.
    case answer
    /// The stems of the question it answers.
    case question

    /// How much the view counts, as the squared length of its part of a row.
    var weight: Float {
        switch self {
        case .words, .letters: 0.5
        case .answer: 0.6
        case .question: 0.4
        }
    }

    /// Sentences of the training text a feature must occur in: what occurs once teaches nothing of others.
    var fewestSentences: Int { self == .letters ? 3 : 2 }
}
