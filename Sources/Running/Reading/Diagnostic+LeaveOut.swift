import StudyModel
import Tagging

extension Diagnostic {
    /// What an interviewee of `file` wants left out, for a person to decide.
    init(_ request: LeaveOutRequest, file: String) {
        let asked = "in turn \(request.turn), somebody says what should be left out of what they said"
        var told: [String] = []
        if !request.words.isEmpty {
            let sentences = request.sentences == 1 ? "a sentence" : "\(request.sentences) sentences"
            told.append("codings of \(sentences) about \(Self.listed(request.words)) count as off the record")
        }
        if !request.names.isEmpty {
            told.append(
                "\(Self.listed(request.names)) is asked not to be named, which takes no coding out: quotes have brackets for "
                    + "names")
        }
        if told.isEmpty {
            told.append(
                "what of it that is cannot be told from these words, so find it, and take it off the record in the browser "
                    + "or reject its codings")
        } else {
            told[told.count - 1] += ": look at these, and for what else was meant"
        }
        self.init(.warning, "leave-out", file: file, ([asked] + told).joined(separator: "; "))
    }

    private static func listed(_ words: [String]) -> String {
        words.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    }
}
