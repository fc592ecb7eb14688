/// How a Word file looks: as a house has it, or as we do.
struct DOCXLook {
    /// The house's style; nil where ours is used alone.
    let house: HouseStyle?
    /// The paper, upright.
    let paper: DOCXPaper
    let palette: DOCXPalette
    let numbering: DOCXNumbering

    init(_ house: HouseStyle?) {
        self.house = house
        paper = house?.paper ?? DOCXPaper()
        palette = house?.styles.palette ?? .ours
        numbering = DOCXNumbering(house?.numbering)
    }

    /// The paper of a page.
    func paper(of page: DOCXPage) -> DOCXPaper { page == .portrait ? paper : paper.turned }

    /// The room between the margins of a page, in twentieths of a point.
    func textWidth(of page: DOCXPage) -> Int { paper(of: page).textWidth }

    /// Whether headers and footers are ours.
    var hasOwnMargins: Bool { house?.margins.isEmpty ?? true }

    /// The ids of the relationships to headers and footers of a page: elements of a section with their types.
    func references(of page: DOCXPage) -> [(element: String, pages: String, id: String)] {
        guard let house, !hasOwnMargins else {
            return [
                ("w:headerReference", "default", page.headerID),
                ("w:footerReference", "default", page.footerID),
            ]
        }
        return house.margins.enumerated().map { index, margin in
            (margin.isHeader ? "w:headerReference" : "w:footerReference", margin.pages, Self.marginID(index))
        }
    }

    /// The id of the relationship to a header or footer of the house.
    static func marginID(_ index: Int) -> String { "margin\(index + 1)" }
}
