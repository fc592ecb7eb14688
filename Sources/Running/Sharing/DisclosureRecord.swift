import StudyModel
import Themes

/// The record of a pack as rows: who was counted, what was shown of all of them and of groups, and whose words each code
/// names. For the team only.
struct DisclosureRecord: Sendable {
    let shared: SharedStudy

    /// The rows, with the columns of `EarlierRecord`.
    var rows: [[String]] { settings + people + totals + shown + hidden + quotes }
}

private extension DisclosureRecord {
    func row(_ cells: [String: String]) -> [String] { EarlierRecord.columns.map { cells[$0] ?? "" } }

    var settings: [[String]] {
        [
            ("tool", "\(Tool.name) \(Tool.version)"),
            ("codebook", "\(shared.summary.codebook.id) \(shared.summary.codebook.version)"),
            ("minimum-group", String(shared.summary.settings.minimumGroup)), ("pack", shared.codes.name),
        ].map { row(["kind": "setting", "name": $0.0, "value": $0.1]) }
    }

    var people: [[String]] {
        shared.log.people.sorted { $0.key < $1.key }.flatMap { id, groups in
            let sorted = groups.sorted { ($0.dimension, $0.label) < ($1.dimension, $1.label) }
            let rows = sorted.map {
                row([
                    "kind": "person", "name": id.rawValue, "dimension": $0.dimension.rawValue,
                    "group": $0.label,
                ])
            }
            return rows.isEmpty ? [row(["kind": "person", "name": id.rawValue])] : rows
        }
    }

    /// What all who were counted say of each criterion, all of which is printed.
    var totals: [[String]] {
        shared.summary.themes.map { theme in
            row(figures(theme.positions, ["kind": "total", "criterion": theme.criterion.id.rawValue]))
        }
    }

    var shown: [[String]] {
        shared.summary.themes.flatMap { theme in
            theme.groups.map { view in
                row(
                    figures(
                        view.positions,
                        [
                            "kind": "row", "dimension": view.group.dimension.rawValue,
                            "group": view.group.label,
                            "criterion": theme.criterion.id.rawValue,
                        ]))
            }
        }
    }

    func figures(_ positions: PositionCounts, _ cells: [String: String]) -> [String: String] {
        cells.merging(
            [
                "raised": String(positions.raised), "help": String(positions.positive),
                "difficulty": String(positions.critical),
            ], uniquingKeysWith: { old, _ in old })
    }

    var hidden: [[String]] {
        let unnamed = shared.log.unnamed.map { (criterion: "", row: $0) }
        let rows = shared.log.rows.map { (criterion: $0.criterion.rawValue, row: $0.row) }
        return (unnamed + rows).map { entry in
            row([
                "kind": "hidden", "name": entry.row.reason.rawValue,
                "dimension": entry.row.group.dimension.rawValue, "group": entry.row.group.label,
                "criterion": entry.criterion,
            ])
        }
    }

    var quotes: [[String]] {
        shared.quotes.map { quote in
            row([
                "kind": "quote", "name": quote.coding.participant.rawValue, "code": quote.code.description,
                "evidence": quote.coding.id.description, "transcript": quote.coding.transcript,
                "turn": String(quote.coding.turn), "criterion": quote.coding.criterion?.rawValue ?? "",
            ])
        }
    }
}
