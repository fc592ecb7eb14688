import Planning

/// Words that a draft prints in its sign-off, and which are therefore nobody's answer.
enum SignOffWords {
    /// Whether `cell` waits to be filled in.
    static func areBlank(_ cell: String) -> Bool {
        ["", "to be added", "to be agreed", "to be confirmed", "–", "—", "-", "tbc"].contains(
            cell.lowercased())
    }

    /// Whether the draft printed `cell` of where `partner` stands: that it has not answered, or what the list of partners
    /// says of it.
    static func arePrinted(_ cell: String, for partner: Partner?) -> Bool {
        // After a colon stand the partner's own words.
        let cell = cell.firstRange(of: ": “").map { String(cell[..<$0.lowerBound]) } ?? cell
        return printsState(cell.lowercased(), of: partner)
    }

    private static func printsState(_ cell: String, of partner: Partner?) -> Bool {
        areBlank(cell) || open.contains(cell)
            || (partner?.state.map { printed($0).contains(cell) } ?? false)
    }
}

private extension SignOffWords {
    static let open: Set<String> = [
        "not asked", "not asked yet", "asked", "no response yet", "responded", "none", "no response",
    ]

    static func printed(_ state: Partner.State) -> Set<String> {
        switch state {
        case .notAsked, .asked, .responded: open
        case .agreed: [state.rawValue, "agrees"]
        case .agreedWithReservations: [state.rawValue, "agrees with reservations"]
        case .declined: [state.rawValue, "does not agree"]
        }
    }
}
