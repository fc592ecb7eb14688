import StudyModel

/// A code of a codebook that is no YAML, as its file states it.
struct ImportedCode {
    /// Line it begins on, from 1.
    let line: Int
    /// What it states; a field left out is not there.
    var fields: [CriterionField: [String]] = [:]

    /// The text of a field without list; nil where it is left out.
    func text(_ field: CriterionField) -> String? { fields[field]?.first.flatMap { $0.isEmpty ? nil : $0 } }

    /// The entries of a list.
    func texts(_ field: CriterionField) -> [String] { fields[field] ?? [] }

    /// The phrases of a list, each once.
    func phrases(_ field: CriterionField) -> [Criterion.Phrase] {
        var seen: Set<String> = []
        return texts(field).filter { seen.insert($0).inserted }
            .map { Criterion.Phrase(inOneLine: $0, line: line) }.filter { !$0.pattern.isEmpty }
    }
}
