public import StudyModel

extension CodingList {
    /// What each reading of one interview decided, one passage after another; `lists` are all that speak of the interview,
    /// with the rows that do. `place` finds the passage of a row, which stands in the file that is named.
    ///
    /// Where each of several people coded all of the interview, each is a reading, by their names: passages in three fifths of
    /// the turns that anybody coded, or more. Else all of them together are one: people who shared an interview out among
    /// them, or of whom one only added to what another did. A reading in which nobody decided anything is left out, for what
    /// is not coded there tells nothing.
    /// - Throws: `InputError` as `decisions(criteria:place:)`.
    public static func readings(
        of lists: [CodingList], criteria: CriterionFinder,
        place: (_ row: CodingRow, _ file: String) throws(InputError) -> Range<Int>
    ) throws(InputError) -> [[PassageDecisions]] {
        var readings: [[PassageDecisions]] = []
        for lists in byReading(lists) {
            var passages: [PassageDecisions] = []
            for list in lists {
                passages += try list.decisions(criteria: criteria) { row throws(InputError) in
                    try place(row, list.file)
                }
            }
            if passages.contains(where: \.isDecided) { readings.append(passages) }
        }
        return readings
    }

    private static func byReading(_ lists: [CodingList]) -> [[CodingList]] {
        let rows = lists.flatMap(\.rows)
        let turns = Dictionary(grouping: rows, by: \.coder).mapValues { Set($0.map(\.turn)).count }
        let all = Set(rows.map(\.turn)).count
        let areApart = rows.allSatisfy { $0.state == nil && $0.coder != nil }
        guard areApart, turns.count > 1, turns.values.allSatisfy({ 5 * $0 >= 3 * all }) else {
            return [lists]
        }
        return turns.keys.compactMap(\.self).sorted().map { coder in
            lists.map { list in list.with(rows: list.rows.filter { $0.coder == coder }) }
        }
    }
}

private extension PassageDecisions {
    /// Whether a person decided anything here: a passage that was read and given no criterion is decided too.
    var isDecided: Bool { !accepted.isEmpty || !rejected.isEmpty || undecided.isEmpty }
}
