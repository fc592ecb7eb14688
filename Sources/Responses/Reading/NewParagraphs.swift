/// Finds the paragraphs and rows of which nothing stood in the draft.
struct NewParagraphs {
    /// Paragraphs or a row that were put in together.
    struct Unit: Hashable {
        let number: Int
        let isRow: Bool
    }

    private var units: [Int: Unit] = [:]
    private var authors: [Int: Set<String>] = [:]

    init(_ text: ReturnedText) {
        var oldRows: Set<Int> = []
        var isNew = [Bool](repeating: false, count: text.paragraphs.count)
        for (index, paragraph) in text.paragraphs.enumerated() {
            let before = text.before(paragraph.range)
            isNew[index] = before.isEmpty && !text.words(paragraph.range).isEmpty
            if !before.isEmpty, let row = paragraph.cell?.row { oldRows.insert(row) }
        }
        for change in text.changes {
            if let index = text.paragraph(at: change.range.lowerBound) {
                authors[index, default: []].insert(change.author)
            }
        }
        for (index, paragraph) in text.paragraphs.enumerated() where isNew[index] {
            if let row = paragraph.cell?.row {
                if !oldRows.contains(row) { units[index] = Unit(number: row, isRow: true) }
            } else {
                units[index] = follows(index) ? units[index - 1] : Unit(number: index, isRow: false)
            }
        }
    }

    /// The unit the paragraph `index` was put in with; nil where some of it stood in the draft.
    func unit(of index: Int) -> Unit? { units[index] }

    /// Whether the paragraph goes on with what the same people put in before it.
    private func follows(_ index: Int) -> Bool {
        guard index > 0, let last = units[index - 1], !last.isRow else { return false }
        return authors[index] == authors[index - 1]
    }
}
