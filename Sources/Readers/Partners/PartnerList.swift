public import StudyModel

/// The organisations that are asked to own a plan, as a person listed them (`partners.csv`).
public struct PartnerList: Hashable, Sendable {
    /// One organisation.
    public struct Row: Hashable, Sendable {
        /// Its name, as printed.
        public let partner: String
        /// Names, e-mail addresses or domains by which its people are known in returned files.
        public let people: [String]
        /// Who signs for it; empty where nobody said.
        public let signatory: String
        /// Where it stands, in one of the words that were allowed, in lower case; nil where nobody said.
        public let state: String?
        /// When it answered, ISO 8601; empty where nobody said.
        public let date: String
        /// Line of the file, from 1.
        public let line: Int
    }

    /// The columns, in any order; only the first is required.
    public static let columns = ["partner", "people", "signatory", "state", "date"]

    /// The organisations in the order of the file, no two of one name, nobody in two of them.
    public let rows: [Row]

    /// Reads the list in the file at `path`; the column `state` holds one of `states`, whatever the letter case.
    /// - Throws: `InputError` with the line of a row that cannot be right.
    public static func read(path: String, states: [String]) throws(InputError) -> PartnerList {
        try make(try NamedTable.read(path: path, columns: columns), file: path, states: states)
    }

    /// The list in `text`, which errors say came from `file`; see `read(path:states:)`.
    static func parse(_ text: String, file: String, states: [String]) throws(InputError) -> PartnerList {
        try make(try NamedTable.parse(text, file: file, columns: columns), file: file, states: states)
    }
}

private extension PartnerList {
    static func make(
        _ table: NamedTable, file: String, states: [String]
    ) throws(InputError) -> PartnerList {
        var rows: [Row] = []
        var names: [String: Int] = [:]
        var people: [String: Row] = [:]
        for cells in table.rows {
            let row = try row(cells, file: file, states: states)
            if let line = names.updateValue(row.line, forKey: key(row.partner)) {
                throw InputError(
                    file: file, line: row.line,
                    reason: "lists '\(row.partner)' a second time (first in line \(line))")
            }
            for person in row.people {
                guard let other = people.updateValue(row, forKey: key(person)), other != row else { continue }
                throw InputError(
                    file: file, line: row.line,
                    reason:
                        "lists '\(person)' for '\(row.partner)', who is '\(other.partner)''s in line \(other.line)"
                )
            }
            rows.append(row)
        }
        guard !rows.isEmpty else {
            throw InputError(file: file, reason: "lists no partner: write a row for each, under 'partner'")
        }
        return PartnerList(rows: rows)
    }

    static func row(
        _ cells: NamedTable.Row, file: String, states: [String]
    ) throws(InputError) -> Row {
        guard let name = cells["partner"] else {
            throw InputError(file: file, line: cells.line, reason: "names no partner")
        }
        let state = cells["state"].map { spaced($0).lowercased() }
        if let state, !states.contains(state) {
            throw InputError(
                file: file, line: cells.line,
                reason: "has a state '\(state)' that is not known" + Suggestion.clause(for: state, in: states)
                    + " (known: \(states.joined(separator: ", ")))")
        }
        let date = cells["date"] ?? ""
        guard date.isEmpty || Day(date) != nil else {
            throw InputError(
                file: file, line: cells.line,
                reason: "has a date '\(date)' that is no day: write it as 2026-03-14")
        }
        let people = (cells["people"] ?? "").split(separator: ";").map { spaced($0) }.filter { !$0.isEmpty }
        return Row(
            partner: spaced(name), people: people, signatory: cells["signatory"].map { spaced($0) } ?? "",
            state: state, date: date, line: cells.line)
    }

    /// What two spellings of one name have in common.
    static func key(_ name: String) -> String { spaced(name).lowercased() }

    /// With single spaces between its words, none at the ends.
    static func spaced(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
