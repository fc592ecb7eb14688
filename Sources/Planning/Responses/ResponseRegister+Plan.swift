extension ResponseRegister {
    /// The register of what the context of `plan` tells, `plan` listing nothing of it yet.
    init(_ plan: ODPlan) {
        let context = plan.context
        guard !context.partners.isEmpty || !context.responses.isEmpty else {
            self.init()
            return
        }
        // The draft that went out may have listed the partners, and then has another code.
        let asked = Self.positions(context.partners, [])
        var before = plan
        before.responses = ResponseRegister(
            positions: asked, responses: [], withdrawals: 0,
            statements: ResponseWriter(plan, asked, [], withdrawals: 0).statements)
        let placer = ResponsePlacer(plan, ownCodes: [PlanDraft(plan).code, PlanDraft(before).code])
        let responses = placer.responses()
        let withdrawals = context.withdrawnQuotes
        let positions = Self.positions(context.partners, responses)
        self.init(
            positions: positions, responses: responses, withdrawals: withdrawals,
            statements: ResponseWriter(plan, positions, responses, withdrawals: withdrawals).statements)
    }
}

private extension ResponseRegister {
    /// A line for each partner; with a list, also for those not on it from whom something came.
    static func positions(
        _ partners: [Partner], _ responses: [PlacedResponse]
    ) -> [PartnerPosition] {
        guard !partners.isEmpty else { return [] }
        let listed = Set(partners.map(\.name))
        let strangers = Set(responses.map(\.partner)).subtracting(listed).filter { !$0.isEmpty }.sorted()
        let others = strangers.map {
            Partner(name: $0, people: [], signatory: "", state: nil, date: "")
        }
        return (partners + others).map { partner in
            PartnerPosition(
                partner: partner,
                counts: ResponseCount.counts(responses.filter { $0.partner == partner.name }.map(\.sort)))
        }
    }
}

extension PlanContext {
    /// A partner's name as the team lists it, whatever the letter case and spaces; as written where it is not listed.
    func partnerName(_ written: String) -> String {
        let key = Self.key(written)
        return partners.first { Self.key($0.name) == key }?.name
            ?? written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
