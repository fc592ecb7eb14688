import Planning
import StudyModel
public import Themes

/// Lays out a theme summary for partners to read, check and dispute.
public struct ThemesLayout: Sendable {
    let summary: ThemeSummary
    private let date: String?

    /// A layout of `summary`, printed with `date` where one is given.
    public init(_ summary: ThemeSummary, date: String? = nil) {
        self.summary = summary
        self.date = date
    }

    /// The document.
    public var document: Document {
        var document = Document(title: "What we heard: theme summary", blocks: blocks)
        let total = summary.sample.people
        document.subtitle =
            total == 1
            ? "From one interview" : "From \(Numeral.word(total)) interviews, criterion by criterion"
        document.status = "DRAFT for comment"
        document.footer = "Theme summary · for comment by partners"
        document.date = date
        return document
    }
}

private extension ThemesLayout {
    var total: Int { summary.sample.people }

    var blocks: [Block] {
        var blocks = inShort + [howToRead, response, .pageBreak, .contents(onPages: 2)] + pictures
        let positions = PositionFigures(summary)
        let layout = ThemeBlocks(
            figures: positions, total: total, links: EvidenceLinks(quoted: []), isFull: true, level: 2)
        for level in summary.codebook.levels {
            let themes = summary.themes(of: level)
            let raised = themes.filter { $0.raised > 0 }
            blocks.append(.heading(1, [.text(level.name)], anchor: "l-\(level.id)"))
            blocks.append(.paragraph([.emphasis(level.about)]))
            if total > 1, let figures = summary.levels.first(where: { $0.level.id == level.id }),
                let words = ThemeWords.level(figures, total: total)
            {
                blocks.append(.paragraph([.text(words)]))
            }
            blocks += raised.flatMap(layout.blocks)
            let quiet = themes.filter { $0.raised == 0 }
            if !quiet.isEmpty {
                blocks.append(
                    .paragraph([.text("Nobody raised \(quiet.map(\.criterion.short).listed(with: "or")).")]))
            }
        }
        return blocks + reading
    }

    /// What a reader has to know before the first figure.
    var howToRead: Block {
        .callout(
            title: "How to read this",
            [
                .list(
                    [
                        "Figures count people, not mentions. To raise something is not to agree with it, and not to raise it is not to disagree.",
                        "“Help” means that someone told of the criterion being there and helping, “difficulty” that it is missing or in the way, “both” that one person told of each.",
                        "“Not shown” never stands for nobody: it stands where a number could tell how somebody spoke, or where another could be worked out from it.",
                        confirmation,
                    ].map { [.text($0)] }),
                .paragraph([
                    .text("What the other words mean is told "), .link("at the end", anchor: "reading"),
                    .text("."),
                ]),
            ])
    }

    /// What words for numbers, groups and quotes mean.
    var reading: [Block] {
        let settings = summary.settings
        return [
            .heading(1, [.text("What the words mean")], anchor: "reading"),
            .list(
                [
                    "A theme was brought up by whoever spoke of it, at least once, without a question about it; the others spoke of it when asked. Whether a question is about it is told by the checklist’s words: one in other words is not seen.",
                    words,
                    "Groups are shown where at least \(Numeral.word(settings.minimumGroup)) people belong to them; where difficulty was told, those of fewer than \(Numeral.word(settings.homogeneityGroup)) only if they neither all told of it nor all left it out.",
                    "Quotes are verbatim; “[...]” marks a cut and other words in brackets a name taken out. “Evidence” marks a quote that takes a position the figures count, “contrary case” one that takes the position fewer people take, “illustration” one that shows how people speak of the matter and takes no position.",
                    "Facts are as told to us and have not been checked; quotes that state a figure, a date or an event say so.",
                ].compactMap(\.self).map { [.text($0)] }),
        ]
    }

    /// The words for numbers, where there are enough people for them.
    var words: String? {
        guard total >= 10 else { return nil }
        let words = [Quantifier.one, .few, .some, .many, .most, .nearlyAll, .all]
        return "Words for numbers: "
            + words.map { "“\($0.rawValue)” is \($0.meaning)" }.joined(separator: "; ") + "."
    }

    var confirmation: String {
        let counts = summary.counts
        return
            "\(counts.confirmedCovered.grouped) of \(counts.covered.grouped) codings (a passage marked with a criterion) have been made or confirmed by a person; the others are suggestions of the tool."
    }

    /// The label of a criterion, to show what one looks like.
    var example: String { summary.codebook.criteria.first?.label ?? "" }

    var response: Block {
        .callout(
            title: "Where we may have it wrong: how to respond",
            [
                .paragraph([
                    .text(
                        "Tell us, naming the criterion (such as \(example)) or the code of a quote, whether you agree, would add something, would "
                            + "correct a fact, see it differently, or wish a quote of yours to be withdrawn. An objection is recorded "
                            + "beside the statement, under the name of the partner and never of a person; a withdrawn quote disappears "
                            + "from every output, and who withdrew it is not told.")
                ])
            ])
    }
}
