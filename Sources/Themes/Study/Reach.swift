/// Counts of people over several criteria at once, as far as they may be told.
public struct Reach: Hashable, Sendable {
    /// People who tell of help and of difficulty anywhere at a level, by its id.
    public internal(set) var levels: [String: LevelReach] = [:]
    /// People who tell of difficulty with any of the criteria an intervention bears on, by its id.
    public internal(set) var interventions: [String: Int] = [:]
    /// Ids of levels and interventions of which it may not be told, in the order of the codebook.
    var hidden: [String] = []
}
