import StudyModel

extension Coding {
    /// Its reasons in one line, the strongest first: `phrase trust*: “trusted”; cue we need: “we need”`. A
    /// reason that matched no words stands without them.
    var because: String {
        var text = ""
        for reason in reasons {
            if !text.isEmpty { text += "; " }
            text += reason.matched.isEmpty ? reason.rule : "\(reason.rule): “\(reason.matched)”"
        }
        return text
    }
}
