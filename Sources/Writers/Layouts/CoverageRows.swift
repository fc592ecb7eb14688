import StudyModel
public import Themes

/// How much of the checklist each interviewee spoke of, as rows of a table file. For the team only.
public enum CoverageRows {
    /// The headings: attributes, then criteria in all and at each level, positions, and what is missing.
    public static func columns(_ coverage: Coverage) -> [String] {
        ["participant", "organisation", "sector", "role", "perspective", "criteria raised"]
            + zip(coverage.levels, coverage.sizes).map { "\($0.name.lowercased()) (of \($1))" }
            + ["with a position", "not raised"]
    }

    /// A row for each interviewee, by id.
    public static func rows(_ coverage: Coverage) -> [[String]] {
        coverage.people.map { person in
            let known = person.attributes
            return [
                person.participant.rawValue, known.organisation ?? "", known.sector ?? "", known.role ?? "",
                known.perspective ?? "", String(person.total),
            ] + person.raised.map(String.init)
                + [String(person.positions), person.missing.joined(separator: " ")]
        }
    }
}
