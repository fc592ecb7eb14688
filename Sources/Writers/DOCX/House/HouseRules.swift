/// What of a template is copied and what is not: nothing that names people, tracks changes, holds comments, or leads
/// out of the document.
enum HouseRules {
    /// Left behind with all they contain.
    static let dropped: Set<String> = [
        "w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:commentRangeStart", "w:commentRangeEnd",
        "w:commentReference", "w:annotationRef", "w:moveFromRangeStart", "w:moveFromRangeEnd",
        "w:moveToRangeStart", "w:moveToRangeEnd", "w:proofErr", "w:permStart", "w:permEnd", "w:bookmarkStart",
        "w:bookmarkEnd", "w:footnoteReference", "w:endnoteReference", "w:altChunk", "w:subDoc", "w:control",
        "w:lastRenderedPageBreak", "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange",
        "w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:tblPrExChange", "w:numberingChange",
        "w:cellIns", "w:cellDel", "w:cellMerge", "w:sdtPr", "w:sdtEndPr", "w:rsid", "w:rsids",
        "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart",
        "w:customXmlDelRangeEnd", "w:customXmlPr", "w:smartTagPr", "w:numPicBullet", "w:lvlPicBulletId",
        "w:personal", "w:personalCompose", "w:personalReply", "a:hlinkClick", "a:hlinkHover", "w:object",
        "o:signatureline", "a:extLst", "pic:extLst", "wp:extLst", "wps:extLst", "wpg:extLst",
    ]

    /// Replaced by what they contain.
    static let unwrapped: Set<String> = [
        "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:hyperlink",
    ]

    /// Whether an attribute is left behind: marks of editing sessions, addresses, names of files.
    static func isDropped(attribute name: String, value: String) -> Bool {
        if ["alt", "title", "descr"].contains(name) { return value.contains { "/\\".contains($0) } }
        return name.hasPrefix("w:rsid") || name.hasPrefix("wp14:") || attributes.contains(name)
    }

    private static let attributes: Set<String> = [
        "w14:paraId", "w14:textId", "o:gfxdata", "o:title", "o:href", "o:althref", "o:relid", "src", "href",
        "mc:Ignorable",
    ]

    /// The fields that say something of this document; all others say who wrote the template, or read files.
    static let fields: Set<String> = [
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF", "TITLE", "SUBJECT",
    ]

    /// The name of the field of an instruction.
    static func field(_ instruction: String) -> String {
        instruction.split(whereSeparator: \.isWhitespace).first.map { $0.uppercased() } ?? ""
    }
}
