import StudyModel
import Writers

/// A codebook for programs.
struct CodebookJSON {
    private let codebook: Codebook

    init(_ codebook: Codebook) { self.codebook = codebook }

    /// The codebook: its levels, criteria, interventions and sources.
    var value: JSONValue {
        [
            "id": .string(codebook.id), "title": .string(codebook.title),
            "version": .string(codebook.version),
            "language": .string(codebook.language), "about": .string(codebook.about),
            "sectors": texts(codebook.sectors),
            "levels": .array(
                codebook.levels.map {
                    ["id": .string($0.id), "name": .string($0.name), "about": .string($0.about)]
                }),
            "criteria": .array(codebook.criteria.map(criterion)),
            "interventions": .array(
                codebook.interventions.map {
                    [
                        "id": .string($0.id), "name": .string($0.name), "about": .string($0.about),
                        "first_steps": texts($0.firstSteps), "measures": texts($0.measures),
                        "answer": .string($0.answer.rawValue), "foundation": .bool($0.isFoundation),
                        "step_measures": .array(steps($0)),
                    ]
                }),
            "sources": .array(
                codebook.sources.map {
                    [
                        "key": .string($0.key), "reference": .string($0.reference),
                        "checked": .string($0.checked),
                    ]
                }),
        ]
    }

    /// One criterion with its phrases.
    func criterion(_ criterion: Criterion) -> JSONValue {
        let lexicon = criterion.lexicon
        return [
            "id": .string(criterion.id.rawValue), "label": .string(criterion.label),
            "name": .string(criterion.name), "level": .string(criterion.level),
            "definition": .string(criterion.definition), "count_as": .string(criterion.countAs),
            "do_not_count": .string(criterion.doNotCount), "question": .string(criterion.question),
            "examples": texts(criterion.examples), "confusable_with": texts(criterion.confusableWith),
            "phrases": phrases(lexicon.phrases), "weak": phrases(lexicon.weak),
            "traps": phrases(lexicon.traps), "helping": phrases(lexicon.helping),
            "hindering": phrases(lexicon.hindering), "sources": texts(criterion.support.all),
            "interventions": texts(criterion.interventions),
            "tensions": .array(
                criterion.tensions.map { tension in
                    [
                        "about": .string(tension.about),
                        "sides": .array(
                            tension.sides.map {
                                ["name": .string($0.name), "phrases": phrases($0.phrases)]
                            }),
                    ]
                }),
        ]
    }
}

private extension CodebookJSON {
    /// The measure of each first step of `intervention`, in their order; null where it has none.
    func steps(_ intervention: Codebook.Intervention) -> [JSONValue] {
        intervention.firstSteps.map { step in
            intervention.stepMeasures[step].map { .string($0) } ?? .null
        }
    }

    func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    func phrases(_ phrases: [Criterion.Phrase]) -> JSONValue {
        .array(
            phrases.map {
                ["pattern": .string($0.pattern), "unless": texts($0.unless), "needs": texts($0.needs)]
            })
    }
}
