import DocumentIO
public import StudyModel

/// Blocks as a part of a page that has its own head, headings and colours: no style of its own, evidence led to where the
/// page says.
public struct HTMLFragment: Sendable {
    /// The markup, well-formed and escaped; headings begin one level below the page's.
    public let text: String

    /// The markup of `blocks`; `links` gives the address of a piece of evidence.
    public init(_ blocks: [Block], links: @escaping (EvidenceID) -> String) {
        var body = HTMLBody(Outline(Document(title: "", blocks: blocks)))
        body.evidence = links
        body.write(blocks)
        text = String(decoding: body.xml.finish(), as: UTF8.self)
    }

    /// What the parts need to look as in files, for a page that puts them into an element of the class `findings` and has
    /// the colours `--ink`, `--soft`, `--line`, `--accent`, `--wash`, `--paper`, `--edge` and `--focus`.
    public static let style = ".findings{\n\(HTMLStyle.parts)\n}\n"
}
