/// Two coders and how often they did and did not use a criterion over the units both read.
public struct CoderPair: Hashable, Sendable {
    /// Index of the coder taken as the reference, into `CodedStudy.coders`.
    public let first: Int
    /// Index of the coder measured against them.
    public let second: Int
    /// The counts.
    public var table: CodingTable

    /// A pair with its counts.
    public init(first: Int, second: Int, table: CodingTable) {
        self.first = first
        self.second = second
        self.table = table
    }

    /// Every pair of `count` coders, in order, without counts yet.
    static func all(of count: Int) -> [CoderPair] {
        (0..<count).flatMap { first in
            (first + 1..<max(count, first + 1)).map {
                CoderPair(first: first, second: $0, table: CodingTable())
            }
        }
    }
}
