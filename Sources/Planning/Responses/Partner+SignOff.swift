extension Partner {
    /// `partners`, and those that signed without being on the list, with what each signed last among `responses` where the
    /// team says no more.
    public static func standing(_ partners: [Partner], after responses: [PartnerResponse]) -> [Partner] {
        var context = PlanContext(tool: "", codebookHash: "")
        context.partners = partners
        context.responses = responses
        let signOffs = context.signOffs
        let listed = Set(partners.map(\.name))
        let others = signOffs.keys.filter { !listed.contains($0) }.sorted().map {
            Partner(name: $0, people: [], signatory: "", state: nil, date: "")
        }
        return (partners + others).map { partner in
            let position = PartnerPosition(partner: partner, counts: [], signOff: signOffs[partner.name])
            return Partner(
                name: partner.name, people: partner.people, signatory: position.signatory,
                state: position.state, date: position.date)
        }
    }
}
