import StudyModel

/// A table of facts about the interview: keys and values side by side.
struct AttributeTable: Sendable {
    let entries: [MetadataEntry]
    /// One for each paragraph of the table.
    let fates: [LayoutDraft.Fate]

    /// The most rows such a table has.
    private static let mostRows = 25

    /// Reads the table `paragraphs` begin with; nil where it is no table of facts: one key at least must be known,
    /// no key may recur, and keys are short.
    static func read(_ paragraphs: ArraySlice<SourceParagraph>) -> AttributeTable? {
        guard let number = paragraphs.first?.cell?.table else { return nil }
        let table = paragraphs.prefix { $0.cell?.table == number }
        var cells: [[String]] = []
        for paragraph in table {
            guard let cell = paragraph.cell, cell.row < mostRows else { return nil }
            while cells.count <= cell.row { cells.append([]) }
            while cells[cell.row].count <= cell.column { cells[cell.row].append("") }
            let words = String(paragraph.trimmed)
            let before = cells[cell.row][cell.column]
            cells[cell.row][cell.column] = before.isEmpty ? words : "\(before)\n\(words)"
        }
        guard let entries = entries(cells) else { return nil }
        return AttributeTable(
            entries: entries, fates: table.map { $0.isBlank ? .skipped(.empty) : .metadata })
    }

    private static func entries(_ rows: [[String]]) -> [MetadataEntry]? {
        guard rows.allSatisfy({ [0, 1, 2, 4].contains($0.count) }) else { return nil }
        var entries: [MetadataEntry] = []
        for row in rows {
            for first in stride(from: 0, to: row.count - row.count % 2, by: 2) where !row[first].isEmpty {
                guard row[first].utf8.count <= 48, row[first + 1].utf8.count <= 300 else { return nil }
                let key = row[first].hasSuffix(":") ? String(row[first].dropLast()) : row[first]
                entries.append(MetadataEntry(key: key, value: row[first + 1]))
            }
        }
        guard Set(entries.map { $0.key.lowercased() }).count == entries.count,
            entries.contains(where: { AttributeNames.isKnown($0.key) || SpeakerWords.role(of: $0.key) != nil }
            )
        else { return nil }
        return entries
    }
}
