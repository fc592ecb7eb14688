import Planning
import StudyModel
import Themes

/// Lays out findings, a paragraph each: the statement, then the words that show it, each with its code.
struct FindingBlocks {
    let links: EvidenceLinks

    /// The paragraphs of `findings`, in their order.
    func blocks(_ findings: [Finding]) -> [Block] { findings.map { .paragraph(words($0)) } }

    /// The statement, its name in bold, and its voices; where it has none, the codes it rests on.
    func words(_ finding: Finding) -> [Inline] {
        guard !finding.quotes.isEmpty else {
            let inlines = links.inlines(finding.statement)
            return [.statement(finding.statement.id, named(finding))] + inlines.dropFirst()
        }
        return [.statement(finding.statement.id, named(finding)), .note(" [\(finding.statement.id)]")]
            + voices(finding.quotes)
    }

    /// Quotes in running text, each with whose words they are, as far as that may be said, and its code.
    func voices(_ quotes: [Quote]) -> [Inline] {
        quotes.flatMap { quote -> [Inline] in
            let whose = quote.caption == "interviewee" ? "" : "\(quote.caption), "
            return [.text(" “\(quote.text)”"), .note(" (\(whose)"), links.link(quote.id), .note(")")]
        }
    }

    private func named(_ finding: Finding) -> [Inline] {
        let text = finding.statement.text
        guard let name = finding.name, text.hasPrefix(name) else { return [.text(text)] }
        return [.strong(name), .text(String(text.dropFirst(name.count)))]
    }
}
