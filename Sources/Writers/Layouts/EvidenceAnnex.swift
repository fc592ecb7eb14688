import Planning
import StudyModel
import Themes

/// What a document shows of the evidence it cites beyond the quotes of its themes, so that every code leads somewhere.
struct EvidenceAnnex {
    private let summary: ThemeSummary
    private let links: EvidenceLinks
    private let cited: Set<EvidenceID>

    /// An annex for a document that leads to `cited`.
    init(_ summary: ThemeSummary, _ links: EvidenceLinks, cited: Set<EvidenceID>) {
        self.summary = summary
        self.links = links
        self.cited = cited
    }

    /// The evidence that `blocks` lead to.
    static func cited(in blocks: [Block]) -> Set<EvidenceID> {
        Set(Outline(Document(title: "", blocks: blocks)).citations.keys.compactMap(EvidenceID.init(anchor:)))
    }

    /// All words that may be shown, by criterion, in the order of the checklist; last, what no criterion covers, and
    /// offers.
    static func quotes(_ summary: ThemeSummary) -> [Quote] {
        var seen: Set<EvidenceID> = []
        return summary.shownQuotes.filter { seen.insert($0.id).inserted }
    }

    /// The questions outside the checklist that are cited.
    var outside: [Block] {
        let quotes = summary.otherQuestions.filter(isCited)
        guard !quotes.isEmpty else { return [] }
        return [.heading(2, [.text("Outside the checklist")])] + quotes.map(links.openQuote)
    }

    /// The quotes that are cited but are not among `shown`, each under the name of its criterion.
    func quotes(except shown: Set<EvidenceID>) -> [Block] {
        let quotes = Self.quotes(summary).filter { isCited($0) && !shown.contains($0.id) }
        let criteria: [Criterion?] = summary.codebook.criteria + [nil]
        return criteria.flatMap { criterion -> [Block] in
            let own = quotes.filter { $0.criterion == criterion?.id }
            guard !own.isEmpty else { return [] }
            let name = criterion.map { "\($0.label)  \($0.name)" } ?? "Outside the checklist"
            return [.heading(2, [.text(name)])]
                + own.map { $0.use == .question ? links.openQuote($0) : links.anchoredQuote($0) }
        }
    }

    /// A table of the passages that are cited and whose words are not shown.
    var passages: [Block] {
        let rows = UnquotedPassage.all(summary, among: cited).map(row)
        guard !rows.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Code", width: 1.1), .init("Criterion", width: 2.6), .init("What it says", width: 2),
            .init("Cited by", width: 2),
        ]
        let intro =
            "Words are left out where they might tell who spoke, do not stand by themselves or add little to the quotes. "
            + "The team can look up each code."
        return [
            .heading(2, [.text("Passages cited, whose words are not shown")]),
            .paragraph([.text(intro)]),
            .table(
                Table(caption: "Passages cited, whose words are not shown", columns: columns, rows: rows)),
        ]
    }
}

private extension EvidenceAnnex {
    func isCited(_ quote: Quote) -> Bool { cited.contains(quote.id) }

    func row(_ passage: UnquotedPassage) -> [Table.Cell] {
        let code: Inline = .target(
            passage.id.anchor, [.strong(passage.id.description)])
        return [
            Table.Cell([code]), Table.Cell("\(passage.criterion.label)  \(passage.criterion.name)"),
            Table.Cell(passage.words), Table.Cell(links.resting(on: passage.id)),
        ]
    }
}
