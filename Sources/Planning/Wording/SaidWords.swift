public import StudyModel

/// Words for what a passage says.
public enum SaidWords {
    /// What it says of a criterion.
    public static func stance(_ stance: Stance) -> String {
        switch stance {
        case .helping: "help"
        case .hindering: "difficulty"
        case .mixed: "both"
        case .neutral: "no position"
        }
    }

    /// What sort of statement it makes.
    public static func kind(_ kind: StatementKind) -> String {
        switch kind {
        case .assumption: "assumption"
        case .aspiration: "hope"
        case .successFactor: "success factor"
        case .challenge: "challenge"
        }
    }
}
