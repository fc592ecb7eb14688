import DocumentIO

extension DOCXBody {
    /// Writes a table of contents: a field Word can update, filled with links to the headings.
    mutating func contents(to level: Int) {
        let entries = cursor.outline.entries.filter { $0.level <= level }
        guard !entries.isEmpty else { return }
        xml.start("w:sdt")
        xml.start("w:sdtPr")
        xml.start("w:docPartObj")
        xml.empty("w:docPartGallery", ["w:val": "Table of Contents"])
        xml.empty("w:docPartUnique")
        xml.end()
        xml.end()
        xml.start("w:sdtContent")
        paragraph("Contents", style: "TOCHeading")
        for (index, entry) in entries.enumerated() {
            // Short enough for one page, it is torn apart by none.
            startParagraph("TOC\(entry.level)", keepsWithNext: level == 1 && index + 1 < entries.count)
            if index == 0 {
                beginField(" TOC \\o \"1-\(level)\" \\h \\z \\u ")
            }
            line(of: entry)
            if index == entries.count - 1 { fieldMark("end") }
            xml.end()
        }
        xml.end()
        xml.end()
    }
}

private extension DOCXBody {
    /// Without a page until Word or LibreOffice brings the field up to date: no number is invented, and a row of dots
    /// that leads to none would look broken.
    mutating func line(of entry: Outline.Heading) {
        let name = bookmarks.name(of: entry.anchor)
        xml.start("w:hyperlink", ["w:anchor": name, "w:history": "1"])
        run(entry.text)
        xml.end()
    }

    mutating func beginField(_ instruction: String) {
        fieldMark("begin")
        xml.start("w:r")
        xml.element("w:instrText", ["xml:space": "preserve"], text: instruction)
        xml.end()
        fieldMark("separate")
    }

    mutating func fieldMark(_ type: String) {
        xml.start("w:r")
        xml.empty("w:fldChar", ["w:fldCharType": type])
        xml.end()
    }
}
