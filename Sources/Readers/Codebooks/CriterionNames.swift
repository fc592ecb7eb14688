import StudyModel

/// The ids, labels and names of all criteria of a codebook. A coder writes any of them in any letter case, so no two
/// criteria may share an id or a label, and who writes a shared name cannot be understood.
struct CriterionNames {
    /// Those of one criterion; what is missing is empty.
    struct Entry {
        let id: Located<String>
        let label: Located<String>
        let name: Located<String>
        /// Line on which the criterion begins.
        let line: Int
    }

    /// Those of each criterion, in the order of the file.
    let entries: [Entry]

    /// The names `entries`.
    init(_ entries: [Entry]) { self.entries = entries }

    /// Faults and remarks, field by field.
    func problems(in file: String) -> [Diagnostic] {
        let faults =
            repeats("id", entries.map(\.id)) + repeats("label", entries.map(\.label)) + borrowedLabels
        return faults.map { line, message in
            Diagnostic(.error, "codebook-error", file: file, line: line, message)
        }
            + sharedNames.map { line, message in
                Diagnostic(.warning, "repeated-name", file: file, line: line, message)
            }
    }
}

private extension CriterionNames {
    typealias Finding = (line: Int, message: String)

    /// Values that are those of an earlier criterion, letter case aside.
    func repeats(_ field: String, _ values: [Located<String>]) -> [Finding] {
        let owners = Self.owners(values)
        return values.enumerated().compactMap { index, value in
            guard let owner = owners[CriterionFinder.fold(value.value)], owner != index else { return nil }
            let first = values[owner]
            let what = "criterion \(field) '\(value.value)'"
            guard value.value != first.value else {
                return (value.line, "\(what) is used twice (first in line \(first.line))")
            }
            return (
                value.line,
                "\(what) differs from '\(first.value)' of line \(first.line) in letter case alone, by which "
                    + "criteria are not told apart"
            )
        }
    }

    /// Labels that are ids of other criteria.
    var borrowedLabels: [Finding] {
        let owners = Self.owners(entries.map(\.id))
        return entries.enumerated().compactMap { index, entry in
            guard let owner = owners[CriterionFinder.fold(entry.label.value)], owner != index else {
                return nil
            }
            return (
                entry.label.line,
                "criterion label '\(entry.label.value)' is the id of another criterion (in line "
                    + "\(entries[owner].id.line)); criteria are found by either"
            )
        }
    }

    /// Names that an earlier criterion has too, or that are the id or the label of another.
    var sharedNames: [Finding] {
        let known = [
            ("name", Self.owners(entries.map(\.name))), ("id", Self.owners(entries.map(\.id))),
            ("label", Self.owners(entries.map(\.label))),
        ]
        return entries.enumerated().compactMap { index, entry in
            let key = CriterionFinder.fold(entry.name.value)
            for (field, owners) in known {
                guard let owner = owners[key], owner != index else { continue }
                return (
                    entry.name.line,
                    "criterion name '\(entry.name.value)' is the \(field) of '\(entries[owner].id.value)' too "
                        + "(line \(entries[owner].line)): coded tables must tell the two by their ids"
                )
            }
            return nil
        }
    }

    /// The place of the first criterion that has a value, letter case aside.
    static func owners(_ values: [Located<String>]) -> [String: Int] {
        Dictionary(
            values.enumerated().filter { !$1.value.isEmpty }.map { (CriterionFinder.fold($1.value), $0) },
            uniquingKeysWith: { first, _ in first })
    }
}
