import StudyModel

/// Finds the layout that understands a document best.
enum LayoutChooser {
    /// The draft of the layout that is surest and covers most; nil where the document looks like no interview.
    ///
    /// A layout's weight is its confidence times the square root of the share of the document's words it takes for
    /// turns: a layout that leaves half of the words aside must be much surer than one that explains them all.
    static func choose(_ paragraphs: [SourceParagraph]) -> LayoutDraft? {
        if let draft = best(paragraphs) { return draft }
        // Some documents stand in tables for the sake of their looks alone.
        guard paragraphs.contains(where: { $0.cell != nil && !$0.isBlank }) else { return nil }
        guard let draft = best(paragraphs.map(\.outsideTable)) else { return nil }
        // A form holds labels as well, but not of speakers.
        let roles = Set(draft.turns.map(\.label)).compactMap { SpeakerWords.role(of: $0) }
        return roles.contains(.interviewer) && roles.contains(.interviewee)
            || draft.layout == TimedHeadingLayout.name
            ? draft : nil
    }

    private static func best(_ paragraphs: [SourceParagraph]) -> LayoutDraft? {
        let head = DocumentHead.read(paragraphs, labels: LabelScanner.count(paragraphs))
        var best: (draft: LayoutDraft, weight: Double)?
        var second: (draft: LayoutDraft, weight: Double)?
        func consider(_ draft: LayoutDraft?) {
            guard let draft else { return }
            let weight = draft.confidence * coverage(draft, paragraphs).squareRoot()
            if weight > best?.weight ?? 0.2 {
                (best, second) = ((draft, weight), best)
            } else if weight > second?.weight ?? 0 {
                second = (draft, weight)
            }
        }
        consider(TableLayout.read(paragraphs, head: head))
        consider(TimedHeadingLayout.read(paragraphs, head: head))
        consider(TimedLineLayout.read(paragraphs, head: head))
        consider(LabelLayout.read(paragraphs, head: head))
        // Looks are asked only where they could be surer than what was found.
        if best?.weight ?? 0 < QuestionStyleLayout.mostConfidence {
            consider(QuestionStyleLayout.read(paragraphs, head: head))
        }
        var chosen = best?.draft
        chosen?.runnerUp = second.map { ($0.draft.layout, $0.draft.confidence) }
        return chosen
    }

    /// Share of the document's bytes in turns, facts and blank paragraphs aside, 0…1.
    private static func coverage(_ draft: LayoutDraft, _ paragraphs: [SourceParagraph]) -> Double {
        var spoken = 0
        var skipped = 0
        for (paragraph, fate) in zip(paragraphs, draft.fates) {
            switch fate {
            case .turn: spoken += paragraph.text.utf8.count
            case .metadata, .skipped(.empty), .skipped(.label), .skipped(.timestamp): break
            case .skipped: skipped += paragraph.text.utf8.count
            }
        }
        return Double(spoken) / Double(max(spoken + skipped, 1))
    }
}
