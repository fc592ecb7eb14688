/// Where codings come from and what they are to be read with.
public struct CodingSources: Hashable, Sendable {
    /// Lists of codings.
    public var lists: [String]
    /// Transcripts, or folders of them; none where there are none.
    public var transcripts: [String] = []
    /// Labels of speakers who are interviewers.
    public var interviewers: [String] = []
    /// Path of the participants file; nil uses those that lie in the folders of transcripts.
    public var participants: String?
    /// Path of the mapping file for XML of somebody's own making.
    public var xmlMap: String?
    /// Path of the codebook the criteria belong to; nil takes criteria as they are written.
    public var codebook: String?

    /// Lists of codings, with nothing to read them with yet.
    public init(lists: [String]) { self.lists = lists }
}
