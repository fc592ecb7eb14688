import StudyModel

/// Transcripts in a table: a row a turn, with a column for the speaker and one for the words, perhaps one for the
/// time; or a column of questions beside one of answers.
struct TableLayout {
    private let paragraphs: [SourceParagraph]
    private let tables: [TurnTable]

    /// Reads `paragraphs` by their tables; nil where no table holds turns.
    static func read(_ paragraphs: [SourceParagraph], head: DocumentHead) -> LayoutDraft? {
        let tables = TurnTable.all(paragraphs)
        guard let first = tables.first else { return nil }
        let layout = TableLayout(paragraphs: paragraphs, tables: tables)
        return layout.draft(head, from: first)
    }

    private func draft(_ head: DocumentHead, from first: TurnTable) -> LayoutDraft {
        var draft = LayoutDraft(
            layout: "table", confidence: first.hasHeading ? 0.97 : 0.9, turns: [], fates: [])
        let front = Array(head.fates.prefix(first.paragraphs.lowerBound))
        draft.metadata = head.metadata
        draft.legend = head.legend
        let last = tables.last?.paragraphs.upperBound ?? 0
        for (index, paragraph) in paragraphs.enumerated() {
            if index < front.count {
                draft.fates.append(front[index])
            } else if paragraph.isBlank {
                draft.fates.append(.skipped(.empty))
            } else if paragraph.cell != nil {
                draft.fates.append(.skipped(.otherTable))
            } else if index < first.paragraphs.lowerBound {
                draft.fates.append(.skipped(.beforeFirstTurn))
            } else {
                draft.fates.append(.skipped(index < last ? .remark : .afterLastTurn))
            }
        }
        for table in tables { table.read(paragraphs, into: &draft) }
        draft.turns.removeAll { $0.paragraphs.isEmpty }
        return draft
    }
}
