public import Planning
public import StudyStore

extension Partner {
    /// The partner that a study file keeps.
    public init(_ stored: StoredPartner) {
        let details = stored.details
        self.init(
            name: details.name, people: details.people, signatory: details.signatory,
            state: details.state.flatMap { State(rawValue: $0) }, date: details.date)
    }
}

extension StoredPartner.Details {
    /// The partner as a study file keeps it.
    public init(_ partner: Partner) {
        self.init(
            name: partner.name, people: partner.people, signatory: partner.signatory,
            state: partner.state?.rawValue, date: partner.date)
    }
}
