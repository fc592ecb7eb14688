/// So many interviews after the base, and what they brought that was new.
public struct SaturationRun: Hashable, Sendable {
    /// The first interview of the run, from 1.
    public let first: Int
    /// The last interview of the run.
    public let last: Int
    /// Themes of the run that no interview before it had.
    public let new: Int
    /// Themes of the base.
    public let base: Int

    /// New themes over those of the base.
    public var ratio: Double { base == 0 ? (new == 0 ? 0 : 1) : Double(new) / Double(base) }

    /// Whether it brought no more than the threshold allows.
    func isQuiet(_ settings: Saturation.Settings) -> Bool { ratio <= settings.threshold }

    /// The runs after the base, from the themes after the first, second … interview.
    static func all(_ counts: [Int], _ settings: Saturation.Settings) -> [SaturationRun] {
        let (size, length) = (settings.base, settings.run)
        guard size > 0, length > 0, counts.count >= size + length else { return [] }
        return (size...(counts.count - length)).map { before in
            SaturationRun(
                first: before + 1, last: before + length,
                new: counts[before + length - 1] - counts[before - 1],
                base: counts[size - 1])
        }
    }
}
