import StudyModel

/// A codebook for people: its criteria by level, and what can be done.
struct CodebookText {
    private let codebook: Codebook
    private let page: Paragraphs

    init(_ codebook: Codebook, _ console: Console) {
        self.codebook = codebook
        page = Paragraphs(console: console)
    }

    /// Prints it.
    func print() {
        page.heading(codebook.title)
        page.text(
            "\(codebook.id), version \(codebook.version), \(codebook.criteria.count.of("criterion", "criteria"))"
        )
        page.text(codebook.about)
        for level in codebook.levels {
            page.gap()
            page.heading(level.name.uppercased())
            page.text(level.about)
            for criterion in codebook.criteria where criterion.level == level.id {
                page.gap()
                page.heading("\(criterion.label)  \(criterion.name)  (\(criterion.id))")
                page.inner.text(criterion.definition)
                page.inner.text(criterion.countAs, title: "Count as", hang: 2)
                page.inner.text(criterion.doNotCount, title: "Do not count", hang: 2)
            }
        }
        page.gap()
        page.heading("INTERVENTIONS")
        for intervention in codebook.interventions {
            page.gap()
            page.heading("\(intervention.id)  \(intervention.name)")
            page.inner.text(intervention.about)
            let labels = codebook.criteria.filter { $0.interventions.contains(intervention.id) }.map(\.label)
            page.inner.text(labels.joined(separator: ", "), title: "Bears on", hang: 2)
        }
    }
}
