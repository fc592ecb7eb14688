/// A field of a criterion, as codebooks in tables and in other programs carry it. Raw values are the names of columns.
public enum CriterionField: String, CaseIterable, Sendable {
    case label, id, name, short, level
    case levelName = "level_name"
    case definition
    case countAs = "count_as"
    case doNotCount = "do_not_count"
    case question, phrases, weak, traps, helping, hindering, examples
    case confusableWith = "confusable_with"
    case folder, colour, guid

    /// Whether it may hold several values.
    public var isList: Bool {
        switch self {
        case .phrases, .weak, .traps, .helping, .hindering, .examples, .confusableWith, .folder: true
        default: false
        }
    }

    /// Whether it is text of several lines and paragraphs, rather than of one line.
    public var hasParagraphs: Bool { [.definition, .countAs, .doNotCount].contains(self) }

    /// Its name for people: "Do not count".
    public var title: String {
        let words = rawValue.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The field called `name`, whatever its letter case, with spaces or underscores; nil where there is none.
    public init?(named name: String) {
        self.init(rawValue: name.lowercased().replacing(" ", with: "_"))
    }
}

extension Criterion {
    /// What `field` of the criterion holds, one entry unless it is a list; none where it is empty. `levels` are those
    /// of its codebook.
    public func values(of field: CriterionField, levels: [Codebook.Level]) -> [String] {
        let text: String
        switch field {
        case .label: text = label
        case .id: text = id.rawValue
        case .name: text = name
        case .short: text = short
        case .level: text = level
        case .levelName: text = levels.first { $0.id == level }?.name ?? ""
        case .definition: text = definition
        case .countAs: text = countAs
        case .doNotCount: text = doNotCount
        case .question: text = question
        case .colour: text = mark.colour ?? ""
        case .guid: text = mark.guid ?? ""
        case .phrases: return lexicon.phrases.map(\.inOneLine)
        case .weak: return lexicon.weak.map(\.inOneLine)
        case .traps: return lexicon.traps.map(\.inOneLine)
        case .helping: return lexicon.helping.map(\.inOneLine)
        case .hindering: return lexicon.hindering.map(\.inOneLine)
        case .examples: return examples
        case .confusableWith: return confusableWith
        case .folder: return mark.folders
        }
        return text.isEmpty ? [] : [text]
    }
}
