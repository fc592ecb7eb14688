import StudyModel
import Tagging

extension Diagnostic {
    /// What an interviewee of `file` wants left out, for a person to decide.
    init(_ request: LeaveOutRequest, file: String) {
        let asked = "in turn \(request.turn), somebody says what should be left out of what they said"
        guard !request.words.isEmpty else {
            self.init(
                .warning, "leave-out", file: file,
                asked + "; nothing else they said has these words, so find it and reject its codings")
            return
        }
        let words = request.words.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
        let sentences = request.sentences == 1 ? "a sentence" : "\(request.sentences) sentences"
        self.init(
            .warning, "leave-out", file: file,
            asked
                + "; codings of \(sentences) about \(words) count as off the record: look at these, and for what "
                + "else was meant")
    }
}
