import Themes

/// How many people a pack leaves out beside those who withdrew, so that nothing shows beside earlier packs.
public struct PeopleLeftOut: Hashable, Sendable {
    /// New people who wait for a later pack.
    public let waiting: Int
    /// People who sit out so that a withdrawal does not show.
    public let sittingOut: Int
    /// People whom earlier packs counted and who are gone: they withdrew, or their interviews are not among the inputs.
    public let gone: Int

    /// So many people.
    public init(waiting: Int = 0, sittingOut: Int = 0, gone: Int = 0) {
        self.waiting = waiting
        self.sittingOut = sittingOut
        self.gone = gone
    }

    init(_ population: DraftPopulation) {
        self.init(
            waiting: population.waiting.count, sittingOut: population.sittingOut.count,
            gone: population.gone.count)
    }

    /// All who are there and left out.
    public var count: Int { waiting + sittingOut }
}
