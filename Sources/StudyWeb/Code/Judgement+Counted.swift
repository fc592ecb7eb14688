import StudyModel
import StudyStore
import Themes

extension Judgement {
    /// What accepts `coding` for something else than its kind and stance: these hold as they counted before, so that nobody
    /// confirms a guess by the way.
    init(acceptingAsCounted coding: Coding) {
        let isOver = coding.stance == .hindering && coding.flags.contains(.past)
        self.init(
            .accepted, kind: coding.countedKind == coding.kind ? .asProposed : .decided(coding.countedKind),
            stance: isOver || coding.countedStance == coding.stance ? nil : coding.countedStance)
    }
}
