import StudyModel

/// How much a quote is wanted in a pool that is full.
///
/// What can surely be shown comes before what may name somebody, so that passages which will be held back
/// never crowd out others. Equals are told apart by their ids, which are as good as drawn by lot: a pool of
/// equals holds people from all folders, not those whose files come first.
struct QuoteRank: Sendable {
    let isSafe: Bool
    let value: Double
    let lot: UInt64

    init(isSafe: Bool, value: Double, lot: EvidenceID) {
        self.isSafe = isSafe
        self.value = value
        self.lot = lot.bits
    }

    func isBetter(than other: QuoteRank) -> Bool {
        if isSafe != other.isSafe { return isSafe }
        return value != other.value ? value > other.value : lot < other.lot
    }
}
