/// A line that opens with what may be a speaker's label.
struct LabelledLine: Sendable {
    /// The label without its colon and brackets.
    let label: String
    /// The label in lower case, by which spellings are compared.
    let key: String
    /// A time written before or after the label, in seconds.
    var time: Double?
    /// The rest of the line, untrimmed.
    var rest: Substring
    /// What set the label off.
    var mark: Mark

    init(label: String, time: Double? = nil, rest: Substring, mark: Mark) {
        self.label = label
        key = label.lowercased()
        self.time = time
        self.rest = rest
        self.mark = mark
    }

    /// How long the label is without its number, where it is `Q`, `A`, `Question` or `Answer` and a number; else nil.
    private var countedLength: Int? {
        let digits = key.utf8.reversed().prefix(while: \.isASCIIDigit).count
        guard digits > 0, digits < key.utf8.count else { return nil }
        let word = Substring(key.utf8.dropLast(digits)).trimmed
        return ["q", "a", "question", "answer"].contains(word) ? word.utf8.count : nil
    }

    /// Whether the label is `Q` or `Question` and a number.
    var isNumberedQuestion: Bool { key.utf8.first == UInt8(ascii: "q") && countedLength != nil }

    /// The line with the label `Q` for `Q12`, and `A` for `A12`.
    var withoutCount: LabelledLine {
        countedLength.map {
            LabelledLine(label: String(label.prefix($0)), time: time, rest: rest, mark: mark)
        } ?? self
    }

    /// Whether the label counts the items of a list: `iv.`, `b)`.
    var isListNumber: Bool {
        label.utf8.count <= 5 && [UInt8(ascii: "."), UInt8(ascii: ")")].contains(label.utf8.last)
            && label.utf8.allSatisfy { !$0.isASCIICapital }
    }

    enum Mark: Sendable {
        /// `Label: text`
        case colon
        /// `Label<tab>text`
        case tab
        /// `Label [00:00:12] text`
        case time
        /// `Q. text`, `A1. text`
        case point
        /// `Label - text`
        case dash
        /// A line of its own, without any mark.
        case alone
    }
}
