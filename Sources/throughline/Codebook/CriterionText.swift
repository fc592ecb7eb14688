import StudyModel

/// One criterion for people, with all its phrases.
struct CriterionText {
    private let criterion: Criterion
    private let codebook: Codebook
    private let page: Paragraphs

    init(_ criterion: Criterion, of codebook: Codebook, _ console: Console) {
        self.criterion = criterion
        self.codebook = codebook
        page = Paragraphs(console: console)
    }

    /// Prints it.
    func print() {
        let level = codebook.levels.first { $0.id == criterion.level }?.name ?? criterion.level
        page.heading("\(criterion.label)  \(criterion.name)  (\(criterion.id))")
        page.text("Level: \(level)")
        page.gap()
        page.text(criterion.definition)
        page.text(criterion.countAs, title: "Count as", hang: 2)
        page.text(criterion.doNotCount, title: "Do not count", hang: 2)
        page.text(criterion.confusableWith.joined(separator: ", "), title: "Easily taken for", hang: 2)
        page.text(criterion.question, title: "Question", hang: 2)
        page.gap()
        page.list("As people say it", criterion.examples)
        phrases()
        page.gap()
        page.list("Rests on", sources)
        page.list("What can be done", interventions)
    }
}

private extension CriterionText {
    func phrases() {
        let lexicon = criterion.lexicon
        let lists = [
            ("Phrases", lexicon.phrases), ("Phrases that need a second signal", lexicon.weak),
            ("Traps, which do not count", lexicon.traps), ("Phrases of it helping", lexicon.helping),
            ("Phrases of it hindering", lexicon.hindering),
        ]
        for (title, list) in lists where !list.isEmpty {
            page.gap()
            page.run(title, list.map(words))
        }
        for tension in criterion.tensions {
            for side in tension.sides {
                page.gap()
                page.run("Wanting \(side.name) (\(tension.about))", side.phrases.map(words))
                if side.answers.isEmpty { continue }
                page.gap()
                page.run("Answering \(side.name), where a question names both", side.answers.map(words))
            }
        }
    }

    func words(_ phrase: Criterion.Phrase) -> String {
        var text = phrase.pattern
        if !phrase.unless.isEmpty { text += " [unless \(phrase.unless.joined(separator: ", "))]" }
        if !phrase.needs.isEmpty { text += " [needs \(phrase.needs.joined(separator: ", "))]" }
        return text
    }

    var sources: [String] {
        criterion.support.all.map { key in
            guard let source = codebook.sources.first(where: { $0.key == key }) else { return key }
            return "\(source.reference) [checked: \(source.checked)]"
        }
    }

    var interventions: [String] {
        criterion.interventions.map { id in
            codebook.interventions.first { $0.id == id }.map { "\(id) \($0.name)" } ?? id
        }
    }
}
