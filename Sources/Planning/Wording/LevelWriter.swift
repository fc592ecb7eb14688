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
                level: level, opening: opening,
                paragraphs: SingleVoice(level, themes).paragraphs(&pad, &quotes))
        }
        var paragraphs: [HeardLevel.Paragraph] = []
        for paragraph in [
            helps(&pad, &quotes), conditions(&pad, &quotes), hopes(&pad, &quotes), given(&pad, &quotes),
            difficulties(&pad, &quotes),
        ] {
            if let paragraph { paragraphs.append(paragraph) }
        }
        return HeardLevel(level: level, opening: opening, paragraphs: paragraphs)
    }
}

private extension LevelWriter {
    func say(_ variants: String...) -> String { variants[turn % variants.count] }

    func part(_ name: String) -> String { "\(level.id).\(name)" }

    func named(_ themes: some Sequence<Theme>, _ count: (Theme) -> Int) -> String {
        people.list(themes.map { ($0.short, count($0)) })
    }

    func opening(_ pad: inout StatementPad) -> [Statement] {
        let raised = themes.ranked(by: \.raised)
        guard !raised.isEmpty else {
            return [
                pad.write(
                    5, part("nothing"), "Nothing was said about this level in the interviews.", about: themes)
            ]
        }
        let top = Array(raised.prefix(3))
        var statements = [
            pad.write(5, part("topics"), topics(top), about: top, evidence: top.evidence(1) { $0.evidence })
        ]
        if people.total > 1, let reach {
            statements.append(pad.write(5, part("reach"), reach, about: raised, evidence: bothSides))
        }
        if let words = RecurringWords(raised, of: people.total).sentence {
            statements.append(
                pad.write(5, part("words"), words, about: raised, evidence: top.evidence(1) { $0.evidence }))
        }
        return statements
    }

    func topics(_ top: [Theme]) -> String {
        if people.total == 1 { return "The interviewee spoke of \(named(top, \.raised))." }
        let list = named(top, \.raised)
        return say(
            "Interviewees had most to say here about \(list).",
            "At this level the conversation turned most often to \(list).",
            "\(list.capitalisedFirst) came up most.")
    }

    /// The leading difficulty and the leading help of the level.
    var bothSides: [EvidenceID] {
        let hard = themes.ranked(by: \.positions.critical).prefix(1)
        let good = themes.ranked(by: \.positions.positive).prefix(1)
        return Array(hard).evidence(1, \.difficulties) + Array(good).evidence(1, \.helps)
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
        return say(
            "Across the \(Numeral.word(themes.count)) criteria of this level, \(people.subject(troubled)) "
                + "described at least one difficulty and \(people.short(helped)) at least one thing that helps.",
            "\(people.subject(helped)) could point to something that is working; "
                + "\(people.short(troubled)) told us of something that is not.",
            "Difficulty and help sit side by side: \(people.subject(troubled)) spoke of the one, "
                + "\(people.short(helped)) of the other.")
    }

    func helps(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> HeardLevel.Paragraph? {
        let ranked = themes.ranked(by: \.positions.positive)
        guard let lead = ranked.max(by: { strength($0) < strength($1) }) else { return nil }
        let rest = ranked.filter { $0.criterion.id != lead.criterion.id }
        var statements = [
            pad.write(5, part("helps.lead"), helpLead(lead), about: [lead], evidence: lead.helps)
        ]
        let more = Array(rest.prefix(4))
        if !more.isEmpty {
            let list = named(more, \.positions.positive)
            let text = say(
                "Help was also found in \(list).", "People saw something to build on in \(list) too.",
                "Beyond that, people credited \(list).")
            statements.append(
                pad.write(5, part("helps.more"), text, about: more, evidence: more.evidence(1, \.helps)))
        }
        let chosen = quotes.pick([lead] + more, limit: 2) { $0.reads(.helping) }
        return .init(title: "What helps", statements: statements, quotes: chosen)
    }

    /// A theme said to help by more people than it troubles comes first, then the number of people.
    func strength(_ theme: Theme) -> Int {
        let isClear = theme.positions.helping > theme.positions.critical
        return theme.positions.positive + (isClear ? 10_000 : 0)
    }

    func helpLead(_ lead: Theme) -> String {
        let count = lead.positions.positive
        let text = say(
            "\(people.subject(count)) described \(lead.short) as something that helps",
            "The clearest help at this level came from \(lead.short), described so by \(people.subject(count))",
            "On \(lead.short), \(people.subject(count)) told us what is working")
        let both = lead.positions.mixed
        guard lead.positions.critical > 0 else { return text + ", and nobody as a difficulty." }
        guard both > 0 else {
            return text
                + ", though \(Numeral.word(lead.positions.critical)) other\(lead.positions.critical == 1 ? "" : "s") spoke of difficulty."
        }
        let same =
            both == count ? (count == 1 ? "this person" : "all of them") : "\(Numeral.word(both)) of them"
        return text + ", though \(same) told of difficulty as well."
    }

    func conditions(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> HeardLevel.Paragraph? {
        stated(.successFactor, "What must be in place", quotes: 1, &pad, &quotes) { list in
            say(
                "Conditions for success were named most often for \(list).",
                "If the work is to succeed, people said, partners have to get this right: \(list).",
                "What would make the difference was described in terms of \(list).")
        }
    }

    func hopes(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> HeardLevel.Paragraph? {
        stated(.aspiration, "What people hope for", quotes: 2, &pad, &quotes) { list in
            say(
                "Hopes gathered round \(list).", "When people looked ahead they spoke of \(list).",
                "What people would like to be different concerned \(list).")
        }
    }

    func given(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> HeardLevel.Paragraph? {
        stated(.assumption, "What is taken as given", quotes: 1, &pad, &quotes) { list in
            say(
                "Some things are taken as given and have not, as far as we heard, been tested: they concern \(list).",
                "Assumptions were made about \(list); partners may want to check them before relying on them.",
                "People are counting on things they have not been able to check, in \(list).")
        }
    }

    /// The four themes on which most people make statements of `kind`, in the `words` that name them.
    func stated(
        _ kind: StatementKind, _ title: String, quotes limit: Int, _ pad: inout StatementPad,
        _ quotes: inout QuotePicker, words: (String) -> String
    ) -> HeardLevel.Paragraph? {
        let ranked = Array(themes.ranked { $0.count(kind) }.prefix(4))
        guard !ranked.isEmpty else { return nil }
        let statement = pad.write(
            5, part(kind.rawValue), words(named(ranked) { $0.count(kind) }), about: ranked,
            evidence: ranked.evidence(1) { $0.evidence(kind: kind) })
        let chosen = quotes.pick(ranked, limit: limit) { $0.kind == kind }
        return .init(title: title, statements: [statement], quotes: chosen)
    }

    func difficulties(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> HeardLevel.Paragraph? {
        let ranked = themes.ranked(by: \.positions.critical)
        guard let lead = ranked.first else { return nil }
        let next = Array(ranked.dropFirst().prefix(3))
        let rest = Array(ranked.dropFirst(4))
        var statements = [
            pad.write(
                5, part("difficulties.lead"), difficultyLead(lead, next.first), about: [lead],
                evidence: lead.difficulties)
        ]
        if let text = GroupContrast(lead).sentence {
            statements.append(
                pad.write(5, part("difficulties.contrast"), text, about: [lead], evidence: lead.difficulties))
        }
        if !next.isEmpty {
            let text = following(lead, next)
            statements.append(
                pad.write(
                    5, part("difficulties.next"), text, about: next,
                    evidence: next.evidence(1, \.difficulties)))
        }
        if !rest.isEmpty {
            let text = remaining(next, rest)
            statements.append(
                pad.write(
                    5, part("difficulties.rest"), text, about: rest,
                    evidence: rest.evidence(1, \.difficulties)))
        }
        let chosen = quotes.pick([lead] + next, limit: 3) { $0.reads(.hindering) }
        return .init(title: "What gets in the way", statements: statements, quotes: chosen)
    }

    /// The difficulties not counted one by one. Fewer people told of them, unless the first did not fit above.
    func remaining(_ next: [Theme], _ rest: [Theme]) -> String {
        let isFewer = (rest.first?.positions.critical ?? 0) < (next.last?.positions.critical ?? 0)
        if !isFewer {
            return "Difficulties were also described with \(named(rest, \.positions.critical))."
        }
        let list = rest.map(\.short).listed
        return say(
            "Fewer people spoke of difficulties with \(list).",
            "Also mentioned, less often, were difficulties with \(list).",
            "The remaining difficulties, each raised by fewer people, concerned \(list).")
    }

    func following(_ lead: Theme, _ next: [Theme]) -> String {
        let list = named(next, \.positions.critical)
        if next.allSatisfy({ $0.positions.critical == lead.positions.critical }) {
            return say(
                "As many told of difficulties with \(list).",
                "Just as many described difficulties with \(list).",
                "No fewer told of difficulties with \(list).")
        }
        if next.contains(where: { $0.positions.critical == lead.positions.critical }) {
            return "The same was said of \(list)."
        }
        return say(
            "Next came \(list).", "After that, people told of difficulties with \(list).",
            "Behind it came difficulties with \(list).")
    }

    func difficultyLead(_ lead: Theme, _ second: Theme?) -> String {
        let count = lead.positions.critical
        let isAlone = count > (second?.positions.critical ?? 0)
        func most(_ preposition: String) -> String {
            isAlone ? ", more than \(preposition) anything else at this level" : ""
        }
        return say(
            "\(people.subject(count)) described difficulties with \(lead.short)\(most("with")).",
            isAlone
                ? "Difficulties with \(lead.short) weighed heaviest: \(people.subject(count)) described them."
                : "\(people.subject(count)) described difficulties with \(lead.short).",
            "\(people.subject(count)) spoke of what is missing or not working in \(lead.short)\(most("in")).")
    }
}
