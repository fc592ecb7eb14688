import StudyModel
import StudyStore

/// What codings say, in words.
enum CodingWords {
    /// "Suggested", "Accepted", "Rejected" or "Disputed".
    static func state(_ state: Standing.State) -> String {
        switch state {
        case .suggested: "Suggested"
        case .accepted: "Accepted"
        case .rejected: "Rejected"
        case .disputed: "Disputed"
        }
    }

    /// The class by which stylesheets and scripts know a state.
    static func name(_ state: Standing.State) -> String { Self.state(state).lowercased() }

    static func kind(_ kind: StatementKind?) -> String {
        switch kind {
        case nil: "No kind"
        case .assumption: "Assumption"
        case .aspiration: "Aspiration"
        case .successFactor: "Success factor"
        case .challenge: "Challenge"
        }
    }

    static func stance(_ stance: Stance) -> String {
        switch stance {
        case .helping: "Helping"
        case .hindering: "Hindering"
        case .mixed: "Mixed"
        case .neutral: "Neutral"
        }
    }

    static func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .accepted: "accepted"
        case .rejected: "rejected"
        }
    }

    /// Sides that somebody put a passage on: "for going step by step".
    static func sides(_ names: [String]) -> String {
        names.isEmpty ? "for no side" : names.map { "for \($0)" }.joined(separator: ", ")
    }

    /// What somebody says of whether words may be used.
    static func record(_ isOff: Bool) -> String { isOff ? "off the record" : "may be used" }

    /// A share, 0…1, as "72%".
    static func share(_ value: Double) -> String { "\(Int((min(1, max(0, value)) * 100).rounded()))%" }

    /// A moment of the recording: "0:12:30".
    static func time(_ seconds: Double) -> String {
        let whole = Int(min(max(0, seconds), 1e7))
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(whole / 3600):\(padded(whole / 60 % 60)):\(padded(whole % 60))"
    }
}
