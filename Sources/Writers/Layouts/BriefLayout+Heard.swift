import Planning
import StudyModel
import Themes

extension BriefLayout {
    /// Matters that are told of each sort on which people want different things, or tell of different experience.
    private static let shownDifferences = 4
    /// Views against the rest, and matters hardly spoken of, that are told.
    private static let shownMinority = 2
    /// Answers told of what should be done first.
    private static let shownFirst = 4

    /// What was heard at each level: of each side what leads it.
    var heard: [Block] {
        let levels = plan.heard.filter { !$0.parts.isEmpty }
        guard !levels.isEmpty else { return [] }
        let left = levels.contains { level in level.parts.contains { leading($0) == nil } }
        let intro =
            "For each level, what most people told of on each side; section 5 of the plan has all findings."
            + (left ? " A side is left out here where each matter was told of by one person alone." : "")
        return [heading("What was heard"), .paragraph([.text(intro)])] + levels.flatMap(level)
    }

    private func level(_ heard: HeardLevel) -> [Block] {
        let rows = heard.parts.compactMap { part in
            leading(part).map { finding in
                [
                    Table.Cell([.strong(part.title)]),
                    Table.Cell(FindingBlocks(links: links).words(finding)),
                ]
            }
        }
        let columns: [Table.Column] = [.init("", width: 1.1), .init("", width: 4.6)]
        let table = Table(
            caption: "\(heard.level.name): what most people told of", columns: columns, rows: rows,
            hasRowHeadings: true)
        return [.heading(2, [.text(heard.level.name)]), .paragraph([.emphasis(heard.level.about)])]
            + links.paragraphs(heard.opening) + (rows.isEmpty ? [] : [.table(table)])
    }

    /// The finding that leads a side; nil where the plan tells its criteria together only, as nobody or one person alone
    /// told of any of them.
    private func leading(_ part: HeardLevel.Part) -> Finding? {
        whole.total == 1 ? part.findings.first : part.findings.first { $0.name != nil }
    }

    /// Where views agree and differ, each side with as much room as the other, and who stands alone.
    var comparison: [Block] {
        var blocks: [Block] = []
        if !plan.agreement.isEmpty {
            blocks += [.heading(2, [.text("Where views agree")])] + links.paragraphs(plan.agreement)
        }
        let wanted = plan.differences.filter { $0.tension != nil }
        blocks += part("Where people want different things", wanted, Self.shownDifferences) {
            .paragraph(sides($0))
        }
        let experience = plan.differences.filter { $0.tension == nil }
        blocks += part("Where experience differs", experience, Self.shownDifferences, finding)
        if !plan.minority.isEmpty {
            let minority = part("Voices against the rest", plan.minority, Self.shownMinority, finding)
            blocks += minority.prefix(1) + [PlanLayout.minorityNote] + minority.dropFirst()
        }
        let silences = plan.silences.prefix(Self.shownMinority)
        if whole.total > 1, !silences.isEmpty {
            blocks.append(.heading(2, [.text("What was hardly spoken of")]))
            blocks += links.paragraphs(Array(silences))
        }
        return blocks.isEmpty ? [] : [heading("Where views agree, and where they differ")] + blocks
    }

    /// A part with the first `limit` of `differences`, and how many more the plan has; nothing where there are none.
    private func part(
        _ title: String, _ differences: [Difference], _ limit: Int, _ block: (Difference) -> Block
    ) -> [Block] {
        guard !differences.isEmpty else { return [] }
        let rest = differences.count - limit
        let more = Block.paragraph([.text("Section 6 of the plan has \(Numeral.word(rest)) more.")])
        return [.heading(2, [.text(title)])] + differences.prefix(limit).map(block)
            + (rest > 0 ? [more] : [])
    }

    private func finding(_ difference: Difference) -> Block {
        .paragraph(FindingBlocks(links: links).words(difference.finding))
    }

    /// What people want, with words for each side on a line of its own.
    private func sides(_ difference: Difference) -> [Inline] {
        let statement = difference.statement
        let told = difference.tension?.told ?? []
        guard !difference.finding.quotes.isEmpty else { return links.inlines(statement) }
        var words: [Inline] = [
            .statement(statement.id, [.text(statement.text)]), .note(" [\(statement.id)]"),
        ]
        for side in told {
            words += [.lineBreak, .strong("For \(side.name):")]
            words +=
                side.quotes.isEmpty
                ? [.note(" no words of theirs may be shown")]
                : FindingBlocks(links: links).voices(Array(side.quotes.prefix(1)))
        }
        return words
    }

    /// What interviewees said should be done first, the first answers in their words.
    var first: [Block] {
        guard let finding = plan.first else { return [] }
        let title = heading("What people would do first")
        guard !finding.quotes.isEmpty else { return [title] + links.paragraphs([finding.statement]) }
        let id = finding.statement.id
        let more = finding.quotes.count - Self.shownFirst
        let rest =
            more > 0
            ? " \(Numeral.word(more).capitalisedFirst) more \(more == 1 ? "answer stands" : "answers stand") in section 9 of the plan."
            : ""
        return [
            title,
            .paragraph([
                .statement(id, [.text(finding.statement.text)]), .note(" [\(id)]"), .text(rest),
            ]),
            .list(
                finding.quotes.prefix(Self.shownFirst).map {
                    [.text("“\($0.text)” "), .note("("), links.link($0.id), .note(")")]
                }),
        ]
    }
}
