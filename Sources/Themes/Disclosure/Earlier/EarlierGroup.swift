/// A group as an earlier draft counted it.
struct EarlierGroup: Hashable, Sendable {
    /// The draft, by its place among those given.
    let draft: Int
    let label: EarlierDraft.Label
}
