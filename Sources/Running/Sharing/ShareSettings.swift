/// What a person decides about what leaves the team.
public struct ShareSettings: Hashable, Sendable {
    /// What is read and how; its output folder is the pack.
    public var run: RunSettings
    /// The folder of the disclosure report, outside the pack.
    public var report: String
    /// The smallest group of interviewees that is named, at least 2.
    public var minimumGroup = 3

    /// A pack of what `run` says, with its report in the folder `report`.
    public init(run: RunSettings, report: String) {
        self.run = run
        self.report = report
    }
}
