import StudyModel
import Themes

/// Writes the opening of the plan: the page for people with five minutes, and the reasons.
struct FrontWriter {
    private let summary: ThemeSummary
    private let context: PlanContext
    private let people: People

    init(_ summary: ThemeSummary, context: PlanContext) {
        self.summary = summary
        self.context = context
        people = People(total: summary.sample.people)
    }

    func atAGlance(
        _ pad: inout StatementPad, _ priorities: [Priority], _ questions: [OutstandingQuestion],
        _ differences: [Difference], _ vision: [VisionElement]
    ) -> [Statement] {
        var statements: [Statement] = []
        let helping = LeadingThemes(strengths, by: .help, limit: 4)
        if !helping.themes.isEmpty {
            statements.append(
                pad.write(
                    2, "helps", "What helps, or has helped: \(helping.list(of: people.total)).\(helping.tie)",
                    about: helping.themes, evidence: (helping.themes + helping.tied).evidence(1, \.helps)))
        }
        let hard = LeadingThemes(summary.themes, by: .difficulty, limit: 5)
        if !hard.themes.isEmpty {
            let list = hard.list(of: people.total)
            statements.append(
                pad.write(
                    2, "difficulties", "Where difficulty was told most: \(list).\(hard.tie)",
                    about: hard.themes,
                    evidence: (hard.themes + hard.tied).evidence(1, \.difficulties)))
        }
        if let hopes = HopeWriter(summary, vision: vision).write(&pad) { statements.append(hopes) }
        if let first = FirstStepWriter(summary).glance(&pad) { statements.append(first) }
        if let wanted = TensionWriter(summary).glance(&pad) { statements.append(wanted) }
        let told = differences.filter { $0.tension == nil }
        if !told.isEmpty {
            let themes = told.prefix(4).map(\.theme)
            statements.append(
                pad.write(
                    2, "differences", "Where experience differs: \(themes.map(\.short).asList).",
                    about: themes,
                    evidence: themes.evidence(2) { theme in
                        theme.evidence(.helping).prefix(1) + theme.evidence(.hindering)
                    }))
        }
        return statements + ending(&pad, priorities, questions)
    }

    func caseForChange(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Finding] {
        var findings: [Finding] = []
        let reasons = summary.themes.filter {
            $0.raised > 0 && ["case-for-change", "shared-vision"].contains($0.criterion.id.rawValue)
        }
        for theme in reasons {
            let who = people.subject(theme.raised)
            let text =
                people.total == 1
                ? "The interviewee spoke of \(theme.short): \(ChecklistPosition.Reading(theme).rawValue)."
                : "\(who) spoke of \(theme.short)\(balance(theme))."
            let statement = pad.write(
                3, theme.criterion.id.rawValue, text, about: [theme], evidence: theme.evidence)
            let voices = quotes.pick(from: theme, limit: 3) { $0.use != .contrary }
            findings.append(Finding(statement: statement, quotes: voices))
        }
        return findings + [matters(&pad)].compactMap(\.self)
    }
}

private extension FrontWriter {
    /// What more than one told help of, where there are more than a few.
    var strengths: [Theme] { summary.themes.filter { $0.positions.positive > 1 || people.total < 4 } }

    func ending(
        _ pad: inout StatementPad, _ priorities: [Priority], _ questions: [OutstandingQuestion]
    ) -> [Statement] {
        var statements: [Statement] = []
        if !priorities.isEmpty {
            statements.append(
                pad.write(
                    2, "priorities", order(priorities),
                    about: priorities.flatMap { $0.themes.prefix(1) }, basis: .suggestion))
        }
        if let first = questions.first {
            let count = questions.count
            let tail =
                count > 1
                ? "\(Numeral.word(count).capitalisedFirst) questions are outstanding, the first being: "
                : "One question is outstanding: "
            statements.append(
                pad.write(2, "questions", tail + first.text, evidence: first.evidence))
        }
        return statements
    }

    /// The priorities in their order; of many the first two, as section 9 lists all.
    func order(_ priorities: [Priority]) -> String {
        let names = priorities.map { $0.intervention.name.decapitalised }
        guard names.count > 3 else {
            return "What we suggest partners take up, in this order: \(names.joined(separator: "; "))."
        }
        let rest = Numeral.word(names.count - 2)
        return
            "What we suggest partners take up first: \(names.prefix(2).joined(separator: "; ")); then \(rest) more, in the "
            + "order of section 9."
    }

    func balance(_ theme: Theme) -> String {
        let counts = theme.positions
        let parts = [
            (counts.helping, "of help"), (counts.hindering, "of difficulty"), (counts.mixed, "of both"),
            (counts.neutral, "without taking a position"),
        ].filter { $0.0 > 0 }
        if parts.count == 1, let only = parts.first {
            return only.1.hasPrefix("of") ? ", telling \(only.1)" : ", \(only.1)"
        }
        return ": " + parts.map { "\(Numeral.word($0.0)) \($0.1)" }.asList
    }

    /// What came up again and again, whatever the criterion: wordings that say something by themselves, each with a quote
    /// that holds it. Nil where there are none.
    func matters(_ pad: inout StatementPad) -> Finding? {
        var told: [Theme.SharedPhrase] = []
        var spoken: [EvidenceID] = []
        let quotes = summary.shownQuotes
        for phrase in summary.sharedWords where told.count < Self.shownMatters {
            guard SharedWords.isMatter(phrase.words, in: summary.codebook),
                !told.contains(where: { SharedWords.isAlike($0.words, phrase.words) }),
                let quote = quotes.first(where: { $0.text.lowercased().contains(phrase.words.lowercased()) })
            else { continue }
            told.append(phrase)
            spoken.append(quote.id)
        }
        guard told.count > 1 else { return nil }
        let list = people.list(told.map { ("“\($0.words)”", $0.people) })
        let text = "Some matters came up whatever was asked, in these words: \(list)."
        return Finding(
            statement: pad.write(3, "matters", text, evidence: spoken + told.flatMap(\.evidence)))
    }

    static var shownMatters: Int { 8 }
}
