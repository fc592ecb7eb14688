import Planning
import StudyModel
public import Themes

/// Lays out a digest for whoever brings partners together: the conversations that will be hard, and how to open them.
/// For the consultant's side; it names groups only as partners may see them, and never a person.
public struct FacilitatorLayout: Sendable {
    let summary: ThemeSummary
    private let date: String?

    /// Conversations laid out in full; the others are listed.
    static let most = 8

    /// A digest of `summary`, printed with `date` where one is given.
    public init(_ summary: ThemeSummary, date: String? = nil) {
        self.summary = summary
        self.date = date
    }

    /// The document.
    public var document: Document {
        var document = Document(title: "Conversations to hold", blocks: blocks)
        let total = summary.sample.people
        document.subtitle =
            "A digest for the facilitator: where views part, from \(total == 1 ? "one interview" : "\(Numeral.word(total)) interviews")"
        document.status = "FOR THE FACILITATOR"
        document.footer = "Facilitator’s digest · not for circulation"
        document.date = date
        return document
    }
}

private extension FacilitatorLayout {
    var conversations: [Conversation] {
        summary.openTensions.map { Conversation(theme: $0.theme, tension: $0.tension) }
            + summary.divided.filter { !$0.differsInEmphasis }.map { Conversation(theme: $0) }
    }
    var emphases: [Theme] { summary.divided.filter(\.differsInEmphasis) }

    var blocks: [Block] {
        let shown = conversations.prefix(Self.most)
        var used: Set<EvidenceID> = []
        var blocks: [Block] = [purpose]
        if shown.isEmpty {
            blocks.append(
                .paragraph([
                    .text(
                        summary.sample.people < 4
                            ? "With so few interviews nothing can be said about where views part."
                            : "On no criterion did two groups, or two people and more on either side, lean opposite ways."
                    )
                ]))
        } else {
            blocks.append(contentsOf: overview(Array(shown)))
            for (index, conversation) in shown.enumerated() {
                blocks += ConversationBlocks(conversation, number: index + 1, of: summary).blocks(&used)
            }
        }
        return blocks + unheard + unsaid + others + ground + coverage
    }

    var purpose: Block {
        .callout(
            title: "What this is for",
            [
                .list(
                    [
                        "To prepare you for the conversations partners will find hardest: each with what was heard on either side, what the sides share, and a way to open.",
                        "It names no person, and groups only where partners may see them named. Please do not guess, and do not read quotes aloud: those in the room may know the voice.",
                        "A lean is where the larger part of what a person said points, not a vote. Where people told of both sides, start with them.",
                    ].map { [.text($0)] })
            ])
    }

    func overview(_ conversations: [Conversation]) -> [Block] {
        let rows = conversations.enumerated().map { index, conversation in
            [
                Table.Cell([
                    .link("\(index + 1)  \(conversation.name.capitalisedFirst)", anchor: "c-\(index + 1)")
                ])
            ] + conversation.sides.map { Table.Cell($0) }
        }
        return [
            .heading(1, [.text("The conversations, in the order we would hold them")]),
            .paragraph([
                .text(
                    "First where people want different things, the largest of the smaller sides first; then where groups tell of opposite experience, then where people do whatever their group; inside each, the widest gap first. Agree the order with the partners."
                )
            ]),
            .table(
                Table(
                    caption: "Who sits where",
                    columns: [
                        .init("About", width: 2), .init("On one side", width: 2),
                        .init("On the other", width: 2),
                    ], rows: rows, hasRowHeadings: true)),
        ]
    }

    /// Divided criteria that are only listed, and differences of emphasis.
    var others: [Block] {
        let rest = conversations.dropFirst(Self.most)
        guard !rest.isEmpty || !emphases.isEmpty else { return [] }
        var blocks: [Block] = [.heading(1, [.text("Smaller differences, to keep in mind")])]
        if !rest.isEmpty {
            blocks.append(
                .paragraph([.text("Views also part on \(rest.map(\.name).asList).")]))
        }
        let rows = emphases.map { theme in
            [
                Table.Cell(theme.criterion.short.capitalisedFirst),
                Table.Cell(SideWords(theme, .helping).who), Table.Cell(SideWords(theme, .hindering).who),
                Table.Cell(theme.divergence.map(ChanceWords.short) ?? ""),
            ]
        }
        if !rows.isEmpty {
            blocks.append(
                .table(
                    Table(
                        caption: "Where only the emphasis differs",
                        columns: [
                            .init("About", width: 1.5), .init("Tell of help more often", width: 2),
                            .init("Tell of help less often", width: 2), .init("As wide by chance", width: 1),
                        ], rows: rows, hasRowHeadings: true)))
        }
        return blocks
    }

    /// What to build on: criteria on which those with a view are close to one mind.
    var ground: [Block] {
        let ground = CommonGround(summary)
        let lines =
            shares(ground.helping, "help", \.helping) + shares(ground.hindering, "difficulty", \.hindering)
        guard !lines.isEmpty else { return [] }
        return [
            .heading(1, [.text("Where views agree: ground to stand on")]),
            .paragraph([
                .text(
                    "Half of the interviewees or more took a position here, and three quarters of those or more the same one."
                )
            ]), .list(lines),
        ]
    }

    /// A line for each of the criteria that lead a side, and one that names the others.
    func shares(
        _ leading: LeadingThemes, _ side: String, _ count: (PositionCounts) -> Int
    ) -> [[Inline]] {
        let lines: [[Inline]] = leading.themes.map { theme in
            let told = "\(count(theme.positions)) of the \(theme.positions.taking) with a view"
            return [
                .strong("\(theme.criterion.short.capitalisedFirst): "),
                .text("\(told) told of \(side) only."),
            ]
        }
        guard !leading.others.isEmpty else { return lines }
        let names = leading.others.map(\.criterion.short).asList
        return lines + [[.text("Likewise, most with a view told of \(side) only on \(names).")]]
    }

    /// Matters on which people may want opposite things though nobody could tell from their words.
    var unheard: [Block] {
        let matters = summary.unheardTensions
        guard !matters.isEmpty else { return [] }
        return [
            .heading(1, [.text("Ask before you take it for agreed")]),
            .paragraph([
                .text(
                    "People spoke of these, but hardly in words that tell sides apart. That most find a matter difficult does not mean that they want the same."
                )
            ]),
            .list(
                matters.map {
                    [
                        .strong("\($0.theme.criterion.short.capitalisedFirst): "),
                        .text("\($0.tension.about)."),
                    ]
                }),
        ]
    }

    var coverage: [Block] {
        guard let saturation = SaturationFigures(summary) else { return [] }
        return [
            .heading(1, [.text("Would more interviews help?")]),
            .paragraph([.text(saturation.sentences.dropFirst().joined(separator: " "))]),
            .table(saturation.runs),
            .paragraph([
                .text(
                    "Who spoke of how much of the checklist, person by person, is in the team’s file checklist-coverage.csv."
                )
            ]),
        ]
    }
}
