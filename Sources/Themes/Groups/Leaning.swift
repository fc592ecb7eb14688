/// People by the way most of their passages about a criterion point; those who are even are in neither.
public struct Leaning: Hashable, Sendable {
    /// People who tell more of help.
    public var helping = 0
    /// People who tell more of difficulty.
    public var hindering = 0

    /// Nobody.
    public init() {}

    /// Counts as given.
    public init(helping: Int, hindering: Int) {
        self.helping = helping
        self.hindering = hindering
    }

    /// People who lean either way.
    public var count: Int { helping + hindering }
    /// Helping less hindering over both, −1…1; nil where nobody leans.
    public var balance: Double? { count == 0 ? nil : Double(helping - hindering) / Double(count) }
}
