/// The anchors GitHub gives headings, by which contents and links lead to them without any markup.
struct MarkdownSlugs {
    private var slugs: [String: String] = [:]

    /// The slugs of `headings` under `title`, in order: lower case, punctuation gone, spaces as hyphens, a
    /// number after those that repeat.
    init(title: String, _ headings: [Outline.Heading]) {
        var used: [String: Int] = [Self.slug(title): 1]
        for heading in headings {
            let slug = Self.slug(heading.text)
            let repeats = used[slug] ?? 0
            used[slug] = repeats + 1
            slugs[heading.anchor] = repeats == 0 ? slug : "\(slug)-\(repeats)"
        }
    }

    /// The slug of the heading that bears `anchor`; nil where no heading does.
    subscript(anchor: String) -> String? { slugs[anchor] }

    private static func slug(_ text: String) -> String {
        let kept = text.lowercased().filter {
            $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_"
        }
        return String(kept.map { $0 == " " ? "-" : $0 })
    }
}
