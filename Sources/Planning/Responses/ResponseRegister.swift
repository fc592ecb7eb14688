/// What partners answered to the drafts before, in the draft that lists it. Nothing that was found in the interviews
/// depends on it.
public struct ResponseRegister: Hashable, Sendable {
    /// The most that stands of one partner beside one statement; the annex has all of it.
    public static let shownOfPartner = 2

    /// A line for each partner, in the order of the team's list and then those that are not on it; empty where there is no
    /// list.
    public let positions: [PartnerPosition]
    /// Where nobody listed partners, a line for each that signed, by name; empty where there is a list.
    public let signed: [PartnerPosition]
    /// All responses but withdrawals of quotes, in the order of the plan, then those to what is gone, then those to the
    /// draft as a whole; of one entry by partner.
    public let responses: [PlacedResponse]
    /// Withdrawals of quotes: never told by partner, for that would tell whose the quotes were.
    public let withdrawals: Int
    /// What the plan says of all this.
    public let statements: [Statement]

    /// Nobody was asked, nothing came.
    public init() { self.init(positions: [], responses: [], withdrawals: 0, statements: []) }

    init(
        positions: [PartnerPosition], signed: [PartnerPosition] = [], responses: [PlacedResponse],
        withdrawals: Int, statements: [Statement]
    ) {
        self.positions = positions
        self.signed = signed
        self.responses = responses
        self.withdrawals = withdrawals
        self.statements = statements
    }

    /// How many there are of each sort but withdrawals.
    public var counts: [ResponseCount] { ResponseCount.counts(responses.map(\.sort)) }

    /// All responses to an entry, in the order of the annex.
    public func responses(to entry: String) -> [PlacedResponse] {
        responses.filter { $0.place == .entry(entry) }
    }

    /// What stands beside an entry: objections first, then corrections and additions, a few of each partner, so that nobody
    /// is crowded out; and how many more the annex has.
    public func beside(_ entry: String) -> (shown: [PlacedResponse], more: Int) {
        let order: [PartnerResponse.Sort] = [.object, .correct, .add]
        let all = responses(to: entry)
        let candidates = order.flatMap { sort in all.filter { $0.sort == sort } }
        var taken: [String: Int] = [:]
        let shown = candidates.filter { response in
            taken[response.partner, default: 0] += 1
            return taken[response.partner, default: 0] <= Self.shownOfPartner
        }
        return (shown, candidates.count - shown.count)
    }
}
