import Planning
import StudyModel
import StudyStore
import Themes

/// What can be chosen to narrow what is found.
struct FindOptions {
    private typealias Choice = (value: String, label: String)

    private let lists: [(name: String, label: String, choices: [Choice])]

    init(_ picture: LivePicture?, _ study: StudyFile, coder: CoderAccount) throws {
        let summary = picture?.summary
        let rows = summary?.matrix.rows ?? []
        func distinct(_ values: [String?]) -> [Choice] {
            Set(values.compactMap(\.self)).sorted().map { ($0, $0) }
        }
        let people = try coder.isBlind ? [coder] : study.people()
        lists = [
            (
                "criterion", "Criterion",
                (summary?.codebook.criteria ?? []).map { ($0.id.rawValue, "\($0.label) \($0.name)") }
            ),
            (
                "person", "Person",
                rows.map { ($0.participant.rawValue, $0.attributes.name ?? $0.participant.rawValue) }
            ),
            ("organisation", "Organisation", distinct(rows.map(\.attributes.organisation))),
            ("sector", "Sector", distinct(rows.map(\.attributes.sector))),
            ("kind", "Kind", StatementKind.allCases.map { ($0.rawValue, StanceNames.name($0)) }),
            ("stance", "Stance", Stance.allCases.map { ($0.rawValue, StanceNames.name($0)) }),
            ("state", "State", Standing.State.allCases.map { (StanceNames.name($0), StanceNames.name($0)) }),
            ("coder", "Decided by", people.map { ("\($0.id)", $0.name) }),
        ]
    }

    /// The lists, with what is asked for chosen in each; lists of nothing are left out.
    func filters(_ asked: [String: String]) -> [PageValues] {
        lists.filter { !$0.choices.isEmpty }.map { list in
            [
                "name": .text(list.name), "label": .text(list.label),
                "choices": .list(
                    list.choices.map {
                        [
                            "value": .text($0.value), "label": .text($0.label),
                            "chosen": .flag(asked[list.name] == $0.value),
                        ]
                    }),
            ]
        }
    }
}
