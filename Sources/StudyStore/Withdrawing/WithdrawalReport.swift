/// What was taken out of a study.
public struct WithdrawalReport: Hashable, Sendable {
    /// Names of transcripts that held their words, in order.
    public let transcripts: [String]
    /// How many turns are empty, or have words blotted out.
    public let turns: Int
    /// How many codings went; of withdrawn quotes, how many may not be used.
    public let codings: Int
    /// How many memos, wordings and responses held their words; these went, or lost them.
    public let writings: Int
    /// Codes of drafts that held their words: emptied.
    public let drafts: [String]
    /// Codes of publications that held their words: emptied, so that they may be told to those who hold copies.
    public let publications: [String]
    /// Whether a model is in use that may have learned from their words, as one that came with its codebook and was not
    /// adjusted since did not: it should be learned again.
    public let hasModel: Bool
    /// Why traces may still be in the file or beside it, though all of it was withdrawn; nil where none are.
    public internal(set) var fault: StudyFileError?
}
