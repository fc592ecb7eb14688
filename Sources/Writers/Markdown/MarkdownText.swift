/// Words made safe for Markdown: whatever would be taken for markup is escaped, and nothing else, so that
/// the source stays readable.
enum MarkdownText {
    /// One line of `words`; `startsLine` where it stands first on its line, where lists and headings begin.
    static func escaped(_ words: Substring, startsLine: Bool) -> String {
        let characters = Array(words.unicodeScalars.filter(isPrintable))
        var text = String.UnicodeScalarView()
        var index = 0
        if startsLine {
            while index < characters.count, characters[index].properties.isWhitespace { index += 1 }
            index = escapeLineStart(characters, from: index, into: &text)
        }
        while index < characters.count {
            if needsEscape(characters, index) { text.append("\\") }
            text.append(characters[index])
            index += 1
        }
        return String(text)
    }
}

private extension MarkdownText {
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory != .control || scalar == "\t"
    }

    /// Escapes `#`, `-`, `+`, `=`, `>` and `1.` where they would begin a block.
    static func escapeLineStart(
        _ characters: [Unicode.Scalar], from start: Int, into text: inout String.UnicodeScalarView
    ) -> Int {
        guard start < characters.count else { return start }
        if "#-+=>:".unicodeScalars.contains(characters[start]) {
            text.append("\\")
            text.append(characters[start])
            return start + 1
        }
        var index = start
        while index < characters.count, ("0"..."9").contains(characters[index]) { index += 1 }
        guard index > start, index < characters.count, [".", ")"].contains(characters[index]) else {
            return start
        }
        text.append(contentsOf: characters[start..<index])
        text.append("\\")
        text.append(characters[index])
        return index + 1
    }

    static func needsEscape(_ characters: [Unicode.Scalar], _ index: Int) -> Bool {
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        switch characters[index] {
        case "\\", "`", "*", "[", "]", "<", "|", "~", "$": return true
        // A heading may end in number signs, which would be taken away.
        case "#": return next == " " || index + 1 == characters.count
        case "&": return next == "#" || next.properties.isAlphabetic
        // Inside a word an underscore is only an underscore.
        case "_": return !(index > 0 && isWord(characters[index - 1]) && isWord(next))
        default: return false
        }
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
