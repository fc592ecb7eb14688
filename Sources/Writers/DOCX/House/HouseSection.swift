import DocumentIO

/// What the properties of a template's section say of paper, headers and footers.
enum HouseSection {
    /// The sorts of headers and footers, in the order they are written.
    static let margins: [(kind: String, pages: String)] = [
        ("headerReference", "default"), ("headerReference", "first"), ("headerReference", "even"),
        ("footerReference", "default"), ("footerReference", "first"), ("footerReference", "even"),
    ]

    /// The id of the relationship to a header or footer; nil where the section has none of its own.
    static func reference(_ kind: String, _ pages: String, _ section: XMLElement) -> String? {
        section.children.first { $0.name.local == kind && ($0.attribute("type") ?? "default") == pages }?
            .attribute("id")
    }

    /// The paper, upright.
    static func paper(_ section: XMLElement) -> DOCXPaper {
        var paper = DOCXPaper()
        func set(_ element: String, _ attribute: String, _ path: WritableKeyPath<DOCXPaper, Int>) {
            guard let text = section.child(element)?.attribute(attribute), let value = Int(text) else {
                return
            }
            // Margins below nothing mean that the text may run into header and footer.
            paper[keyPath: path] = Int(min(value.magnitude, 31_680))
        }
        set("pgSz", "w", \.width)
        set("pgSz", "h", \.height)
        set("pgMar", "top", \.top)
        set("pgMar", "right", \.right)
        set("pgMar", "bottom", \.bottom)
        set("pgMar", "left", \.left)
        set("pgMar", "header", \.header)
        set("pgMar", "footer", \.footer)
        set("pgMar", "gutter", \.gutter)
        return paper.width > paper.height ? paper.turned : paper
    }
}
