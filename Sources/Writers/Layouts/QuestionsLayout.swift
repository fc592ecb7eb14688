public import Planning
import StudyModel
import Themes

/// Lays out the list of outstanding questions: all of them at a glance by level, then each in full.
public struct QuestionsLayout: Sendable {
    let plan: ODPlan

    /// A layout of the questions of `plan`.
    public init(_ plan: ODPlan) { self.plan = plan }

    /// The document.
    public var document: Document {
        let blocks = EditMarks.blocks(ResponsesBeside.blocks(blocks, plan.responses), plan.edits)
        var document = Document(title: "Outstanding questions", blocks: blocks)
        let count = plan.questions.count
        document.subtitle =
            "\(Numeral.word(count).capitalisedFirst) question\(count == 1 ? "" : "s") for partners to settle"
        document.status = "DRAFT for comment"
        document.footer = "Outstanding questions · \(plan.context.version)"
        document.date = plan.context.date
        document.draft = PlanDraft(plan).code
        document.version = plan.context.version
        document.isExtract = true
        return document
    }
}

private extension QuestionsLayout {
    struct Group {
        let title: String
        let questions: [OutstandingQuestion]
    }

    var groups: [Group] {
        var found = plan.summary.codebook.levels.map { level in
            Group(
                title: level.name, questions: plan.questions.filter { $0.criteria.first?.level == level.id })
        }
        found.append(
            Group(title: "Outside the checklist", questions: plan.questions.filter(\.criteria.isEmpty)))
        return found.filter { !$0.questions.isEmpty }
    }

    var blocks: [Block] {
        guard !plan.questions.isEmpty else {
            return [
                .paragraph([
                    .text("The interviews left no question open that could be told from the codings.")
                ])
            ]
        }
        var blocks: [Block] = [.paragraph([.text(intro)]), reading]
        blocks.append(.heading(1, [.text("At a glance")]))
        blocks += groups.map(table)
        blocks.append(.heading(1, [.text("Question by question")]))
        let layout = QuestionBlocks(links: links)
        var shown: Set<EvidenceID> = []
        for group in groups {
            blocks.append(.heading(2, [.text(group.title)]))
            for question in group.questions { blocks += layout.full(question, shown: &shown) }
        }
        return blocks + actions + evidence(EvidenceAnnex.cited(in: blocks), shown)
    }

    var links: EvidenceLinks {
        EvidenceLinks(quoted: Set(EvidenceAnnex.quotes(plan.summary).map(\.id)))
    }

    /// What is cited, as far as the questions do not show it themselves.
    func evidence(_ cited: Set<EvidenceID>, _ shown: Set<EvidenceID>) -> [Block] {
        let links = links.naming(PlanDraft(plan).entries.filter { $0.sort == .question }, at: cited)
        let annex = EvidenceAnnex(plan.summary, links, cited: cited)
        let blocks = annex.quotes(except: shown) + annex.passages
        guard !blocks.isEmpty else { return [] }
        let intro =
            "What else was said on either side, in the interviewees’ own words: “[...]” marks a cut, other words in "
            + "brackets a name taken out. Codes name the quote, never the person."
        return [
            .heading(1, [.text("The evidence behind the questions")], anchor: "evidence"),
            .paragraph([.text(intro)]),
        ] + blocks
    }

    /// The proposed actions that questions name, so that nobody needs the plan beside the list.
    var actions: [Block] {
        let named = Set(plan.questions.flatMap(\.actions))
        let rows = plan.actions.filter { named.contains($0.id) }.map { action in
            [Table.Cell([.strong(action.id)]), Table.Cell([.statement(action.id, [.text(action.text)])])]
        }
        guard !rows.isEmpty else { return [] }
        let columns: [Table.Column] = [.init("Ref", width: 0.6), .init("Proposed action", width: 6)]
        return [
            .heading(1, [.text("Proposed actions that these questions touch")]),
            .paragraph([.text("The plan sets them out, with the reasons for each.")]),
            .table(Table(caption: "Proposed actions named above", columns: columns, rows: rows)),
        ]
    }

    var intro: String {
        let total = plan.summary.sample.people
        let many = total == 1 ? "one interview" : "\(Numeral.word(total)) interviews"
        return
            "These questions came out of \(many). They are what partners would have to decide, clarify, find out or "
            + "talk through before the plan can be agreed. They are numbered by how many groups they touch, how many "
            + "proposed actions wait on them and how far views differ; not by how often they were mentioned. "
            + QuestionBlocks.open
    }

    /// What the sources that the list names mean.
    var reading: Block {
        let named = Set(plan.questions.flatMap(\.origins)).sorted()
        return .callout(
            title: "Where the questions come from",
            [
                .list(
                    named.map {
                        [.strong("\($0.rawValue.capitalisedFirst): "), .text(Self.meaning(of: $0))]
                    })
            ])
    }

    static func meaning(of origin: OutstandingQuestion.Origin) -> String {
        switch origin {
        case .divergence: "interviewees take opposite positions."
        case .tension: "interviewees speak for different sides of a matter."
        case .unheard: "people may want different things, and it was not heard what they want."
        case .asked: "somebody asked it."
        case .uncertainty: "somebody said it is not known or not decided."
        case .assumption: "some rely on it; others doubt it or do not mention it."
        case .silence: "hardly anybody, or one sector only, spoke of it."
        }
    }

    func table(_ group: Group) -> Block {
        let columns: [Table.Column] = [
            .init("Ref", width: 0.5), .init("Question", width: 4.4), .init("Needs", width: 1.2),
            .init("Comes from", width: 1.6),
            .init("Actions", width: 1),
        ]
        let rows = group.questions.map { question in
            [
                Table.Cell([.link(question.id, anchor: question.id)]), Table.Cell(question.text),
                Table.Cell(question.answer.rawValue),
                Table.Cell(question.origins.map(\.rawValue).joined(separator: ", ")),
                Table.Cell(
                    question.actions.isEmpty ? "–" : question.actions.prefix(3).joined(separator: ", ")),
            ]
        }
        return .table(Table(caption: group.title, columns: columns, rows: rows))
    }
}
