/// Why a passage is not quoted.
public enum HeldBackReason: String, Sendable, CaseIterable {
    /// The speaker tells who they are.
    case speaker = "tells who spoke"
    /// It gives the size of a unit the speaker belongs to.
    case unit = "tells the size of the speaker's unit"
    /// It opens with the post of somebody interviewed.
    case post = "names a post of somebody interviewed"
    /// It holds so many capitalised words that nobody vouches for that little would be left without them.
    case name = "is full of what may be names"
    /// People said that it is not to be quoted.
    case team = "held back by the team"
}
