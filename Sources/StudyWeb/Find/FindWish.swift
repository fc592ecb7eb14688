import StudyModel
import StudyStore

/// What an address asks to find.
struct FindWish {
    /// The names of all fields, in the order of the page.
    static let names = [
        "q", "criterion", "person", "organisation", "sector", "kind", "stance", "state", "coder",
    ]

    /// What is asked for, by the names of fields; empty values are left out.
    let fields: [String: String]
    let query: FindQuery

    init(_ queries: FormFields) {
        var fields: [String: String] = [:]
        for name in Self.names {
            let value = String(queries.text(name).prefix(200))
            if !value.isEmpty { fields[name] = value }
        }
        self.fields = fields
        query = FindQuery(
            text: fields["q"] ?? "", criterion: fields["criterion"].map { Criterion.ID($0) },
            participant: fields["person"].map { Participant.ID($0) }, organisation: fields["organisation"],
            sector: fields["sector"], kind: fields["kind"].flatMap { StatementKind(rawValue: $0) },
            stance: fields["stance"].flatMap { Stance(rawValue: $0) },
            state: fields["state"].flatMap { name in
                Standing.State.allCases.first { StanceNames.name($0) == name }
            },
            coder: fields["coder"].flatMap { Int64($0) }.map { .init($0) }, hasMemo: queries["memo"] != nil,
            page: queries["page"].flatMap { Int($0) } ?? 1)
    }

    /// Whether anything is asked for.
    var isAsked: Bool { !fields.isEmpty || query.hasMemo }

    /// The address of another page of the same.
    func path(page: Int) -> String {
        let parts = Self.names.compactMap { name in
            fields[name].map { "\(name)=\(PercentCoding.encoded($0))" }
        }
        return "/find?"
            + (parts + (query.hasMemo ? ["memo=yes"] : []) + ["page=\(page)"]).joined(separator: "&")
    }
}
