import DocumentIO

extension XMLElement {
    /// Whether it is a word or a mark of punctuation of its own.
    var isToken: Bool { name.local == "w" || name.local == "pc" }

    /// Whether it is a sentence of ISO 24624, which writes no full stops: it gets a paragraph of its own, so that no
    /// phrase is found across two sentences.
    var isWholeUtterance: Bool { name.local == "seg" && attribute("type") == "utterance" }

    /// Whether words inside are in elements of their own, so that text between them is layout only.
    var holdsTokensOnly: Bool {
        var hasToken = false
        for content in contents {
            switch content {
            case .element(let child): hasToken = hasToken || child.isToken
            case .text(let text): if !text.isBlank { return false }
            }
        }
        return hasToken
    }

    /// Text directly inside, not in elements inside; white space collapsed.
    var ownText: String { directText.collapsed }

    /// Text directly inside, not in elements inside, as written.
    var directText: String {
        contents.reduce(into: "") { text, content in
            if case .text(let words) = content { text += words }
        }
    }
}

extension String {
    /// Whether it holds white space only.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// The words with single spaces between them.
    var collapsed: String {
        unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(
            separator: " ")
    }
}

extension Unicode.Scalar {
    /// Whether it is a bracket or quotation mark that opens.
    var opensBracket: Bool {
        properties.generalCategory == .openPunctuation || properties.generalCategory == .initialPunctuation
            || self == "¿" || self == "¡"
    }

    /// Whether it is a mark that ends a sentence or a part of one.
    var closesSentence: Bool { ".,;:!?…".unicodeScalars.contains(self) }

    /// Whether it is a dash or hyphen.
    var isDash: Bool { properties.generalCategory == .dashPunctuation }
}
