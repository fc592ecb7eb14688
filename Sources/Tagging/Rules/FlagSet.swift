import StudyModel

/// What a reader should know of a coding, in the bits of a number: a set of its own for every finding would take longer
/// to make than the finding.
struct FlagSet: OptionSet {
    let rawValue: UInt16

    static let offRecord = FlagSet(rawValue: 1)
    static let reported = FlagSet(rawValue: 2)
    static let past = FlagSet(rawValue: 4)
    static let irony = FlagSet(rawValue: 8)
    static let offer = FlagSet(rawValue: 16)
    static let inferred = FlagSet(rawValue: 32)
    static let prompted = FlagSet(rawValue: 64)
    static let first = FlagSet(rawValue: 128)
    static let unsaid = FlagSet(rawValue: 256)
    static let kindInferred = FlagSet(rawValue: 512)

    /// The flags as codings hold them.
    var flags: Set<Coding.Flag> { Self.sets[Int(rawValue & 1023)] }

    /// The sets of all combinations, made once.
    private static let sets: [Set<Coding.Flag>] = (0..<1024 as Range<UInt16>).map { bits in
        let all: [(FlagSet, Coding.Flag)] = [
            (.offRecord, .offRecord), (.reported, .reported), (.past, .past), (.irony, .irony),
            (.offer, .offer), (.inferred, .inferred), (.prompted, .prompted), (.first, .first),
            (.unsaid, .unsaid), (.kindInferred, .kindInferred),
        ]
        return Set(all.filter { FlagSet(rawValue: bits).contains($0.0) }.map(\.1))
    }
}
