/// Changes of one person in one statement, or in one paragraph or row that belongs to none.
struct ChangeGroup {
    /// What changes must share to be told of together.
    private struct Key: Hashable {
        let author: String
        let entry: String
        let unit: Int
        let isRow: Bool
    }

    /// Who made them, as the file says.
    let author: String
    /// The id of the entry; empty where there is none.
    let entry: String
    /// Whether they put in whole paragraphs or a whole row.
    let isWhole: Bool
    /// The changes in the order of the text.
    private(set) var changes: [TrackedChange]

    /// When the first of them was made, as the file says.
    var date: String { changes.map(\.date).filter { !$0.isEmpty }.min() ?? "" }

    /// From the first to the last of them.
    var hull: Range<Int> {
        (changes.first?.range.lowerBound ?? 0)..<(changes.last?.range.upperBound ?? 0)
    }

    /// Whether one of them touches `range`.
    func touches(_ range: Range<Int>) -> Bool {
        changes.contains {
            $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound
        }
    }

    /// The words of those of the changes that are of `kind`; stretches apart from one another are parted by an ellipsis,
    /// paragraphs by a line feed.
    func words(of text: ReturnedText, kind: (TrackedChange.Kind) -> Bool) -> String {
        var pieces = ""
        var end: Int?
        for change in changes where kind(change.kind) {
            let words = text.words(change.range)
            guard !words.isEmpty else { continue }
            if let end {
                let between = text.bytes[end..<max(end, change.range.lowerBound)]
                let isJoined = between.allSatisfy { $0 <= 0x20 }
                pieces += isJoined ? (between.contains(0x0A) ? "\n" : " ") : " … "
            }
            pieces += words
            end = change.range.upperBound
        }
        return pieces
    }

    /// The groups of `changes`, in the order in which they begin.
    static func groups(of changes: [TrackedChange], in anchors: Anchors) -> [ChangeGroup] {
        let text = anchors.text
        let units = NewParagraphs(text)
        var groups: [ChangeGroup] = []
        var places: [Key: Int] = [:]
        for change in changes {
            guard let paragraph = text.paragraph(at: change.range.lowerBound) else { continue }
            let unit = units.unit(of: paragraph)
            let entry = anchors.entry(at: change.range)
            let key = Key(
                author: change.author, entry: unit == nil ? entry : "", unit: unit?.number ?? paragraph,
                isRow: unit?.isRow ?? false)
            if let place = places[key] {
                groups[place].changes.append(change)
            } else {
                places[key] = groups.count
                groups.append(
                    ChangeGroup(author: change.author, entry: entry, isWhole: unit != nil, changes: [change]))
            }
        }
        return groups
    }
}
