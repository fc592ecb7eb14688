/// What comparing the phrases of one codebook with one another may cost, so that thousands of phrases nearly alike do not
/// hold up its check.
struct ComparisonEffort {
    /// Enough for any checklist people wrote: the one of 5,400 phrases takes a hundredth of it.
    static let usual = ComparisonEffort(steps: 20_000_000)

    /// Steps left: one for each phrase that is looked at, and for each of its words or readings that is compared.
    private(set) var steps: Int
    /// How often something was left undone for want of steps.
    private(set) var refusals = 0

    /// An effort of that many steps.
    init(steps: Int) { self.steps = steps }

    /// Takes `count` steps; false where fewer are left.
    mutating func spend(_ count: Int) -> Bool {
        guard count <= steps else {
            refusals += 1
            return false
        }
        steps -= count
        return true
    }
}
