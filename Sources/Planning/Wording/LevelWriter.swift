import StudyModel
import Themes

/// Writes what was heard at one level. The levels take turns at the wording, so that no two read alike.
struct LevelWriter {
    private let level: Codebook.Level
    private let themes: [Theme]
    private let summary: ThemeSummary
    private let people: People
    private let turn: Int

    init(_ level: Codebook.Level, number: Int, summary: ThemeSummary) {
        self.level = level
        self.summary = summary
        themes = summary.themes(of: level)
        people = People(total: summary.sample.people)
        turn = number % 3
    }

    func write(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> HeardLevel {
        let opening = opening(&pad)
        if people.total == 1 {
            return HeardLevel(
                level: level, opening: opening, parts: SingleVoice(level, themes).parts(&pad, &quotes))
        }
        let sides = [
            ("What helps", helps), ("What is needed, or has helped", conditions),
            ("What people hope for", hopes),
            ("What is taken as given", assumptions), ("What gets in the way", difficulties),
        ]
        let parts = sides.compactMap { title, writer -> HeardLevel.Part? in
            let findings = writer.findings(themes, people, &pad, &quotes)
            return findings.isEmpty ? nil : HeardLevel.Part(title: title, findings: findings)
        }
        return HeardLevel(level: level, opening: opening, parts: parts)
    }
}

private extension LevelWriter {
    func say(_ variants: String...) -> String { variants[turn % variants.count] }

    /// Which of three wordings a theme gets: neighbours on the checklist read differently, and what others say of
    /// other criteria changes no word.
    func variant(_ theme: Theme) -> Int {
        ((themes.firstIndex { $0.criterion.id == theme.criterion.id } ?? 0) + turn) % 3
    }

    func part(_ name: String) -> String { "\(level.id).\(name)" }

    func opening(_ pad: inout StatementPad) -> [Statement] {
        let raised = themes.ranked(by: .anything)
        guard !raised.isEmpty else {
            return [
                pad.write(
                    5, part("nothing"), "Nothing was said about this level in the interviews.", about: themes)
            ]
        }
        let top = LeadingThemes(themes, by: .anything, limit: 3)
        var statements = [
            pad.write(
                5, part("topics"), topics(top), about: top.themes,
                evidence: (top.themes + top.tied).evidence(1) { $0.evidence })
        ]
        if people.total > 1, let reach {
            statements.append(pad.write(5, part("reach"), reach, about: raised, evidence: bothSides))
        }
        return statements
    }

    func topics(_ top: LeadingThemes) -> String {
        let list = top.list(of: people.total)
        if people.total == 1 { return "The interviewee spoke of \(list)." }
        if themes.count == 1, let only = top.themes.first {
            return "\(people.subject(only.raised).capitalisedFirst) spoke of \(only.short)."
        }
        return say(
            "Interviewees had most to say here about \(list).",
            "At this level the conversation turned most often to \(list).",
            "\(list.capitalisedFirst) came up most.") + top.tie
    }

    /// All difficulty and all help of the level, the leading ones first.
    var bothSides: [EvidenceID] {
        let hard = themes.ranked(by: .difficulty)
        let good = themes.ranked(by: .help)
        return hard.prefix(1).flatMap { $0.difficulties.prefix(1) }
            + good.prefix(1).flatMap { $0.helps.prefix(1) }
            + hard.evidence(1, \.difficulties) + good.evidence(1, \.helps)
    }

    /// How many tell of help and of difficulty anywhere at the level; nil where it may not be told.
    var reach: String? {
        guard let reach = summary.reach.levels[level.id] else { return nil }
        let helped = reach.helped
        let troubled = reach.troubled
        if helped == troubled, helped == people.total {
            return say(
                "Everybody described at least one difficulty at this level, and everybody something that helps.",
                "Everybody could point to something that is working, and everybody to something that is not.",
                "Difficulty and help sit side by side: nobody told of the one without the other.")
        }
        guard helped > 0 else {
            return troubled > 0
                ? "\(people.subject(troubled).capitalisedFirst) described at least one difficulty here, and nobody something that helps."
                : nil
        }
        guard troubled > 0 else {
            return
                "\(people.subject(helped).capitalisedFirst) could point to something that is working here; nobody told of difficulty."
        }
        return say(
            (themes.count == 1
                ? "Here " : "Across the \(Numeral.word(themes.count)) criteria of this level, ")
                + "\(people.subject(troubled)) described at least one difficulty and \(people.short(helped)) at least one "
                + "thing that helps.",
            "\(people.subject(helped)) could point to something that is working; "
                + "\(people.short(troubled)) told us of something that is not.",
            "Difficulty and help sit side by side: \(people.subject(troubled)) spoke of the one, "
                + "\(people.short(helped)) of the other.")
    }

    var helps: FindingWriter {
        FindingWriter(
            part: part("helps"), count: \.positions.positive, evidence: \.helps,
            fits: { $0.reads(.helping) },
            say: { theme in
                let opening = [
                    "\(who(theme.positions.positive)) told of something that helps",
                    "credited by \(who(theme.positions.positive))",
                    "\(who(theme.positions.positive)) told us what is working",
                ][variant(theme)]
                return opening + alsoDifficult(theme) + "."
            },
            others: { names, goesOn in
                goesOn
                    ? say(
                        "Help was also found in \(names).",
                        "People saw something to build on in \(names) too.",
                        "Beyond that, people credited \(names).")
                    : "Help was found in \(names)."
            })
    }

    /// Those who told of help and of difficulty as well.
    func alsoDifficult(_ theme: Theme) -> String {
        let both = theme.positions.mixed
        guard both > 0 else { return "" }
        let who = both == theme.positions.positive ? allOf(both) : "\(Numeral.word(both)) of them"
        return "; \(who) told of difficulty too"
    }

    func allOf(_ count: Int) -> String {
        count == 1 ? "the same person" : count == 2 ? "both" : "all of them"
    }

    var conditions: FindingWriter {
        stated(.successFactor, "conditions") { theme in
            let count = theme.count(.successFactor)
            return [
                "\(who(count)) named a success factor.",
                "a success factor was named here by \(who(count)).",
                "\(who(count)) said what is needed, or has helped.",
            ][variant(theme)]
        } others: { names, goesOn in
            goesOn
                ? say(
                    "Success factors were also named for \(names).",
                    "People also said what is needed, or has helped, in \(names).",
                    "Success factors were told for \(names) as well.")
                : "Success factors were named for \(names)."
        }
    }

    var hopes: FindingWriter {
        stated(.aspiration, "hopes") { theme in
            let count = theme.count(.aspiration)
            return [
                "\(who(count)) told us of a hope.", "\(who(count)) looked ahead.",
                "\(who(count)) said what should be different.",
            ][variant(theme)]
        } others: { names, goesOn in
            goesOn
                ? say(
                    "There were hopes for \(names) as well.",
                    "People also looked ahead in speaking of \(names).",
                    "People would like change in \(names) too.")
                : "There were hopes for \(names)."
        }
    }

    var assumptions: FindingWriter {
        stated(.assumption, "assumptions") { theme in
            let count = theme.count(.assumption)
            return [
                "\(who(count)) spoke of something that is taken as given, by themselves or by others.",
                "something taken as given came up with \(who(count)), as their own view or others’.",
                "\(who(count)) told what they or others are counting on here.",
            ][variant(theme)]
        } others: { names, goesOn in
            goesOn
                ? say(
                    "Things said to be taken as given also concerned \(names).",
                    "Assumptions, people’s own or those they see in others, were also told about \(names).",
                    "What people or others count on also concerned \(names).")
                : "Things said to be taken as given concerned \(names)."
        }
    }

    func stated(
        _ kind: StatementKind, _ name: String, say: @escaping (Theme) -> String,
        others: @escaping (String, Bool) -> String
    ) -> FindingWriter {
        FindingWriter(
            part: part(name), count: { $0.count(kind) }, evidence: { $0.evidence(kind: kind) },
            fits: { $0.reads(kind) }, say: say, others: others)
    }

    var difficulties: FindingWriter {
        FindingWriter(
            part: part("difficulties"), count: \.positions.critical, evidence: \.difficulties,
            fits: { $0.reads(.hindering) }, say: difficulty,
            others: { names, goesOn in
                goesOn
                    ? say(
                        "Difficulties were also described with \(names).",
                        "Also mentioned were difficulties with \(names).",
                        "The remaining difficulties concerned \(names).")
                    : "Difficulties were described with \(names)."
            })
    }

    func difficulty(_ theme: Theme) -> String {
        let count = theme.positions.critical
        var text = [
            "\(who(count)) told of difficulty", "difficulty was described by \(who(count))",
            "\(who(count)) spoke of what is missing or not working",
        ][variant(theme)]
        let both = theme.positions.mixed
        if both > 0 {
            text +=
                both == count
                ? "; \(allOf(both)) told of help too" : "; \(Numeral.word(both)) of them told of help too"
        }
        let tail = [
            GroupContrast(theme).sentence,
            SharedWords(theme, of: people.total).sentence,
        ]
        return ([text + "."] + tail.compactMap(\.self)).joined(separator: " ")
    }

    func who(_ count: Int) -> String { people.subject(count) }
}
