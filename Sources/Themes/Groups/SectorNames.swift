import StudyModel

/// Puts the many ways of writing a sector under one name, so that groups are not split by spelling.
enum SectorNames {
    /// Words by their beginnings; the first rule that holds one wins.
    private static let rules: [(name: String, words: [String])] = [
        ("joint post", ["joint"]),
        ("voluntary and community sector", ["voluntary", "charity", "third sector", "community sector"]),
        ("primary care", ["primary care", "general practice", "gp federation", "gp practice", "pharmac"]),
        ("service users and carers", ["service user", "carer", "resident", "patient"]),
        (
            "NHS commissioner",
            ["ccg", "clinical commissioning", "integrated care board", "nhs commission", "health commission"]
        ),
        ("local authority", ["council", "local authority", "local government"]),
        ("NHS commissioner", ["commissioner", "commissioning"]),
        (
            "NHS provider",
            [
                "acute", "mental health trust", "community trust", "nhs provider", "nhs trust",
                "foundation trust",
            ]
        ),
        ("independent provider", ["independent", "care home", "home care", "domiciliary"]),
        ("local authority", ["borough"]),
    ]

    /// The common names, in the order of the rules; each once.
    static let names = rules.map(\.name).reduce(into: [String]()) { names, name in
        if !names.contains(name) { names.append(name) }
    }

    /// The common name for a sector as written; the words themselves where none is known.
    static func common(_ written: String) -> String {
        let words = written.lowercased()
        let isShared = words.contains("/") && ["council", "author"].contains(where: words.contains)
        if isShared, ["nhs", "ccg", "health"].contains(where: words.contains) { return "joint post" }
        let spaced = " " + String(words.map { $0.isLetter || $0.isNumber ? $0 : " " })
        return rules.first { $0.words.contains { spaced.contains(" \($0)") } }?.name ?? written.trimmed
    }

    /// The sector of a person, as written or else as the organisation's name tells it; nil where neither does.
    static func written(of person: Participant.Attributes) -> String? {
        if let sector = person.sector, !sector.withoutUnseen.trimmed.isEmpty { return sector }
        return person.organisation.flatMap(ofOrganisation)
    }

    /// Whether `sector`, a common name, is among `written` ones, or may be: "NHS" alone does not tell which part of it.
    static func mayBe(_ sector: String, among written: Set<String>) -> Bool {
        if written.contains(sector) { return true }
        return (sector == "primary care" || sector.hasPrefix("NHS "))
            && written.contains { ["nhs", "health", "the nhs", "health service"].contains($0.lowercased()) }
    }

    /// The sector an organisation's name tells of; nil where it tells of none, or of several.
    static func ofOrganisation(_ name: String) -> String? {
        let words = name.lowercased()
        let isCouncil = words.contains("council")
        let isCommissioner = words.contains("ccg") || words.contains("clinical commissioning group")
        let isProvider = ["nhs trust", "foundation trust", "hospitals"].contains(where: words.contains)
        switch (isCouncil, isCommissioner, isProvider) {
        case (true, false, false): return "local authority"
        case (false, true, false): return "NHS commissioner"
        case (false, false, true): return "NHS provider"
        case (true, true, _): return "joint post"
        default: return nil
        }
    }
}
