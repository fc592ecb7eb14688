/// Where a partner stands with the plan: a line of the sign-off.
public struct PartnerPosition: Hashable, Sendable {
    /// The partner, as the team lists it.
    public let partner: Partner
    /// Its responses by sort, in the order of `PartnerResponse.Sort`; sorts without any are left out, and so are quotes
    /// withdrawn, which would tell whose they were.
    public let counts: [ResponseCount]
    /// What it wrote into its line of the sign-off, as printed; nil where nothing.
    public let signOff: SignOff?

    /// Where it stands: as the team says where that is more than that it responded, else as it signed. What came from it
    /// tells that it responded, whatever the list still says.
    public var state: Partner.State? {
        if isTold { return partner.state }
        if let signOff { return signOff.state }
        switch partner.state {
        case nil, .notAsked, .asked: return counts.isEmpty ? partner.state : .responded
        default: return partner.state
        }
    }

    /// Who signs for it, name and role: whoever did, else whom the list names.
    public var signatory: String { first(partner.signatory, signOff?.signatory) }

    /// When it answered.
    public var date: String { first(partner.date, signOff?.date) }

    /// What it wrote of where it stands beside that; nil where the team says it, or its words say no more.
    public var words: String? {
        guard !isTold, let signOff, !signOff.isPlain else { return nil }
        return signOff.words
    }

    /// Whether the team says where it stands, and not only that it was asked or responded.
    private var isTold: Bool {
        switch partner.state {
        case nil, .notAsked, .asked, .responded: false
        case .agreed, .agreedWithReservations, .declined: true
        }
    }

    /// What the team says, if that stands, or what was signed; the other where it is empty.
    private func first(_ told: String, _ signed: String?) -> String {
        let signed = signed ?? ""
        let (one, other) = isTold ? (told, signed) : (signed, told)
        return one.isEmpty ? other : one
    }

    /// Whether it has answered, as far as anybody told.
    public var hasResponded: Bool {
        switch state {
        case nil, .notAsked, .asked: false
        default: true
        }
    }
}
