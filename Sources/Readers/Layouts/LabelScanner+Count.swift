extension LabelScanner {
    /// How many lines of `paragraphs` open with each label, in lower case.
    static func count(_ paragraphs: [SourceParagraph]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for paragraph in paragraphs where paragraph.cell == nil {
            for line in paragraph.lines {
                let label = scan(line)?.label ?? (line.utf8.count <= longestLabel ? String(line.trimmed) : "")
                if !label.isEmpty { counts[label.lowercased(), default: 0] += 1 }
            }
        }
        return counts
    }
}
