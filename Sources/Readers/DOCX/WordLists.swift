import DocumentIO

/// The numbers of a document's lists, where they are labels: `Q1.` before a question, `Interviewer:` before a turn.
struct WordLists: Sendable {
    /// One level of a list.
    struct Level: Sendable {
        var start = 1
        var format = "decimal"
        /// The label, `%1` for the number of the first level.
        var text = ""
        /// What stands between label and words.
        var suffix = "\t"
        /// Whether the label holds letters of its own.
        var isLabel: Bool {
            guard format != "bullet" else { return false }
            var isPlace = false
            return text.unicodeScalars.contains { scalar in
                defer { isPlace = scalar == "%" }
                return !isPlace && scalar.properties.isAlphabetic
            }
        }
    }

    /// The levels of each list, by the list's number, and which lists count as one.
    private var levels: [String: [Int: Level]] = [:]
    private var kinds: [String: String] = [:]
    /// How far each list that counts for itself has come, by level.
    private var counts: [String: [Int: Int]] = [:]

    /// No lists.
    init() {}

    /// The lists of the numbering part parsed to `tape`.
    init(_ tape: XMLTape) {
        guard let root = tape.root else { return }
        var kindLevels: [String: [Int: Level]] = [:]
        for element in root.children where element.name.local == "abstractNum" {
            guard let id = element.attribute("abstractNumId") else { continue }
            kindLevels[id] = Self.levels(of: element)
        }
        for element in root.children where element.name.local == "num" {
            guard let id = element.attribute("numId"),
                let kind = element.child("abstractNumId")?.attribute("val"), var own = kindLevels[kind]
            else { continue }
            var isOverridden = false
            for change in element.children where change.name.local == "lvlOverride" {
                isOverridden = true
                own.merge(Self.levels(of: change)) { $1 }
            }
            levels[id] = own
            // A list that begins anew counts for itself.
            kinds[id] = isOverridden ? "own \(id)" : kind
        }
    }

    /// Whether any list has labels of letters.
    var haveLabels: Bool { levels.values.contains { $0.values.contains(where: \.isLabel) } }

    /// Counts one more item of a list, and gives its label with what follows it; nil where the label is but a number
    /// or a bullet. `level` counts from 0.
    mutating func label(_ list: String, level: Int) -> String? {
        guard let kind = kinds[list], let levels = levels[list], let own = levels[level] else { return nil }
        var counts = counts[kind] ?? [:]
        counts[level] = (counts[level] ?? own.start - 1) + 1
        for deeper in counts.keys where deeper > level { counts[deeper] = nil }
        self.counts[kind] = counts
        guard own.isLabel else { return nil }
        var label = own.text
        for position in 0...8 where label.contains("%\(position + 1)") {
            let number = counts[position] ?? levels[position]?.start ?? 1
            label.replace(
                "%\(position + 1)",
                with: ListNumber.text(number, format: levels[position]?.format ?? "decimal"))
        }
        return label + own.suffix
    }
}

private extension WordLists {
    /// Where the count of a list begins at most, as in Word.
    static let highestStart = 32_767

    /// The levels that stand inside `element`.
    static func levels(of element: XMLElement) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in element.children where child.name.local == "lvl" {
            guard let number = child.attribute("ilvl").flatMap({ Int($0) }) else { continue }
            var level = Level()
            if let start = child.child("start")?.attribute("val").flatMap({ Int($0) }) {
                level.start = min(max(0, start), Self.highestStart)
            }
            level.format = child.child("numFmt")?.attribute("val") ?? "decimal"
            level.text = child.child("lvlText")?.attribute("val") ?? ""
            switch child.child("suff")?.attribute("val") {
            case "space": level.suffix = " "
            case "nothing": level.suffix = ""
            default: break
            }
            levels[number] = level
        }
        return levels
    }
}
