/// How many people tell of something anywhere at a level of the checklist; each is counted once.
public struct LevelReach: Hashable, Sendable {
    /// People who tell of at least one thing that helps.
    public let helped: Int
    /// People who tell of at least one difficulty.
    public let troubled: Int
}
