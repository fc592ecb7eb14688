/// A response as the next draft prints it: numbered, placed, and without anything that tells who wrote it or who was
/// interviewed.
public struct PlacedResponse: Hashable, Sendable {
    /// Names it in this draft (`C4`), in the order of the annex.
    public internal(set) var id: String
    /// The partner; empty where it is not known.
    public let partner: String
    /// What it is about.
    public let place: ResponsePlace
    /// What sort it is.
    public let sort: PartnerResponse.Sort
    /// What the partner said, lines apart by line feeds; may be empty.
    public let text: String
    /// Words the partner put into the draft.
    public let inserted: String
    /// Words the partner struck out.
    public let deleted: String
    /// What was done about it; empty where nobody decided yet.
    public let done: String

    /// The partner by name, or that it is not known.
    public var who: String { partner.isEmpty ? "a partner not yet known" : partner }
}
