import DocumentIO

/// The numbering definitions: one for bullets, one for numbers, and an instance of the latter for each numbered list,
/// so that each counts from 1; all of them numbered after those of a house.
struct DOCXNumbering {
    private let house: HouseNumbering?
    /// The instance behind the style of bullets.
    let bulletStyle: Int
    /// The instance behind the style of numbers; lists have their own.
    let numberStyle: Int

    init(_ house: HouseNumbering?) {
        self.house = house
        bulletStyle = (house?.lastInstance ?? 0) + 1
        numberStyle = bulletStyle + 1
    }

    /// The instance of bullets; nil where the house's style has its own.
    var bullets: Int? { house?.hasBullets == true ? nil : bulletStyle }
    /// The level of numbered lists.
    var level: String { house?.level ?? "0" }
    /// The instance of a numbered list, counted from 0.
    func instance(_ list: Int) -> Int { numberStyle + 1 + list }

    /// The part for a document with so many numbered lists.
    func part(numberedLists: Int) -> [UInt8] {
        let first = (house?.lastDefinition ?? -1) + 1
        let theirs = house?.markup(lists: instance(0)..<instance(numberedLists))
        var xml = XMLWriter()
        xml.declaration()
        xml.start(
            "w:numbering",
            [
                "xmlns:w": DOCXPage.word, "xmlns:mc": HouseNamespaces.compatibility,
                "xmlns:w14": HouseNamespaces.word2010, "xmlns:r": DOCXPackage.relationshipTypes,
                "mc:Ignorable": "w14",
            ])
        if let theirs { xml.raw(theirs.definitions) }
        definition(first, format: "bullet", text: "•", style: "ListBullet", to: &xml)
        definition(first + 1, format: "decimal", text: "%1.", style: "ListNumber", to: &xml)
        if let theirs { xml.raw(theirs.instances) }
        num(bulletStyle, of: first, restarts: false, to: &xml)
        num(numberStyle, of: first + 1, restarts: false, to: &xml)
        if house?.hasNumbers != true {
            for list in 0..<numberedLists { num(instance(list), of: first + 1, restarts: true, to: &xml) }
        }
        return xml.finish()
    }
}

private extension DOCXNumbering {
    func definition(
        _ id: Int, format: String, text: String, style: String, to xml: inout XMLWriter
    ) {
        xml.start("w:abstractNum", ["w:abstractNumId": "\(id)"])
        xml.empty("w:multiLevelType", ["w:val": "singleLevel"])
        xml.start("w:lvl", ["w:ilvl": "0"])
        xml.empty("w:start", ["w:val": "1"])
        xml.empty("w:numFmt", ["w:val": format])
        // A style of the house leads to its own definition.
        if !hasOwn(style) { xml.empty("w:pStyle", ["w:val": style]) }
        xml.empty("w:lvlText", ["w:val": text])
        xml.empty("w:lvlJc", ["w:val": "left"])
        xml.start("w:pPr")
        xml.empty("w:ind", ["w:left": "397", "w:hanging": "397"])
        xml.end()
        xml.end()
        xml.end()
    }

    func hasOwn(_ style: String) -> Bool {
        style == "ListBullet" ? house?.hasBullets == true : house?.hasNumbers == true
    }

    func num(_ id: Int, of definition: Int, restarts: Bool, to xml: inout XMLWriter) {
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
