import DocumentIO

extension WordParagraphs {
    mutating func startRun() {
        run = WordRun()
        run.isHidden = current.isHidden
    }

    mutating func setLook(_ name: WordName, _ value: String?) {
        if name == .runStyle, let value { reading.usedStyles.insert(value) }
        run.set(name, value, styles)
    }

    mutating func add(_ event: XMLTape.Event) {
        guard formerDepth == 0, isOpen else { return }
        let bytes = tape.bytes[tape.range(of: event)]
        guard hiding == 0, instructions == 0, !run.isHidden, !inDeletedText else {
            leaveOut(bytes)
            return
        }
        current.text.append(contentsOf: bytes)
        let letters = bytes.count
        taken += letters
        current.letters += letters
        if run.isBold {
            current.bold += letters
            if current.lead + letters == current.text.count { current.lead += letters }
        }
        if run.isItalic { current.italic += letters }
        if run.isColoured { current.coloured += letters }
        if !openComments.isEmpty { addToComments(bytes) }
    }

    /// Keeps account of words that do not count, other than those that are read elsewhere.
    private mutating func leaveOut(_ bytes: ArraySlice<UInt8>) {
        if deletions > 0 || inDeletedText {
            current.deletedText += bytes
        } else if movesAway > 0 {
            current.movesWords = true
        } else if hiding == 0, instructions == 0 {
            current.hiddenText += bytes
        }
    }

    private var takesWords: Bool { isOpen && hiding == 0 && instructions == 0 && !run.isHidden }

    mutating func append(_ byte: UInt8) {
        if takesWords { current.text.append(byte) }
    }

    mutating func append(_ character: String) {
        guard takesWords else { return }
        current.text.append(contentsOf: character.utf8)
        taken += 1
    }

    /// A sign of a symbol font, by its number in the font, which is all Word tells.
    mutating func appendSymbol(_ event: XMLTape.Event) {
        guard let digits = tape.attribute(.character, of: event) else { return }
        append(WordSymbol.text(UInt32(digits, radix: 16) ?? 0, font: tape.attribute(.font, of: event)))
    }
}
