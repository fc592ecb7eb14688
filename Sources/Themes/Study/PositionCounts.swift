public import StudyModel

/// People by what they say of a criterion: each is counted once.
public struct PositionCounts: Hashable, Sendable {
    /// People who only tell of it helping.
    public var helping = 0
    /// People who tell of both.
    public var mixed = 0
    /// People who only tell of it missing or getting in the way.
    public var hindering = 0
    /// People who raise it and say neither.
    public var neutral = 0

    /// Nobody.
    public init() {}

    /// Counts as given.
    public init(helping: Int, mixed: Int, hindering: Int, neutral: Int) {
        self.helping = helping
        self.mixed = mixed
        self.hindering = hindering
        self.neutral = neutral
    }

    /// All people who raise it.
    public var raised: Int { helping + mixed + hindering + neutral }
    /// People who say that it helps, hinders or both.
    public var taking: Int { helping + mixed + hindering }
    /// People who tell of it hindering, among other things.
    public var critical: Int { hindering + mixed }
    /// People who tell of it helping, among other things.
    public var positive: Int { helping + mixed }
    /// Helping less hindering over all who take a position, −1…1; nil where nobody does.
    public var balance: Double? {
        taking == 0 ? nil : Double(helping - hindering) / Double(taking)
    }

    /// People of that position.
    public subscript(_ stance: Stance) -> Int {
        switch stance {
        case .helping: helping
        case .mixed: mixed
        case .hindering: hindering
        case .neutral: neutral
        }
    }

    /// Counts one more person.
    public mutating func add(_ stance: Stance) {
        switch stance {
        case .helping: helping += 1
        case .mixed: mixed += 1
        case .hindering: hindering += 1
        case .neutral: neutral += 1
        }
    }
}
