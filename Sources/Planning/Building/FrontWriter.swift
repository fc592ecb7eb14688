import StudyModel
import Themes

/// Writes the opening of the plan: the page for people with five minutes, the reasons, the method, the limits.
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
        _ differences: [Difference]
    ) -> [Statement] {
        var statements: [Statement] = []
        let helping = Array(strengths.prefix(4)).ranked(by: \.positions.positive)
        if !helping.isEmpty {
            let list = people.list(helping.map { ($0.short, $0.positions.positive) })
            statements.append(
                pad.write(
                    2, "What helps already: \(list).", about: helping, evidence: helping.evidence(1, \.helps))
            )
        }
        let hard = Array(summary.themes.ranked(by: \.positions.critical).prefix(5))
        if !hard.isEmpty {
            let list = people.list(hard.map { ($0.short, $0.positions.critical) })
            statements.append(
                pad.write(
                    2, "Where difficulty was told most: \(list).", about: hard,
                    evidence: hard.evidence(1, \.difficulties)))
        }
        let hoped = Array(summary.themes.ranked { $0.count(.aspiration) }.prefix(3))
        if !hoped.isEmpty {
            let list = people.list(hoped.map { ($0.short, $0.count(.aspiration)) })
            statements.append(
                pad.write(
                    2, "What people hope for: change in \(list).", about: hoped,
                    evidence: hoped.evidence(1) { $0.evidence(kind: .aspiration) }))
        }
        if !differences.isEmpty {
            let themes = differences.prefix(4).map(\.theme)
            statements.append(
                pad.write(
                    2, "Where views differ most: \(themes.map(\.short).listed).", about: themes,
                    evidence: differences.prefix(4).flatMap { $0.statement.evidence.prefix(2) }))
        }
        return statements + ending(&pad, priorities, questions)
    }

    func caseForChange(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Statement] {
        var statements: [Statement] = []
        let reasons = summary.themes.filter {
            $0.raised > 0 && ["case-for-change", "shared-vision"].contains($0.criterion.id.rawValue)
        }
        for theme in reasons {
            let who = people.subject(theme.raised)
            let text =
                people.total == 1
                ? "The interviewee spoke of \(theme.short): \(ChecklistPosition.Reading(theme).rawValue)."
                : "\(who) spoke of \(theme.short)\(balance(theme))."
            statements.append(pad.write(3, text, about: [theme], evidence: Array(theme.evidence.prefix(2))))
        }
        return statements
    }

    func method(_ pad: inout StatementPad) -> [Statement] {
        let sample = summary.sample
        let codebook = summary.codebook
        var texts = [sampleText]
        texts.append(
            "What they said was read against “\(codebook.title)”, a checklist of "
                + "\(codebook.criteria.count) criteria at \(Numeral.word(codebook.levels.count)) levels drawn from published research and "
                + "guidance (Annex A). Each passage that bears on a criterion was marked with what it says: help or "
                + "difficulty, and whether it states an assumption, a hope, a condition of success or a challenge."
        )
        texts.append(
            "Figures count people, not mentions. Someone who told of both help and difficulty counts as “both”. What people "
                + "reported of others’ views, and what was said off the record, is in no count.")
        if sample.people >= 10 {
            let words = [Quantifier.few, .some, .many, .most, .nearlyAll]
                .map { "“\($0.rawValue)” \($0.meaning)" }
            texts.append("Words for numbers mean the same throughout: \(words.joined(separator: "; ")).")
        }
        texts.append(confirmation)
        return texts.map { pad.write(4, $0, basis: .interpretation) }
    }

    func limits(_ pad: inout StatementPad) -> [Statement] {
        var texts: [String] = []
        let sample = summary.sample
        switch sample.people {
        case 0: texts.append("No interview has been read yet; what follows is the frame of a plan.")
        case 1:
            texts.append(
                "This draft rests on one interview. It shows what one person said and is no basis for saying what "
                    + "partners think; the person cannot be hidden behind a count.")
        case 2..<6:
            texts.append(
                "This draft rests on \(Numeral.word(sample.people)) interviews. It can open a conversation; it cannot say how "
                    + "widely a view is held, and people who know one another may recognise what was said.")
        default:
            texts.append(
                "The interviewees are not a sample of their organisations. A count says how many of them spoke of something, not "
                    + "how many people hold a view; not to mention a matter is not to disagree.")
        }
        if !sample.missingSectors.isEmpty, sample.people > 1 {
            texts.append(
                "Nobody is recorded as speaking from \(sectors(sample.missingSectors)); their account is missing."
            )
        }
        if sample.people > 1, sample.withoutSector * 2 > sample.people {
            texts.append(
                "For most interviewees the sector is not recorded, so views cannot be compared between sectors."
            )
        }
        texts.append(
            "What people told us as fact has not been checked and may have changed since. Criteria describe what "
                + "was talked about; they are not a rating of any partner.")
        if context.leftOut > 0 {
            let people = context.leftOut == 1 ? "interviewee is" : "interviewees are"
            texts.append(
                "\(Numeral.word(context.leftOut).capitalisedFirst) more \(people) not counted here, so that this draft and "
                    + "an earlier one, read together, tell of nobody.")
        }
        if context.unreadable > 0 {
            let count = context.unreadable
            texts.append(
                "\(Numeral.word(count).capitalisedFirst) \(count == 1 ? "file" : "files") could not be read and \(count == 1 ? "is" : "are") not included."
            )
        }
        return texts.map { pad.write(4, $0, basis: .interpretation) }
    }
}

private extension FrontWriter {
    var strengths: [Theme] {
        let clear = summary.themes.filter { $0.positions.helping >= $0.positions.critical }
            .ranked(by: \.positions.positive)
        let rest = summary.themes.filter { $0.positions.helping < $0.positions.critical }
            .ranked(by: \.positions.positive)
        return (clear + rest).filter { $0.positions.positive > 1 || people.total < 4 }
    }

    func ending(
        _ pad: inout StatementPad, _ priorities: [Priority], _ questions: [OutstandingQuestion]
    ) -> [Statement] {
        var statements: [Statement] = []
        if !priorities.isEmpty {
            let names = priorities.map { $0.intervention.name.decapitalised }
            statements.append(
                pad.write(
                    2, "What we suggest partners take up, in this order: \(names.joined(separator: "; ")).",
                    about: priorities.flatMap { $0.themes.prefix(1) }, basis: .suggestion))
        }
        if let first = questions.first {
            let count = questions.count
            let tail =
                count > 1
                ? "\(Numeral.word(count).capitalisedFirst) questions are outstanding, the first being: "
                : "One question is outstanding: "
            statements.append(pad.write(2, tail + first.text, evidence: Array(first.evidence.prefix(2))))
        }
        return statements
    }

    func balance(_ theme: Theme) -> String {
        let counts = theme.positions
        let parts = [
            (counts.helping, "of help"), (counts.hindering, "of difficulty"), (counts.mixed, "of both"),
            (counts.neutral, "without taking a position"),
        ].filter { $0.0 > 0 }
        if parts.count == 1, let only = parts.first {
            return only.1.hasPrefix("of") ? ", always \(only.1)" : ", \(only.1)"
        }
        return ": " + parts.map { "\(Numeral.word($0.0)) \($0.1)" }.listed
    }

    var sampleText: String {
        let sample = summary.sample
        let when =
            sample.months.map {
                $0.first == $0.last ? " in \($0.first)" : " between \($0.first) and \($0.last)"
            } ?? ""
        let many = sample.people == 1 ? "one person" : "\(Numeral.word(sample.people)) people"
        var text = "We listened to \(many)\(when)"
        if sample.organisations > 2 { text += " from \(Numeral.word(sample.organisations)) organisations" }
        let groups = sample.groups(of: .sector)
        if !groups.isEmpty {
            let others = sample.others(than: .sector)
            let named = groups.map { "\(Numeral.word($0.size)) \($0.label)" }
            text += ": \(named.listed) interviewees"
            if others > 0 { text += ", and \(Numeral.word(others)) in groups too small to name" }
        }
        text += "."
        let thousands = (sample.words + 500) / 1000
        let words = sample.words < 1000 ? "fewer than 1,000" : "about \((thousands * 1000).grouped)"
        let files = sample.interviews == 1 ? "transcript runs" : "transcripts run"
        return text + " The \(files) to \(words) words."
    }

    var confirmation: String {
        let counts = summary.counts
        if counts.counted == 0 { return "No passage has been marked yet." }
        if counts.confirmed == 0 {
            return
                "All \(counts.counted.grouped) passages were marked by the tool and none has yet been confirmed by a person. Until "
                + "that is done, read every figure as a suggestion."
        }
        if counts.confirmed == counts.counted {
            return "All \(counts.counted.grouped) passages were marked or confirmed by a person."
        }
        return
            "Of \(counts.counted.grouped) passages, \(counts.confirmed.grouped) were marked or confirmed by a person; the rest are the tool’s "
            + "suggestions."
    }

    func sectors(_ names: [String]) -> String {
        let phrases = [
            "local authority": "a local authority", "NHS commissioner": "an NHS commissioner",
            "NHS provider": "an NHS provider", "primary care": "primary care",
            "voluntary and community sector": "the voluntary and community sector",
        ]
        return names.map { phrases[$0] ?? $0 }.listed(with: "or")
    }
}
