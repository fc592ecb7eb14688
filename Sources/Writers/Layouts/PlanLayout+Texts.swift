import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// The study's own words of a text below `heading`; nothing where it has none.
    func worded(_ key: PlanText, under heading: Block) -> [Block] {
        texts.has(key) ? [heading] + words(key) : []
    }

    /// The words of a text: the study's own, or ours.
    func words(_ key: PlanText) -> [Block] {
        let settings = plan.summary.settings
        return texts.blocks(
            key,
            [
                "title": title, "subject": plan.context.subject ?? "the work",
                "date": plan.context.date.map { Day($0)?.words ?? $0 } ?? "a date not stated",
                "version": plan.context.version, "draft": PlanDraft(plan).code,
                "interviewees": Numeral.word(total), "smallest-group": Numeral.word(settings.minimumGroup),
                "small-group": Numeral.word(settings.homogeneityGroup),
            ])
    }
}
