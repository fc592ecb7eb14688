/// Walks along an outline while a document is written, so that headings, anchors and citations come out
/// numbered the same way in every format.
struct OutlineCursor {
    /// A link that leads somewhere.
    struct Link {
        /// The anchor it leads to.
        let anchor: String
        /// Counts the links to a quote from 1; nil where nothing leads back.
        let citation: Int?
        /// Whether it leads to evidence.
        let isEvidence: Bool
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
        let isEvidence = outline.quotes.contains(name) || outline.targets.contains(name)
        guard outline.returning.contains(name) else {
            return Link(anchor: name, citation: nil, isEvidence: isEvidence)
        }
        cited[name, default: 0] += 1
        return Link(anchor: name, citation: cited[name], isEvidence: isEvidence)
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

    /// The anchor other words bear where they stand first; nil at later places.
    mutating func target(_ anchor: String) -> String? {
        let name = Outline.identifier(anchor)
        return outline.targets.contains(name) && placed.insert(name).inserted ? name : nil
    }

    /// How often something is cited in the whole document.
    func citations(of anchor: String) -> Int { outline.citations[anchor] ?? 0 }

    /// How many arrows lead back from a quote.
    func returns(from anchor: String) -> Int {
        outline.returning.contains(anchor) ? min(citations(of: anchor), Self.mostReturns) : 0
    }

    /// How many places a quote leads back to at most; a quote cited everywhere would end in a row of arrows.
    private static let mostReturns = 5

    /// The anchor of a citation of a quote, to come back to.
    static func citationAnchor(_ anchor: String, _ number: Int) -> String { "cited-\(anchor)-\(number)" }
}
