import StudyModel

/// A code of a codebook that is no YAML, as its file states it.
struct ImportedCode {
    /// Line it begins on, from 1.
    let line: Int
    /// What it states; a field left out is not there.
    var fields: [CriterionField: [Located<String>]] = [:]

    /// Notes what another program states beside the description.
    mutating func note(_ mark: CodeMark, name: String, level: String?) {
        let stated: [(field: CriterionField, values: [String])] = [
            (.name, [name]), (.guid, [mark.guid].compactMap(\.self)), (.folder, mark.folders),
            (.colour, [mark.colour].compactMap(\.self)), (.level, [level].compactMap(\.self)),
        ]
        for (field, values) in stated { fields[field] = values.map { Located($0, line: line) } }
    }

    /// The text of a field without list; nil where it is left out.
    func text(_ field: CriterionField) -> String? {
        fields[field]?.first.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// The line on which `field` stands; that of the code where it is left out.
    func line(of field: CriterionField) -> Int { fields[field]?.first?.line ?? line }

    /// The entries of a list.
    func texts(_ field: CriterionField) -> [String] { fields[field]?.map(\.value) ?? [] }

    /// The phrases of a list, each once.
    func phrases(_ field: CriterionField) -> [Criterion.Phrase] {
        var seen: Set<String> = []
        return (fields[field] ?? []).filter { seen.insert($0.value).inserted }
            .map { Criterion.Phrase(inOneLine: $0.value, line: $0.line) }.filter { !$0.pattern.isEmpty }
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
