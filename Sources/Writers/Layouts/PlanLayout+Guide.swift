import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// What interviewees were asked, as far as it is known.
    var guide: [Block] {
        var blocks = [annex("C", "Topic guide")] + words(.topicGuide)
        let asked = LeadingThemes(plan.summary.themes, by: .asked, limit: .max).themes
        guard !asked.isEmpty else { return blocks }
        blocks.append(
            .paragraph([
                .text(
                    "For each criterion that interviewers asked about, the table counts who spoke of it in answer to that, "
                        + "and who brought it up themselves; somebody can be in both columns. Questions about no criterion "
                        + "(“what gets in the way?”) are not in it, nor those in words that the checklist does not know: "
                        + "what answers them is counted as brought up.")
            ]))
        let rows = asked.map { theme in
            [
                Table.Cell(theme.criterion.label), Table.Cell(theme.criterion.name),
                Table.Cell(String(theme.asked)), Table.Cell(String(theme.volunteered)),
            ]
        }
        let columns: [Table.Column] = [
            .init("Ref", width: 0.5), .init("Criterion", width: 4),
            .init("Answered a question about it", width: 1.4, isNumeric: true),
            .init("Brought it up", width: 1.4, isNumeric: true),
        ]
        blocks.append(
            .table(
                Table(
                    caption: "What was asked about: interviewees, of \(total)", columns: columns, rows: rows))
        )
        return blocks + [unasked, firstAsked].compactMap(\.self).map { .paragraph([.text($0)]) }
    }

    /// What many bring up though no question that was answered names it.
    private var unasked: String? {
        let unasked = plan.summary.themes.filter { $0.asked == 0 && $0.volunteered * 2 > total }
        guard !unasked.isEmpty else { return nil }
        let leading = LeadingThemes(unasked, by: .broughtUp, limit: .max)
        return
            "More than half the interviewees brought up, without a question that named it: \(leading.list(of: total))."
    }

    /// How many were asked what to do first.
    private var firstAsked: String? {
        let people = plan.summary.firsts.people
        guard people > 0 else { return nil }
        let who =
            people == total
            ? "Everybody interviewed"
            : people == 1 ? "One interviewee" : "\(Numeral.word(people).capitalisedFirst) interviewees"
        return "\(who) answered what should be done first (section 9)."
    }
}
