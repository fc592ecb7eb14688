import Planning
import StudyModel
public import Themes

/// Lays out what was hidden from partners and why: for the consultant, never for partners.
public struct DisclosureLayout: Sendable {
    /// Rows of long tables; the rest is in the files beside the report.
    static let shownRows = 60

    let summary: ThemeSummary
    let facts: DisclosureFacts
    private let date: String?

    /// A report on the pack made of `summary`, printed with `date` where one is given.
    public init(_ summary: ThemeSummary, facts: DisclosureFacts, date: String? = nil) {
        self.summary = summary
        self.facts = facts
        self.date = date
    }

    /// The document.
    public var document: Document {
        var document = Document(
            title: "Disclosure report", blocks: [before] + drafts + flagged + quotes + held + hidden + method)
        document.subtitle = "What partners do not see in this pack, and why"
        document.status = "FOR THE TEAM ONLY"
        document.footer = "Disclosure report · names interviewees and what they said: not for partners"
        document.date = date
        return document
    }
}

private extension DisclosureLayout {
    var log: DisclosureLog { facts.log }

    var before: Block {
        .callout(
            title: "Before you send the pack",
            [
                .list(
                    [
                        "Read every quote once as a colleague of the speaker would: whoever was in the room knows a story without a name. "
                            + "Take out what is recognised (share --withdraw).",
                        "Let one person from a partner body, bound to silence, try to say who spoke. If they can, do not send it.",
                        "Send the pack’s folder and nothing else. This report, the keys beside it and all outputs of a run stay with the team.",
                        "Keep \(Self.record): the next pack is compared with it (share --earlier).",
                        "A public body can be asked for what it holds. Promise interviewees no more than that.",
                    ].map { [.text($0)] })
            ])
    }

    static let record = "disclosure-record.csv"

    var drafts: [Block] {
        var lines: [String] = []
        func add(_ ids: [Participant.ID], _ words: String) {
            if !ids.isEmpty { lines.append("\(words): \(ids.map(\.rawValue).asList).") }
        }
        add(facts.waiting, "Interviewed since, and kept for a later draft until there are enough of them")
        add(facts.gone, "Counted before, and not any more")
        add(facts.sittingOut, "Left out of this pack so that those who went do not show")
        if facts.withdrawn > 0 {
            lines.append("Codings taken out as withdrawn: \(facts.withdrawn.grouped).")
        }
        let earlier =
            facts.earlier == 0
            ? "No earlier pack was named (share --earlier). If partners hold one, name its record: two packs together "
                + "can tell what neither tells alone."
            : "Compared with \(Numeral.word(facts.earlier)) earlier \(facts.earlier == 1 ? "pack" : "packs")."
        return [heading("Who is counted"), .paragraph([.text(people + " " + earlier)])]
            + (lines.isEmpty ? [] : [.list(lines.map { [.text($0)] })])
    }

    var people: String {
        let count = summary.sample.people
        return "The pack counts \(Numeral.word(count)) people. "
            + "What was said off the record is in no count: \(summary.counts.offRecord.grouped) codings."
    }

    var hidden: [Block] {
        var blocks: [Block] = [heading("Groups that are not shown")]
        let unnamed = log.unnamed
        if unnamed.isEmpty {
            blocks.append(.paragraph([.text("Every group is large enough to be named.")]))
        } else {
            blocks.append(
                table(
                    "Groups named nowhere", ["Group", "By", "Members", "Why"],
                    unnamed.map {
                        [
                            $0.group.label, $0.group.dimension.rawValue, String($0.group.size),
                            $0.reason.rawValue,
                        ]
                    }))
        }
        let reasons = HiddenRow.Reason.allCases.map { reason in
            (reason, log.rows.count { $0.row.reason == reason })
        }.filter { $0.1 > 0 }
        guard !reasons.isEmpty else { return blocks }
        blocks.append(
            table(
                "Figures of named groups that are not shown", ["Why", "Figures"],
                reasons.map { [$0.0.rawValue, String($0.1)] }))
        blocks.append(table("Criterion by criterion", ["Criterion", "Not shown"], criteria))
        if !log.hiddenReach.isEmpty {
            blocks.append(
                .paragraph([
                    .text(
                        "How many people spoke of any of several criteria at once is not told for these levels and "
                            + "interventions: \(log.hiddenReach.asList). It would help to fill in what is hidden."
                    )
                ]))
        }
        return blocks
    }

    var criteria: [[String]] {
        summary.themes.compactMap { theme in
            let rows = log.rows.filter { $0.criterion == theme.criterion.id }
            guard !rows.isEmpty else { return nil }
            let words = rows.map { "\($0.row.group.label) (\($0.row.reason.rawValue))" }
            return ["\(theme.criterion.label)  \(theme.criterion.name)", words.joined(separator: "; ")]
        }
    }

    var quotes: [Block] {
        let rows = log.edits.prefix(Self.shownRows).map { edit in
            [facts.codes(edit.id).description, edit.before, edit.after]
        }
        guard !rows.isEmpty else {
            return [
                heading("Quotes that were changed"),
                .paragraph([.text("No word of a quote had to be replaced.")]),
            ]
        }
        return [
            heading("Quotes that were changed"),
            .paragraph([
                .text(
                    "Names, posts, places and numbers are replaced by what they are, the same wherever they stand; the key and the "
                        + "log with every place are in files of their own. Not all of these were chosen for the pack."
                )
            ]), table(nil, ["Code", "As it was said", "As partners read it"], rows),
        ]
    }

    var flagged: [Block] {
        let rows = log.flagged.map { [facts.codes($0.id).description, $0.hint, $0.text] }
        guard !rows.isEmpty else { return [] }
        return [
            heading("Quotes to look at again"),
            .paragraph([
                .text(
                    "They are in the pack. Nothing in them proves who spoke, but colleagues may know. Decide for each; to take one out, "
                        + "hold it back where the quotes of a study are read in the browser, or put what key-of-quotes.csv has under "
                        + "evidence for it into the list of withdrawals."
                )
            ]), table(nil, ["Code", "Why", "Words"], rows),
        ]
    }

    var held: [Block] {
        guard !log.held.isEmpty else { return [] }
        let rows = log.held.prefix(Self.shownRows).map { held in
            ["\(held.transcript), turn \(held.turn)", held.reason.rawValue, held.text]
        }
        let more = log.held.count - rows.count
        return [
            heading("Passages that are held back"),
            .paragraph([
                .text(
                    "They count, and their words are shown nowhere. Whatever may be said safely can be said to partners in your own words."
                        + (more > 0
                            ? " \(more.grouped) more \(more == 1 ? "is" : "are") in held-back.csv." : ""))
            ]), table(nil, ["Where", "Why", "Words"], Array(rows)),
        ]
    }

    var method: [Block] {
        let settings = summary.settings
        return [
            heading("How the figures are protected"),
            .list(
                [
                    "A group is named from \(Numeral.word(settings.minimumGroup)) members up. Beside one criterion only groups of one kind "
                        + "are shown, so that two tables cannot be crossed.",
                    "In fewer than \(Numeral.word(settings.homogeneityGroup)) people it is never shown that all, or none, told of difficulty; one "
                        + "organisation is not shown beside a criterion that is mainly criticised.",
                    "Then further groups are hidden until, with all that is printed, the least and the most each hidden figure can be lie as far "
                        + "apart as the smallest group has members, less one, or as the totals alone leave them.",
                    "What is said of groups in words is said of groups whose figures are shown; captions of quotes likewise.",
                    "A code names a quote in this pack only. Two codes of one person have nothing in common.",
                ].map { [.text($0)] }),
        ]
    }

    func heading(_ title: String) -> Block { .heading(1, [.text(title)]) }

    func table(_ caption: String?, _ columns: [String], _ rows: [[String]]) -> Block {
        let widths = columns.indices.map { place in
            1 + Double(rows.map { $0[place].count }.max() ?? 0).squareRoot() / 2
        }
        return .table(
            Table(
                caption: caption, columns: zip(columns, widths).map { .init($0, width: min($1, 6)) },
                rows: rows.map { row in row.map { Table.Cell($0) } }))
    }
}
