/// How a house's documents look, as a Word file of its own shows it: fonts, styles, page, headers and footers, and a
/// cover. Nothing else of that file is taken: no properties, no comments, no earlier versions, nothing outside of it.
public struct HouseStyle: Sendable {
    /// A header or footer.
    struct Margin: Sendable {
        let isHeader: Bool
        /// Which pages it is on: `default`, `first` or `even`.
        let pages: String
        /// What it holds; placeholders are not filled in yet.
        let root: HouseNode
        /// The images it leads to.
        let images: [Image]
    }

    /// A picture, stored once for each part that shows it.
    struct Image: Sendable {
        /// The id of the relationship.
        let id: String
        /// The name of its part, below `word/`.
        let name: String
        let contentType: String
        let bytes: [UInt8]
    }

    /// The styles, named by our ids where Word's names are the same; ours where it has none.
    var styles: HouseStyles
    var numbering: HouseNumbering
    var paper = DOCXPaper()
    /// Headers and footers; empty where it has none, and ours are printed.
    var margins: [Margin] = []
    /// Whether the first page has a header and footer of its own.
    var hasTitlePage = false
    /// Whether left pages have headers and footers of their own.
    var hasEvenPages = false
    /// What comes before the plan; empty where nothing does.
    var cover: [HouseNode] = []
    var coverImages: [Image] = []
    /// The part of fonts and colours; nil where it has none.
    var theme: [UInt8]?

    /// Whether the cover prints the title, which then is not printed again.
    var coverHasTitle: Bool { cover.contains { $0.text.contains("{{title}}") } }
}
