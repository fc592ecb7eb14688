import Planning
import StudyModel
import Themes

/// Lays out one conversation: what parts the sides, what either said, what they share, and how to open.
struct ConversationBlocks {
    private let theme: Theme
    private let tension: TensionView?
    private let name: String
    private let number: Int
    private let summary: ThemeSummary

    /// Quotes of a side, at most.
    private static let quotes = 2

    init(_ conversation: Conversation, number: Int, of summary: ThemeSummary) {
        theme = conversation.theme
        tension = conversation.tension
        name = conversation.name
        self.number = number
        self.summary = summary
    }

    private var short: String { theme.criterion.short }

    /// The conversation; `used` are quotes shown before, each of which is shown once.
    func blocks(_ used: inout Set<EvidenceID>) -> [Block] {
        [
            .heading(1, [.text("\(number)  \(name.capitalisedFirst)")], anchor: "c-\(number)"),
            .paragraph([.emphasis(theme.criterion.definition)]), .paragraph([.text(parting)]),
        ]
            + sides(&used)
            + [.heading(2, [.text("What they share")]), .list(shared.map { [.text($0)] })] + hope(&used)
            + [opening] + caution
    }
}

private extension ConversationBlocks {
    /// What parts the sides, in a sentence or two.
    var parting: String {
        if let tension {
            return "People want different things on \(tension.about): \(TensionWords(tension).spoken)."
        }
        guard let divergence = theme.divergence else { return "" }
        let (helping, hindering) = (SideWords(theme, .helping).who, SideWords(theme, .hindering).who)
        switch divergence.basis {
        case .groups, .emphasis:
            let chance = ChanceWords.sentence(divergence).map { " \($0)" } ?? ""
            return
                "It depends on where people sit. \(helping) interviewees told more of help, \(hindering.decapitalised) interviewees more of difficulty.\(chance)"
        case .people:
            return
                "The line does not run between the groups we can name: of the \(theme.positions.taking) people with a view, "
                + "\(theme.leaning.helping) told more of help and \(theme.leaning.hindering) more of difficulty. "
                + "Do not set one organisation against another here."
        }
    }

    func sides(_ used: inout Set<EvidenceID>) -> [Block] {
        guard let tension else {
            return side(.helping, "Heard on the side of help", &used)
                + side(.hindering, "Heard on the side of difficulty", &used)
        }
        var blocks: [Block] = []
        for side in tension.told {
            used.formUnion(side.quotes.map(\.id))
            blocks += heard("Heard for \(side.name)", side.quotes)
        }
        return blocks
    }

    func side(_ stance: Stance, _ title: String, _ used: inout Set<EvidenceID>) -> [Block] {
        let groups = stance == .helping ? theme.divergence?.helpingSide : theme.divergence?.hinderingSide
        let own = Set((groups ?? []).map { "\($0.label) interviewee" })
        let fitting = theme.quotes.filter { quote in
            quote.stance == stance && reads(quote) && !used.contains(quote.id)
                && (own.isEmpty || own.contains(quote.caption) || quote.caption == "interviewee")
        }
        let chosen = fitting.enumerated().sorted { left, right in
            let (first, second) = (own.contains(left.element.caption), own.contains(right.element.caption))
            return first != second ? first : left.offset < right.offset
        }.prefix(Self.quotes).map(\.element)
        used.formUnion(chosen.map(\.id))
        return heard(title, chosen)
    }

    /// The words of one side under `title`.
    func heard(_ title: String, _ quotes: [Quote]) -> [Block] {
        let words: [Block] =
            quotes.isEmpty
            ? [
                .paragraph([
                    .note("No words of this side can be shown without a risk of giving somebody away.")
                ])
            ] : quotes.map { .quote(text: $0.text, caption: [.text($0.caption)]) }
        return [.heading(2, [.text(title)])] + words
    }

    /// Whether it reads as what it is counted as: help told as a challenge, or difficulty as a hope, confuses.
    func reads(_ quote: Quote) -> Bool {
        quote.stance == .helping ? quote.kind != .challenge : quote.kind != .aspiration
    }

    /// What both sides have in common.
    var shared: [String] {
        var lines: [String] = []
        let total = summary.sample.people
        lines.append(
            theme.raised == total
                ? "Everybody interviewed spoke of it: it matters to all."
                : "\(Numeral.word(theme.raised).capitalisedFirst) of the \(Numeral.word(total)) interviewees spoke of it."
        )
        let both = tension?.both ?? theme.positions.mixed
        if both > 0 {
            let people = both == 1 ? "One person" : "\(Numeral.word(both).capitalisedFirst) people"
            let spoke = tension == nil ? "told of both help and difficulty" : "spoke for both"
            lines.append("\(people) \(spoke), and can see either side.")
        }
        let kinds: [(StatementKind, String)] = [
            (.aspiration, "voiced a hope for it"), (.successFactor, "said what is needed, or has helped"),
        ]
        for (kind, words) in kinds {
            if let count = theme.kinds[kind], count > 2 {
                lines.append("\(Numeral.word(count).capitalisedFirst) \(words).")
            }
        }
        return lines
    }

    /// A hope in somebody's words, to build on; nothing where none may be quoted, or where it may be one side's.
    func hope(_ used: inout Set<EvidenceID>) -> [Block] {
        guard tension == nil,
            let quote = theme.quotes.first(where: { $0.reads(.aspiration) && !used.contains($0.id) })
        else {
            return []
        }
        used.insert(quote.id)
        return [
            .paragraph([.text("A hope that was voiced:")]),
            .quote(text: quote.text, caption: [.text(quote.caption)]),
        ]
    }

    /// A question that takes no side, and one of the checklist to go on with.
    var opening: Block {
        .callout(
            title: "A question to open with",
            [
                .paragraph([
                    .strong(
                        tension == nil
                            ? "“Think of one time when \(short) made our work together easier, and one when it made it harder. What was different?”"
                            : "“What would we lose if we went wholly one way? And if we went wholly another?”"
                    )
                ]), .paragraph([.text("Then: “\(theme.criterion.question)”")]),
            ])
    }

    /// What to bear in mind, and who said little.
    var caution: [Block] {
        var lines = theme.warnings.filter { $0 != .unconfirmed }.map(\.sentence)
        let quiet = theme.groups.filter { $0.positions.raised * 2 < $0.group.size }.map(\.group.label)
        if !quiet.isEmpty {
            lines.append("Fewer than half of the \(quiet.asList) interviewees spoke of it; ask them first.")
        }
        if theme.confirmedPeople == 0 {
            lines.append("Nobody has yet confirmed the passages this rests on; read them before you meet.")
        }
        guard !lines.isEmpty else { return [] }
        return [.paragraph([.strong("Bear in mind. "), .text(lines.joined(separator: " "))])]
    }
}
