/// What an interviewee, asked for it, wants left out of what was said before ("Not the milk. And what I said about the
/// inquest.").
public struct LeaveOutRequest: Hashable, Sendable {
    /// The turn it is made in, all turns counted from 1.
    public let turn: Int
    /// The words of it by which passages were found, as they stand there, in their order; empty where none was.
    public let words: [String]
    /// Names of it that are not to be printed ("don't put Colm's name in"), as they stand there, in their order; passages
    /// that hold them stay.
    public let names: [String]
    /// How many of the person's other sentences it was taken to speak of.
    public let sentences: Int
}
