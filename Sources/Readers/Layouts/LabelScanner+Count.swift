extension LabelScanner {
    /// How many lines of `paragraphs` open with each label, in lower case.
    static func count(_ paragraphs: [SourceParagraph]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for paragraph in paragraphs where paragraph.cell == nil {
            for line in paragraph.lines {
                if let label = line.opening?.key {
                    counts[label, default: 0] += 1
                } else if line.text.utf8.count <= longestLabel {
                    counts[line.text.lowercased(), default: 0] += 1
                }
            }
        }
        return counts
    }
}
