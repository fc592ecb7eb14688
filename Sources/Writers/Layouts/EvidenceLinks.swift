import Planning
import StudyModel
import Themes

/// Writes evidence ids as links to the document's annex, and quotes with the ids of what rests on them.
struct EvidenceLinks {
    private let quoted: Set<EvidenceID>
    private var entries: [EvidenceID: [String]] = [:]
    /// How many entries are named at a quote.
    private static let most = 2

    /// Links of a document whose annex shows these quotes.
    init(quoted: Set<EvidenceID>) { self.quoted = quoted }

    /// The same, naming at each quote, and at each passage that is `cited`, which of `entries` rest on it: those first that
    /// rest on the fewest, since an opening that counts a whole level says little of one passage.
    func naming(_ entries: [PlanDraft.Entry], at cited: Set<EvidenceID>) -> EvidenceLinks {
        var links = self
        // An entry rests on all it counts: far more than the annex tells of.
        let told = quoted.union(cited)
        let order = entries.enumerated().sorted {
            ($0.element.evidence.count, $0.offset) < ($1.element.evidence.count, $1.offset)
        }
        for (_, entry) in order {
            for id in entry.evidence where told.contains(id) {
                links.entries[id, default: []].append(entry.id)
            }
        }
        return links
    }

    /// A link to the quote, or to what the annex tells of the passage.
    func link(_ id: EvidenceID) -> Inline { .link(id.description, anchor: id.anchor) }

    /// What rests on a passage, as links after `lead`; empty where nothing does.
    func resting(on id: EvidenceID, lead: [Inline] = []) -> [Inline] {
        guard let ids = entries[id], !ids.isEmpty else { return [] }
        return lead + EntryLinks.list(ids, limit: Self.most)
    }

    /// The ids, at most `limit`, separated by spaces; those the document quotes come first, so that a reader who has
    /// nothing else can follow them.
    func list(_ ids: [EvidenceID], limit: Int = 3) -> [Inline] {
        let order = ids.filter(quoted.contains) + ids.filter { !quoted.contains($0) }
        var found: [Inline] = []
        for (index, id) in order.prefix(limit).enumerated() {
            if index > 0 { found.append(.note(" ")) }
            found.append(link(id))
        }
        return found
    }

    /// A statement followed by its number and its evidence, at most `limit` codes.
    func inlines(_ statement: Statement, limit: Int = 3) -> [Inline] {
        let reference: [Inline] = [.note(" [\(statement.id)")]
        let ids = list(statement.evidence, limit: limit)
        return [.statement(statement.id, [.text(statement.text)])] + reference
            + (ids.isEmpty ? [] : [.note(": ")] + ids) + [.note("]")]
    }

    /// Statements as one paragraph, each with its number, and below it the evidence of all of them.
    func paragraphs(_ statements: [Statement]) -> [Block] {
        var words: [Inline] = []
        var references: [Inline] = []
        for (index, statement) in statements.enumerated() {
            if index > 0 { words.append(.text(" ")) }
            words += [.statement(statement.id, [.text(statement.text)]), .note(" [\(statement.id)]")]
            guard !statement.evidence.isEmpty else { continue }
            references.append(.note(references.isEmpty ? "Evidence: \(statement.id) " : "; \(statement.id) "))
            references += list(statement.evidence, limit: 2)
        }
        return [.paragraph(words)] + (references.isEmpty ? [] : [.paragraph(references)])
    }

    /// Words that leave a question open, as the annex shows them.
    func openQuote(_ quote: Quote) -> Block {
        .quote(
            text: quote.text,
            caption: [
                .text(quote.caption), .note(" · leaves a question open · "), .strong(quote.id.description),
            ] + citedBy(quote), anchor: quote.id.anchor)
    }

    /// A quote as the annex shows it: with its anchor and what it says.
    func anchoredQuote(_ quote: Quote) -> Block {
        .quote(
            text: quote.text,
            caption: [
                .text(quote.caption),
                .note(" · \(QuoteWords.summary(quote)) · "), .strong(quote.id.description),
            ] + citedBy(quote), anchor: quote.id.anchor)
    }

    private func citedBy(_ quote: Quote) -> [Inline] {
        resting(on: quote.id, lead: [.note(" · cited by ")])
    }
}

/// Words for what a quote says.
enum QuoteWords {
    static func summary(_ quote: Quote) -> String {
        // What somebody wants is told beside them; whether it was told as difficulty would only confuse.
        var parts = quote.use == .side ? [] : [stance(quote.stance)]
        if let kind = quote.kind { parts.append(self.kind(kind)) }
        if quote.use != .question { parts.append(quote.use.rawValue) }
        if quote.statesFact { parts.append("as told to us, not checked") }
        return parts.joined(separator: ", ")
    }

    static func stance(_ stance: Stance) -> String { SaidWords.stance(stance) }

    static func kind(_ kind: StatementKind) -> String { SaidWords.kind(kind) }
}
