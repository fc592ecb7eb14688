import StudyModel

extension Coding {
    /// Its reasons in one line, the strongest first: `phrase trust*: “trusted”; cue we need: “we need”`.
    var because: String {
        guard let first = reasons.first else { return "" }
        var text = "\(first.rule): “\(first.matched)”"
        for reason in reasons.dropFirst() { text += "; \(reason.rule): “\(reason.matched)”" }
        return text
    }
}
