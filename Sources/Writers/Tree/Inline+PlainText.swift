extension [Inline] {
    /// The words without markup, line breaks as spaces.
    var plainText: String {
        var text = ""
        for inline in self {
            switch inline {
            case .text(let words), .strong(let words), .emphasis(let words), .note(let words): text += words
            case .link(let words, _): text += words
            case .statement(_, let words), .target(_, let words): text += words.plainText
            case .lineBreak: text += " "
            }
        }
        return text
    }
}

extension String {
    /// The lines of running text; every kind of line end counts once.
    var textLines: [Substring] { split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }

    /// The words in quotation marks, unless they stand in such marks already.
    var quoted: String {
        if let first, "“‘\"'«„".contains(first) { return self }
        return "“\(self)”"
    }
}
