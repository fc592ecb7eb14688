import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// What was heard, level by level.
    var heard: [Block] {
        var blocks: [Block] = [heading(5, "What we heard")]
        blocks += words(.heardIntro)
        for level in plan.heard { blocks += self.level(level) }
        return blocks
    }

    private func level(_ heard: HeardLevel) -> [Block] {
        let themes = plan.summary.themes(of: heard.level)
        var blocks: [Block] = [
            .heading(2, [.text(heard.level.name)], anchor: "l-\(heard.level.id)"),
            .paragraph([.emphasis(heard.level.about)]),
        ]
        blocks += links.paragraphs(heard.opening)
        if themes.contains(where: { $0.raised > 0 }), total > 2 {
            blocks.append(
                PositionFigures(plan.summary).chart(
                    "\(heard.level.name): interviewees by what they told of each criterion", themes))
        }
        for part in heard.parts {
            blocks.append(.heading(3, [.text(part.title)]))
            blocks += FindingBlocks(links: links).blocks(part.findings)
        }
        return blocks
    }

    /// Where views agree and differ, who stands alone, what was left unsaid.
    var comparison: [Block] {
        var blocks: [Block] = [heading(6, "Where views agree and where they differ")]
        blocks += part("Where views agree", plan.agreement, else: agreementNote)
        blocks.append(.heading(2, [.text("Where views differ")]))
        if plan.differences.isEmpty { blocks.append(.paragraph([.text(differenceNote)])) }
        blocks += FindingBlocks(links: links).blocks(plan.differences.map(\.finding))
        if !plan.minority.isEmpty {
            blocks.append(.heading(2, [.text("Voices against the rest")]))
            blocks.append(Self.minorityNote)
            blocks += FindingBlocks(links: links).blocks(plan.minority.map(\.finding))
        }
        if total > 1, !plan.silences.isEmpty {
            blocks += part("What was hardly spoken of", plan.silences, else: "")
        }
        return blocks
    }

    /// What stands before voices against the rest.
    static let minorityNote = Block.paragraph([
        .text(
            "These are views of one or a few, kept here because they may be right. The passages shown say the "
                + "same, but may come from someone who also told of the other side.")
    ])

    private func part(_ title: String, _ statements: [Statement], else note: String) -> [Block] {
        [.heading(2, [.text(title)])]
            + (statements.isEmpty ? [.paragraph([.text(note)])] : links.paragraphs(statements))
    }

    private var agreementNote: String {
        total < 3
            ? "With so few interviews nothing can be said about agreement."
            : "On no criterion did half of the interviewees take a position and three quarters of them the same one."
    }

    private var differenceNote: String {
        total < 4
            ? "With so few interviews nothing can be said about difference."
            : "No criterion divided interviewees into two sides of any size. What several people said of one event or figure was "
                + "not compared: their quotes, side by side in the annexes, may still contradict each other."
    }

    /// The checklist with its counts.
    var position: [Block] {
        var tables: [Block] = []
        for level in plan.summary.codebook.levels {
            let inside = plan.positions.filter { $0.theme.criterion.level == level.id }
            tables.append(PositionFigures(plan.summary).table(level.name, inside))
        }
        // Upright: pages on their side would leave the rest of the page before them empty.
        return [heading(7, "Where the checklist stands in the interviews")] + words(.positionIntro) + tables
    }

    /// Hopes put forward for agreement.
    var vision: [Block] {
        var blocks: [Block] = [heading(8, "Draft shared vision and behaviours, for agreement")]
        guard !plan.vision.isEmpty else {
            blocks.append(
                placeholder(
                    "Interviewees offered no picture of the future that could be put forward here. Partners may wish to begin by asking one "
                        + "another what would be different in three years."))
            return blocks
        }
        blocks.append(
            .paragraph([
                .text(
                    "Interviewees did not agree a vision. What some of them said is put here in order, each hope with the checklist’s "
                        + "words for it and their own, as raw material for partners to accept, change or strike out."
                )
            ]))
        for part in VisionElement.Part.allCases {
            let elements = plan.vision.filter { $0.part == part }
            guard !elements.isEmpty else { continue }
            blocks.append(.heading(2, [.text(Self.title(part))]))
            blocks += FindingBlocks(links: links).blocks(elements.map(\.finding))
        }
        return blocks
    }

    private static func title(_ part: VisionElement.Part) -> String {
        switch part {
        case .definition: "What it would mean"
        case .direction: "What partners would work towards"
        case .behaviour: "How leaders would work with one another"
        }
    }
}
