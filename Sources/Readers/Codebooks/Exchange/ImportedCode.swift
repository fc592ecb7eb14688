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

    /// Refuses a cell of a list that has more semicolons than a codebook may hold entries, before it is taken apart;
    /// `before` counts those of the cells before.
    static func refuseFlood(_ cell: String, before: inout Int, file: String, line: Int) throws(InputError) {
        before += cell.utf8.count { $0 == UInt8(ascii: ";") }
        guard before > CodebookLimits.lines else { return }
        throw InputError(
            file: file, line: line,
            reason: "holds more than \(CodebookLimits.phrases) phrases, more than can be searched for; "
                + "wildcards (integrat*) and alternatives (board|council) say more with fewer")
    }
}
