import Planning
import StudyModel
import Themes

extension BriefLayout {
    /// How to comment, what the draft is, what it cannot say, and the plan on a page.
    var front: [Block] {
        [comment, whole.control(whole.facts)] + whole.changes + foreword + about + onAPage
    }

    private var comment: Block {
        let own =
            "Please comment in this document, or in the plan itself, and name the number of the statement, such as P2.1 or "
            + "Q1: it is the same in both. Say whether you agree, would add, correct or object to something, or wish a "
            + "quote to be withdrawn, naming its code."
        return .callout(
            title: "How to comment",
            whole.texts.has(.howToComment) ? whole.words(.howToComment) : [.paragraph([.text(own)])])
    }

    private var foreword: [Block] { whole.worded(.foreword, under: heading("Foreword")) }

    private var about: [Block] {
        let short =
            "This is the draft plan (od-plan) in short. It says nothing that the plan does not say: its statements are the "
            + "plan’s, word for word and under the same numbers. Sections and annexes it names are those of the plan."
        let codes =
            "Behind a statement stand its number and a few codes, behind a quote its own. Each code is a passage of an "
            + "interview: Annex D of the plan has its words, as far as they may be shown."
        return [
            heading("What this is, and what it cannot say"), .paragraph([.text(short)]),
            .paragraph([.text(codes)]),
            .list(limits.map { [.statement($0.id, [.text($0.text)])] }),
        ] + whole.words(.confidentiality)
    }

    /// How far people have confirmed it, and the limits of the draft that hold for all of it.
    private var limits: [Statement] {
        let single = ["4.limits.wanted", "4.limits.asked"]
        return plan.method.filter { $0.key == "4.method.confirmed" }
            + plan.limits.filter { !single.contains($0.key) }
    }

    private var onAPage: [Block] {
        plan.atAGlance.isEmpty ? [] : [heading("The plan on a page"), whole.glance] + figure
    }

    /// One figure: the criteria of which the page says that they help, or that difficulty was told most.
    private var figure: [Block] {
        let shown = ["2.helps", "2.difficulties"]
        let named = Set(plan.atAGlance.filter { shown.contains($0.key) }.flatMap(\.criteria))
        let themes = plan.summary.themes.filter { named.contains($0.criterion.id) }
        guard themes.count > 1, whole.total > 2 else { return [] }
        return [
            PositionFigures(plan.summary).chart(
                "What helps, and where difficulty was told most: interviewees by what they told of each",
                themes)
        ]
    }
}
