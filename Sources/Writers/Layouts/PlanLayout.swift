public import Planning
import StudyModel
import Themes

/// Lays out a plan as a document, in the order partners expect: what it is, what it says in short, what was
/// heard, what follows, and the evidence at the end.
public struct PlanLayout: Sendable {
    let plan: ODPlan
    /// Links to Annex D.
    let links: EvidenceLinks
    /// What the study words by itself.
    let texts: PlanTexts

    /// A layout of `plan`, with the texts that the study words by itself.
    public init(_ plan: ODPlan, texts: PlanTexts = PlanTexts()) {
        self.plan = plan
        self.texts = texts
        links = EvidenceLinks(quoted: Set(EvidenceAnnex.quotes(plan.summary).map(\.id)))
    }

    /// The title with so many words that a footer holds it in one line, beside the number of the page.
    private var shortTitle: String {
        let longest = 70
        guard title.count > longest else { return title }
        let kept = title.prefix(longest)
        return kept[..<(kept.lastIndex(of: " ") ?? kept.endIndex)] + " …"
    }

    /// The document.
    public var document: Document {
        var document = document(titled: title, blocks)
        document.subtitle = subtitle
        document.footer = "\(shortTitle) · \(plan.context.version) · for comment by partners"
        return document
    }
}

extension PlanLayout {
    /// A document of that title and `blocks` that tells by itself which draft it is.
    func document(titled title: String, _ blocks: [Block]) -> Document {
        var document = Document(title: title, blocks: blocks)
        document.status = "DRAFT for comment"
        document.date = plan.context.date
        document.draft = PlanDraft(plan).code
        document.version = plan.context.version
        return document
    }

    var title: String {
        let subject = plan.context.subject.map { " for \($0)" } ?? ""
        return plan.context.title ?? "Organisational development plan\(subject)"
    }

    var total: Int { plan.summary.sample.people }
    var toBeAgreed: String { Action.toBeAgreed }

    var subtitle: String {
        let interviews = total == 1 ? "one interview" : "\(Numeral.word(total)) interviews"
        return "Draft for comment by all partners, from what was said in \(interviews)"
    }

    func heading(_ number: Int, _ title: String) -> Block {
        .heading(1, [.text("\(number)  \(title)")], anchor: "s-\(number)")
    }

    func placeholder(_ text: String) -> Block {
        .callout(title: "For partners to write", [.paragraph([.text(text)])])
    }

    private var body: [Block] {
        let body =
            front + heard + comparison + position + vision + priorities + actions + afterwards + questions
            + nextSteps
        return body + annexes(citing: EvidenceAnnex.cited(in: body))
    }

    private var blocks: [Block] {
        EditMarks.blocks(ResponsesBeside.blocks(body, plan.responses), plan.edits)
            + ResponsesAnnex(plan).blocks + EditsAnnex(plan).blocks
    }
}
