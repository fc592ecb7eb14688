import Themes

extension ResponseRegister {
    /// The register of what the context of `plan` tells, `plan` listing nothing of it yet.
    init(_ plan: ODPlan) {
        let context = plan.context
        guard !context.partners.isEmpty || !context.responses.isEmpty else {
            self.init()
            return
        }
        // The draft that went out may have listed the partners, and then has another code.
        let asked = Self.positions(context.partners, [], [:])
        var before = plan
        before.responses = ResponseRegister(
            positions: asked, responses: [], withdrawals: 0,
            statements: ResponseWriter(plan, asked, [], withdrawals: 0).statements)
        let placer = ResponsePlacer(plan, ownCodes: [PlanDraft(plan).code, PlanDraft(before).code])
        let responses = placer.responses()
        let withdrawals = context.withdrawnQuotes
        let words = ResponseWords(plan.summary.identifiers, context: context)
        let signOffs = context.signOffs.mapValues(words.printed)
        let positions = Self.positions(context.partners, responses, signOffs)
        let signers = context.partners.isEmpty ? signOffs.keys.sorted() : []
        self.init(
            positions: positions,
            signed: signers.map { Self.position(Self.unlisted($0), responses, signOffs) },
            responses: responses, withdrawals: withdrawals,
            statements: ResponseWriter(plan, positions, responses, withdrawals: withdrawals).statements)
    }
}

private extension ResponseRegister {
    /// A line for each partner; with a list, also for those not on it from whom something came.
    static func positions(
        _ partners: [Partner], _ responses: [PlacedResponse], _ signOffs: [String: SignOff]
    ) -> [PartnerPosition] {
        guard !partners.isEmpty else { return [] }
        let listed = Set(partners.map(\.name))
        let strangers = Set(responses.map(\.partner)).union(signOffs.keys).subtracting(listed)
            .filter { !$0.isEmpty }.sorted()
        return (partners + strangers.map(unlisted)).map { position($0, responses, signOffs) }
    }

    static func position(
        _ partner: Partner, _ responses: [PlacedResponse], _ signOffs: [String: SignOff]
    ) -> PartnerPosition {
        PartnerPosition(
            partner: partner,
            counts: ResponseCount.counts(responses.filter { $0.partner == partner.name }.map(\.sort)),
            signOff: signOffs[partner.name])
    }

    static func unlisted(_ name: String) -> Partner {
        Partner(name: name, people: [], signatory: "", state: nil, date: "")
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
