/// Who tells what the segments are, beside the transcripts.
public enum UnitSource: Hashable, Sendable {
    /// Nobody.
    case none
    /// There are so many in all.
    case count(Int)
    /// They are the passages of the list at this path.
    case list(String)
}
