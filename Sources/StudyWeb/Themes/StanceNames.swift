import Planning
import StudyModel
import StudyStore

/// Words of pages for stances, kinds and states.
enum StanceNames {
    static func name(_ stance: Stance) -> String { SaidWords.stance(stance) }

    static func name(_ kind: StatementKind) -> String { SaidWords.kind(kind) }

    static func name(_ state: Standing.State) -> String {
        switch state {
        case .suggested: "suggested"
        case .accepted: "accepted"
        case .rejected: "rejected"
        case .disputed: "disputed"
        }
    }
}
