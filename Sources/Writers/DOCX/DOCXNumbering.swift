import DocumentIO

/// The numbering definitions: one for bullets, one for numbers, and an instance of the latter for each
/// numbered list, so that each counts from 1.
enum DOCXNumbering {
    static let bullets = 1
    /// The instance behind the style; lists have their own.
    static let numbers = 2

    /// The instance of a numbered list, counted from 0.
    static func instance(_ list: Int) -> Int { numbers + 1 + list }

    /// The part for a document with so many numbered lists.
    static func part(numberedLists: Int) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start("w:numbering", ["xmlns:w": DOCXPage.word])
        definition(0, format: "bullet", text: "•", style: "ListBullet", to: &xml)
        definition(1, format: "decimal", text: "%1.", style: "ListNumber", to: &xml)
        num(bullets, of: 0, restarts: false, to: &xml)
        num(numbers, of: 1, restarts: false, to: &xml)
        for list in 0..<numberedLists { num(instance(list), of: 1, restarts: true, to: &xml) }
        return xml.finish()
    }
}

private extension DOCXNumbering {
    static func definition(
        _ id: Int, format: String, text: String, style: String, to xml: inout XMLWriter
    ) {
        xml.start("w:abstractNum", ["w:abstractNumId": "\(id)"])
        xml.empty("w:multiLevelType", ["w:val": "singleLevel"])
        xml.start("w:lvl", ["w:ilvl": "0"])
        xml.empty("w:start", ["w:val": "1"])
        xml.empty("w:numFmt", ["w:val": format])
        xml.empty("w:pStyle", ["w:val": style])
        xml.empty("w:lvlText", ["w:val": text])
        xml.empty("w:lvlJc", ["w:val": "left"])
        xml.start("w:pPr")
        xml.empty("w:ind", ["w:left": "397", "w:hanging": "397"])
        xml.end()
        xml.start("w:rPr")
        xml.empty("w:color", ["w:val": "0F4C5C"])
        xml.end()
        xml.end()
        xml.end()
    }

    static func num(_ id: Int, of definition: Int, restarts: Bool, to xml: inout XMLWriter) {
        xml.start("w:num", ["w:numId": "\(id)"])
        xml.empty("w:abstractNumId", ["w:val": "\(definition)"])
        if restarts {
            xml.start("w:lvlOverride", ["w:ilvl": "0"])
            xml.empty("w:startOverride", ["w:val": "1"])
            xml.end()
        }
        xml.end()
    }
}
