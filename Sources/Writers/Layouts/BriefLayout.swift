public import Planning
import StudyModel

/// Lays out a plan in short, for those who have time for ten pages: statements of the plan, word for word and under their
/// numbers, and nothing else that was found in the interviews.
///
/// What stands in it goes by the order of the plan: the page, what leads each side of each level, where views differ, the
/// priorities with their first steps, the first questions and risks. It has no annex and no links: its
/// codes lead to the plan's annex.
public struct BriefLayout: Sendable {
    let plan: ODPlan
    /// The layout of the whole plan, whose parts it shares.
    let whole: PlanLayout
    /// Codes, those first whose words the plan shows.
    let links: EvidenceLinks

    /// A layout of `plan` in short, with the texts that the study words by itself.
    public init(_ plan: ODPlan, texts: PlanTexts = PlanTexts()) {
        self.plan = plan
        whole = PlanLayout(plan, texts: texts)
        links = whole.links
    }

    /// The document.
    public var document: Document {
        var document = whole.document(titled: Self.title, blocks)
        document.subtitle = "\(whole.title). \(whole.subtitle)"
        document.footer = "\(Self.title) · \(plan.context.version) · for comment by partners"
        document.isExtract = true
        return document
    }
}

extension BriefLayout {
    static let title = "Summary of the draft plan"

    func heading(_ title: String) -> Block { .heading(1, [.text(title)]) }

    private var body: [Block] {
        front + heard + comparison + first + priorities + questions + risks + nextSteps + beside
    }

    private var blocks: [Block] {
        Self.unlinked(EditMarks.blocks(ResponsesBeside.blocks(body, plan.responses), plan.edits))
    }

    /// The blocks with links as plain words: what most of them lead to stands in the plan alone.
    private static func unlinked(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            block.mapText { text in
                text.map { part in
                    guard case .link(let words, let anchor) = part else { return part }
                    return EvidenceID(anchor: anchor) == nil ? .text(words) : .note(words)
                }
            }
        }
    }
}
