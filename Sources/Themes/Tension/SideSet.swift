import StudyModel

/// Sides of one criterion's tensions as bits, for what is held of every person and criterion.
struct SideSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The set of the side at `place` among those of its criterion, 0..<`Tension.mostSides`.
    init(at place: Int) { rawValue = 1 << UInt16(place) }
}
