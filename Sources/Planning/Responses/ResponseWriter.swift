import Themes

/// Writes what the plan says of partners' answers.
struct ResponseWriter {
    private let plan: ODPlan
    private let positions: [PartnerPosition]
    private let responses: [PlacedResponse]
    private let withdrawals: Int

    init(
        _ plan: ODPlan, _ positions: [PartnerPosition], _ responses: [PlacedResponse], withdrawals: Int
    ) {
        self.plan = plan
        self.positions = positions
        self.responses = responses
        self.withdrawals = withdrawals
    }

    /// Who has responded and who has not; what came.
    var statements: [Statement] {
        let texts = [("partners", partners), ("responses", answers)].filter { !$0.1.isEmpty }
        let first = plan.statements.count { $0.id.hasPrefix("P15.") } + 1
        return texts.enumerated().map { index, part in
            Statement(
                id: "P15.\(first + index)", key: "15.\(part.0)", text: part.1, basis: .interpretation)
        }
    }
}

private extension ResponseWriter {
    var partners: String {
        guard !positions.isEmpty else { return "" }
        return ([responded, unasked] + agreement).filter { !$0.isEmpty }.joined(separator: " ")
    }

    func names(_ those: (PartnerPosition) -> Bool) -> [String] {
        positions.filter(those).map(\.partner.name)
    }

    var responded: String {
        let all = Numeral.word(positions.count)
        let have = names(\.hasResponded)
        let missing = names { !$0.hasResponded && $0.state != .notAsked }
        let wait = missing.isEmpty ? "" : " \(missing.asList) \(missing.count == 1 ? "has" : "have") not yet."
        if positions.count == 1 {
            if positions[0].state == .notAsked { return "" }
            return have.isEmpty
                ? "The one partner, \(positions[0].partner.name), has not responded yet."
                : "The one partner, \(have.asList), has responded."
        }
        if have.isEmpty, !missing.isEmpty {
            return "None of these partners has responded yet: \(missing.asList)."
        }
        if have.isEmpty { return "" }
        if have.count == positions.count { return "All \(all) partners have responded: \(have.asList)." }
        let verb = have.count == 1 ? "has" : "have"
        let number = Numeral.word(have.count).capitalisedFirst
        return "\(number) of the \(all) partners \(verb) responded: \(have.asList).\(wait)"
    }

    var unasked: String {
        let found = names { $0.state == .notAsked }
        return found.isEmpty ? "" : "\(found.asList) \(found.count == 1 ? "has" : "have") not been asked yet."
    }

    var agreement: [String] {
        [
            (Partner.State.agreed, "agrees", "agree", ""),
            (.agreedWithReservations, "agrees", "agree", " with reservations"),
            (.declined, "does not agree", "do not agree", ""),
        ].compactMap { state, one, many, tail in
            let found = names { $0.state == state }
            return found.isEmpty ? nil : "\(found.asList) \(found.count == 1 ? one : many)\(tail)."
        }
    }

    var answers: String {
        guard !responses.isEmpty || withdrawals > 0 else { return "" }
        var parts: [String] = []
        if !responses.isEmpty {
            let isOne = responses.count == 1
            let counts = ResponseCount.counts(responses.map(\.sort)).map(\.words).asList
            let saveFor = withdrawals > 0 ? "but for what was withdrawn, no response" : "no response"
            parts.append(
                "Partners made \(Numeral.word(responses.count)) \(isOne ? "response" : "responses") to the earlier draft: "
                    + "\(counts). Annex H lists \(isOne ? "it" : "each") with what was done about it; \(saveFor) has "
                    + "changed what is reported of the interviews.")
            parts += besides + waiting
        }
        if withdrawals > 0 {
            let isOne = withdrawals == 1
            parts.append(
                "\(Numeral.word(withdrawals).capitalisedFirst) \(isOne ? "quote was" : "quotes were") withdrawn and "
                    + "\(isOne ? "stands" : "stand") nowhere in this draft.")
        }
        return parts.joined(separator: " ")
    }

    var besides: [String] {
        let objections = responses.count { response in
            if case .entry = response.place { return response.sort == .object }
            return false
        }
        guard objections > 0 else { return [] }
        return [
            objections == 1
                ? "One objection stands beside the statement it is about, as a contrary view."
                : "\(Numeral.word(objections).capitalisedFirst) objections stand beside the statements they are about, as contrary views."
        ]
    }

    var waiting: [String] {
        let open = responses.count { $0.sort != .agree && $0.done.isEmpty }
        guard open > 0 else { return [] }
        return [
            "What to do about \(open == responses.count && open > 1 ? "them" : open == 1 ? "one of them" : "\(Numeral.word(open)) of them") is not decided yet."
        ]
    }
}
