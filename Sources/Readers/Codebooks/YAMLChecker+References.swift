import StudyModel

extension YAMLChecker {
    /// Notes each value of `values` that repeats an earlier one; `what` names it ("criterion id").
    mutating func refuseRepeats(_ values: [Located<String>], _ what: String) {
        var firstLines: [String: Int] = [:]
        for entry in values where !entry.value.isEmpty {
            if let first = firstLines[entry.value] {
                error(entry.line, "\(what) '\(entry.value)' is used twice (first in line \(first))")
            } else {
                firstLines[entry.value] = entry.line
            }
        }
    }

    /// The values of `references` that are among `known`; a fault for each of the others.
    mutating func resolve(
        _ references: [Located<String>], of field: String, in mapping: YAMLMapping, known: [String]
    ) -> [String] {
        references.compactMap { reference in
            if known.contains(reference.value) { return reference.value }
            error(
                reference.line,
                mapping.naming("'\(field)' names '\(reference.value)', which this codebook does not define")
                    + suggestion(for: reference.value, in: known))
            return nil
        }
    }
}
