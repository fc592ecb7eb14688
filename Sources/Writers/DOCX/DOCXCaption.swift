import DocumentIO

/// What a caption is of; Word counts each sort by itself.
enum DOCXCaption: String {
    case table = "Table"
    case figure = "Figure"
}

extension DOCXBody {
    /// Writes a caption that Word numbers: "Table 3. …".
    mutating func caption(_ text: String, of sort: DOCXCaption) {
        let number = captions[sort, default: 0] + 1
        captions[sort] = number
        startParagraph("Caption", isRightToLeft: text.isRightToLeft)
        run(sort.rawValue + " ")
        xml.start("w:fldSimple", ["w:instr": " SEQ \(sort.rawValue) \\* ARABIC "])
        run("\(number)")
        xml.end()
        run(". " + text)
        xml.end()
    }
}
