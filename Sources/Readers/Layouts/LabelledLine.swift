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

    /// Whether the label is `Q` or `A` and a number.
    private var isNumbered: Bool {
        key.utf8.count > 1 && key.utf8.dropFirst().allSatisfy(\.isASCIIDigit)
            && [UInt8(ascii: "q"), UInt8(ascii: "a")].contains(key.utf8.first)
    }

    /// Whether the label is `Q` and a number.
    var isNumberedQuestion: Bool { key.utf8.first == UInt8(ascii: "q") && isNumbered }

    /// The line with the label `Q` for `Q12`, and `A` for `A12`.
    var withoutCount: LabelledLine {
        isNumbered ? LabelledLine(label: String(label.prefix(1)), time: time, rest: rest, mark: mark) : self
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
