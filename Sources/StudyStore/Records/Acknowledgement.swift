/// What a study file answers to a decision once it is on the disk.
public struct Acknowledgement: Hashable, Sendable {
    /// The change in the log.
    public let change: LogEntry.ID
    /// The coding it is about.
    public let coding: StoredCoding.ID
    /// How the coding stands now.
    public let standing: Standing
}
