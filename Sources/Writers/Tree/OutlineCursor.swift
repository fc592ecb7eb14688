/// Walks along an outline while a document is written, so that headings, anchors and citations come out
/// numbered the same way in every format.
struct OutlineCursor {
    /// A link that leads somewhere.
    struct Link {
        /// The anchor it leads to.
        let anchor: String
        /// Counts the links to a quote from 1; nil for a link to a heading or a statement.
        let citation: Int?
    }

    /// The whole document's outline.
    let outline: Outline
    private var nextHeading = 0
    private var cited: [String: Int] = [:]
    private var placed: Set<String> = []

    init(_ outline: Outline) {
        self.outline = outline
    }

    /// The heading that is written next.
    mutating func heading() -> Outline.Heading {
        defer { nextHeading += 1 }
        guard nextHeading < outline.headings.count else {
            return .init(level: 1, text: "", anchor: "section")
        }
        return outline.headings[nextHeading]
    }

    /// The link to `anchor`; nil where nothing bears that anchor.
    mutating func link(to anchor: String) -> Link? {
        let name = Outline.identifier(anchor)
        guard outline.leads(to: name) else { return nil }
        guard outline.quotes.contains(name) else { return Link(anchor: name, citation: nil) }
        cited[name, default: 0] += 1
        return Link(anchor: name, citation: cited[name])
    }

    /// The anchor a quote bears; nil where it has none or an earlier block bears it already.
    mutating func place(_ anchor: String?) -> String? {
        guard let anchor else { return nil }
        let name = Outline.identifier(anchor)
        return outline.quotes.contains(name) && placed.insert(name).inserted ? name : nil
    }

    /// The anchor a statement bears where it stands first; nil at later places and where another block bears it.
    mutating func mark(_ id: String) -> String? {
        let name = Outline.identifier(id)
        return outline.statements.contains(name) && placed.insert(name).inserted ? name : nil
    }

    /// How often a quote is cited in the whole document.
    func citations(of anchor: String) -> Int { outline.citations[anchor] ?? 0 }

    /// How many places a quote leads back to at most; a quote cited everywhere would end in a row of arrows.
    static let mostReturns = 5

    /// The anchor of a citation of a quote, to come back to.
    static func citationAnchor(_ anchor: String, _ number: Int) -> String { "cited-\(anchor)-\(number)" }
}
