import StudyModel

/// What was learned about the sentences of an interview.
struct InterviewAdvice {
    /// By sentence: interviewees' sentences counted from 0.
    private var sentences: [SentenceAdvice] = []

    /// Adds what is said of the next sentence.
    mutating func add(_ advice: SentenceAdvice) { sentences.append(advice) }

    /// What is said of the interviewees' sentence `ordinal`, counted from 0; nil where there is none.
    func sentence(_ ordinal: Int) -> SentenceAdvice? {
        sentences.indices.contains(ordinal) ? sentences[ordinal] : nil
    }

    /// What spoke for coding that sentence with that criterion of the codebook; nil where its phrases say enough.
    func reason(_ ordinal: Int, _ criterion: Int16) -> Coding.Reason? {
        sentence(ordinal)?.coded.first { $0.criterion == criterion }?.reason
    }
}
