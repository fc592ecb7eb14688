/// Where a partner stands with the plan: a line of the sign-off.
public struct PartnerPosition: Hashable, Sendable {
    /// The partner, as the team lists it.
    public let partner: Partner
    /// Its responses by sort, in the order of `PartnerResponse.Sort`; sorts without any are left out, and so are quotes
    /// withdrawn, which would tell whose they were.
    public let counts: [ResponseCount]

    /// Where it stands. What came from it tells that it responded, whatever the list still says.
    public var state: Partner.State? {
        switch partner.state {
        case nil, .notAsked, .asked: counts.isEmpty ? partner.state : .responded
        default: partner.state
        }
    }

    /// Whether it has answered, as far as anybody told.
    public var hasResponded: Bool {
        switch state {
        case nil, .notAsked, .asked: false
        default: true
        }
    }
}
