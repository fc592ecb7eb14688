/// How often two coders did and did not use a criterion over the same units.
public struct CodingTable: Hashable, Sendable {
    /// Units both coded.
    public var both: Int
    /// Units the first coded and the second did not.
    public var onlyFirst: Int
    /// Units the second coded and the first did not.
    public var onlySecond: Int
    /// Units neither coded; nil where it is not known how many there are.
    public var neither: Int?

    /// A table of the given counts.
    public init(both: Int = 0, onlyFirst: Int = 0, onlySecond: Int = 0, neither: Int? = 0) {
        self.both = both
        self.onlyFirst = onlyFirst
        self.onlySecond = onlySecond
        self.neither = neither
    }

    /// Of what the second coded, the share the first coded too; nil where the second coded nothing.
    public var precision: Double? { Self.share(both, of: both + onlySecond) }
    /// Of what the first coded, the share the second coded too; nil where the first coded nothing.
    public var recall: Double? { Self.share(both, of: both + onlyFirst) }
    /// The harmonic mean of precision and recall, the same whoever comes first; nil where neither coded anything.
    public var f1: Double? { Self.share(2 * both, of: 2 * both + onlyFirst + onlySecond) }

    /// Cohen's kappa; nil where units neither coded are not counted, or both always said the same one thing.
    public var kappa: CohenKappa? {
        neither.flatMap { CohenKappa([[both, onlyFirst], [onlySecond, $0]]) }
    }

    /// Units as far as they are counted.
    public var units: Int { both + onlyFirst + onlySecond + (neither ?? 0) }

    /// Adds the counts of `other`.
    public mutating func add(_ other: CodingTable) {
        both += other.both
        onlyFirst += other.onlyFirst
        onlySecond += other.onlySecond
        neither = neither.flatMap { mine in other.neither.map { mine + $0 } }
    }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole > 0 ? Double(part) / Double(whole) : nil
    }
}
