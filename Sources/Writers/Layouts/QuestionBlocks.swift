import Planning
import StudyModel
import Themes

/// Lays out outstanding questions, in short for the plan and in full for the list.
struct QuestionBlocks {
    let links: EvidenceLinks

    /// The question with its reason, for the plan; words that `told` holds already are not repeated, and are added.
    func short(_ question: OutstandingQuestion, told: inout Set<String>) -> [Block] {
        [
            .heading(
                3, [.statement(question.id, [.text("\(question.id)  \(question.text)")])],
                anchor: "q-\(question.id)"),
            .paragraph([.text(question.why)] + voices(question, &told)),
            .paragraph(factLine(question)),
        ]
    }

    /// Words that leave it open, or take a side; codes where none may be shown. What somebody would like answered is a
    /// question whatever it names.
    private func voices(_ question: OutstandingQuestion, _ told: inout Set<String>) -> [Inline] {
        let quotes = Self.quotes(question, told: &told)
        guard quotes.isEmpty else { return FindingBlocks(links: links).voices(quotes) }
        return [.note(" [")] + links.list(question.evidence) + [.note("]")]
    }

    /// The codes of the words that the plan tells of a question, or of what it rests on where it tells none.
    func codes(_ question: OutstandingQuestion, told: inout Set<String>) -> [Inline] {
        let quotes = Self.quotes(question, told: &told).map(\.id)
        return links.list(quotes.isEmpty ? question.evidence : quotes)
    }

    private static func quotes(_ question: OutstandingQuestion, told: inout Set<String>) -> [Quote] {
        let open = question.quotes.filter(\.isQuestion)
        // Of people who want different things either side is heard, or none.
        let sides = question.quotes.filter { $0.use == .side }
        let others = question.quotes.filter { !$0.isQuestion && $0.use != .side && $0.bearsStance }
        let quotes =
            sides
            + (open + others)
            .filter { $0.criterion == nil || $0.bearsCriterion || $0.answersPrompt }
            .filter { !told.contains($0.text) }.prefix(2 - min(2, sides.count))
        told.formUnion(quotes.map(\.text))
        return Array(quotes)
    }

    /// The question with all that is known about it; quotes that `shown` does not hold yet are anchors, and are added.
    func full(_ question: OutstandingQuestion, shown: inout Set<EvidenceID>) -> [Block] {
        var blocks: [Block] = [
            .heading(
                3, [.statement(question.id, [.text("\(question.id)  \(question.text)")])],
                anchor: "q-\(question.id)"),
            .paragraph([.strong("Why we ask. "), .text(question.why)]),
        ]
        // What is quoted below is not said twice.
        let also = question.alsoAsks.filter { asked in !question.quotes.contains { $0.text.contains(asked) } }
        if !also.isEmpty {
            blocks.append(
                .paragraph([.strong("This includes: "), .text(also.joined(separator: " "))]))
        }
        if !question.positions.isEmpty { blocks.append(.paragraph(positions(question))) }
        for quote in question.quotes {
            let isFirst = shown.insert(quote.id).inserted
            blocks.append(
                .quote(
                    text: quote.text, caption: [.text(quote.caption), .note(" · \(quote.id)")],
                    anchor: isFirst ? quote.id.anchor : nil))
        }
        let others = others(question)
        if !others.isEmpty {
            blocks.append(.paragraph([.note("It rests on ")] + links.list(others, limit: 6)))
        }
        blocks.append(.paragraph(factLine(question)))
        return blocks
    }

    /// The positions heard, each with the codes it rests on.
    private func positions(_ question: OutstandingQuestion) -> [Inline] {
        var line: [Inline] = [.strong("Positions heard. ")]
        for (index, position) in question.positions.enumerated() {
            line.append(.text(index == 0 ? position.text : "; \(position.text.decapitalised)"))
            guard !position.evidence.isEmpty else { continue }
            line += [.note(" [")] + links.list(position.evidence, limit: 2) + [.note("]")]
        }
        return line + [.text(".")]
    }

    /// What it rests on besides its positions and the words quoted with it.
    private func others(_ question: OutstandingQuestion) -> [EvidenceID] {
        let told = Set(question.positions.flatMap(\.evidence) + question.quotes.map(\.id))
        return question.evidence.filter { !told.contains($0) }
    }

    /// Type, origin and reach, on a line.
    func facts(_ question: OutstandingQuestion) -> String {
        var parts = ["Needs a \(question.answer.rawValue)".replacing("a information", with: "information")]
        parts.append("from: \(question.origins.map(\.rawValue).joined(separator: ", "))")
        if question.total > 1, question.raisedBy > 0 { parts.append(reach(question)) }
        if !question.groups.isEmpty {
            let groups = question.groups.map(\.label).joined(separator: ", ")
            parts.append("came up, among others, with interviewees of these groups: \(groups)")
        }
        return parts.joined(separator: " · ")
    }

    /// The same with the actions that wait on it, as links, and what is left to partners.
    func factLine(_ question: OutstandingQuestion) -> [Inline] {
        var line: [Inline] = [.note(facts(question))]
        if !question.actions.isEmpty {
            line += [.note(" · actions ")] + EntryLinks.list(question.actions, limit: 4)
        }
        return line + agreed(question)
    }

    /// Where and by when it is answered and where it stands, as far as people entered it; `open` says it of the rest.
    private func agreed(_ question: OutstandingQuestion) -> [Inline] {
        [PlanEdit.Field.forum, .neededBy, .status].compactMap { field in
            question.entered[field].map {
                Inline.note(" · \(field.name): \(question[field]) (\(EditWording.entered($0)))")
            }
        }
    }

    /// What is left to partners of every question, said once.
    static let open =
        "Where each is taken up, and by when it is needed, is to be agreed unless the question says it."

    /// What the number of people counts: whoever takes a position where views differ, else all who speak of the matter where
    /// people want different things or it was not heard what they want, else whoever leaves it open or relies on it.
    private func reach(_ question: OutstandingQuestion) -> String {
        let ratio = "\(question.raisedBy) of \(question.total)"
        if question.origins.contains(.divergence) { return "\(ratio) took a position" }
        if question.origins.contains(where: { $0 == .tension || $0 == .unheard }) {
            return "spoken of by \(ratio)"
        }
        if question.origins == [.silence] { return "spoken of by \(ratio) at most" }
        let isAssumed = question.origins.contains(.assumption)
        if question.origins == [.assumption] { return "said to be taken as given by \(ratio)" }
        return isAssumed
            ? "left open, or said to be taken as given, by at least \(ratio)" : "left open by \(ratio)"
    }
}
