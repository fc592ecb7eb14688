import StudyModel
import Themes

/// Tells what interviewees said should be done first, asked for it: how many answered, on which criteria their answers
/// bear, and their words.
struct FirstStepWriter {
    /// How many criteria are named.
    private static let shown = 4

    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    /// What was said; nil where nobody was asked, or nobody answered.
    func finding(_ pad: inout StatementPad) -> Finding? {
        let answers = summary.firsts
        guard answers.people > 0 else { return nil }
        let leading = LeadingThemes(summary.themes, by: .firstStep, limit: Self.shown)
        let evidence = leading.themes.evidence(1, \.grounds.firsts)
        return Finding(
            statement: pad.write(
                9, "first", text(answers.people, leading), about: leading.themes,
                evidence: answers.quotes.map(\.id) + evidence + answers.evidence),
            quotes: answers.quotes)
    }

    /// What two people or more named, for the page that holds the whole plan; nil where they had nothing in common.
    func glance(_ pad: inout StatementPad) -> Statement? {
        let named = LeadingThemes(summary.themes.filter { $0.firsts > 1 }, by: .firstStep, limit: 3)
        guard !named.themes.isEmpty else { return nil }
        return pad.write(
            2, "first",
            "What people would do first, in their words in section 9: something to do with "
                + "\(named.list(of: people.total)).",
            about: named.themes, evidence: (named.themes + named.tied).evidence(1, \.grounds.firsts))
    }

    /// What of it bears on an intervention: what at least two people named among `themes`; nil where nothing does.
    func support(_ themes: [Theme], _ intervention: Codebook.Intervention, _ pad: inout StatementPad)
        -> Statement?
    {
        let named = themes.ranked(by: .firstStep).filter { $0.firsts > 1 }
        guard !named.isEmpty else { return nil }
        let list = people.list(named.map { ($0.short, $0.firsts) })
        return pad.write(
            9, "\(intervention.id).first",
            "Asked what should be done first, people named something to do with \(list).", about: named,
            evidence: named.evidence(1, \.grounds.firsts))
    }

    private func text(_ count: Int, _ leading: LeadingThemes) -> String {
        let names = leading.themes.map { ($0.short, $0.firsts) }
        if people.total == 1 {
            return "The interviewee was asked what should be done first"
                + (names.isEmpty ? "." : ", and spoke of \(people.list(names)).")
        }
        let opening = "Asked what should be done first, \(people.subject(count)) answered."
        guard let most = leading.themes.first?.firsts else { return opening }
        if most == 1 {
            // Many an answer is about no criterion, and may be another's all the same.
            let told = summary.themes.reduce(0) { $0 + $1.firsts }
            return opening + (count > 1 && told >= count ? " No two of them named the same criterion." : "")
        }
        let several = leading.themes.filter { $0.firsts > 1 }.map { ($0.short, $0.firsts) }
        return opening + " What they named had most often to do with \(people.list(several))."
    }
}
