import StudyModel

/// How soon further interviews brought little that was new (Guest, Namey and Chen 2020,
/// doi 10.1371/journal.pone.0232076): in the order given, and over random orders of the same interviews.
public struct Saturation: Hashable, Sendable {
    /// What a person may decide about it.
    public struct Settings: Hashable, Sendable {
        /// Interviews whose themes further ones are measured by.
        public var base = 4
        /// Interviews of a run; 3, so that no reading tells of one or two people.
        public var run = 3
        /// New themes of a run over those of the base, 0…1, at which little is new.
        public var threshold = 0.05
        /// Random orders.
        public var orders = 200

        /// The defaults: a base of 4, runs of 3, 5 %, 200 orders.
        public init() {}

        /// A base and a run of so many interviews, and a threshold of 0…1.
        public init(base: Int, run: Int, threshold: Double, orders: Int = 200) {
            self.base = base
            self.run = run
            self.threshold = threshold
            self.orders = orders
        }
    }

    /// What the interviews up to a point brought, over the random orders.
    public struct Spread: Hashable, Sendable {
        /// Themes that nine orders in ten had reached or passed.
        public let low: Int
        /// Themes that half of the orders had reached or passed.
        public let middle: Int
        /// Themes that one order in ten had reached or passed.
        public let high: Int
    }

    /// What it was made with.
    public let settings: Settings
    /// Different themes after the first, second … interview, in the order given.
    public let counts: [Int]
    /// The runs in the order given, each beginning one interview after the one before.
    public let runs: [SaturationRun]
    /// Themes after the first, second … interview, over the random orders.
    public let spread: [Spread]
    /// Interviews after which a run first brought little new, of each random order in which one did, ascending.
    public let reached: [Int]

    /// The saturation of interviews by the themes of each, in order; a theme is any number from 0.
    public init(_ interviews: [[Int]], settings: Settings = Settings(), seed: UInt64) {
        self.settings = settings
        let kinds = (interviews.joined().max() ?? -1) + 1
        counts = Self.accumulated(interviews, kinds)
        runs = SaturationRun.all(counts, settings)
        var random = SplitMix(seed: seed)
        var order = interviews
        var reached: [Int] = []
        var columns = [[Int]](repeating: [], count: interviews.count)
        for _ in 0..<max(0, settings.orders) {
            random.shuffle(&order)
            let counts = Self.accumulated(order, kinds)
            for (index, count) in counts.enumerated() { columns[index].append(count) }
            let quiet = SaturationRun.all(counts, settings).first { $0.isQuiet(settings) }
            if let quiet { reached.append(quiet.last) }
        }
        spread = columns.map { column in
            let sorted = column.sorted()
            return Spread(low: sorted.at(0.1), middle: sorted.at(0.5), high: sorted.at(0.9))
        }
        self.reached = reached.sorted()
    }

    /// All themes of the interviews.
    public var total: Int { counts.last ?? 0 }

    /// The fewest interviews with which half of the random orders had all but so small a share (0…1) of the themes.
    public func interviews(missing share: Double) -> Int? {
        let needed = Double(total) * (1 - share)
        return spread.firstIndex { Double($0.middle) >= needed }.map { $0 + 1 }
    }

    private static func accumulated(_ interviews: [[Int]], _ kinds: Int) -> [Int] {
        var seen = [Bool](repeating: false, count: kinds)
        var count = 0
        return interviews.map { themes in
            for theme in themes where !seen[theme] {
                seen[theme] = true
                count += 1
            }
            return count
        }
    }
}

private extension [Int] {
    /// The value below which so large a share (0…1) lies, of an ascending list; 0 where it is empty.
    func at(_ share: Double) -> Int {
        isEmpty ? 0 : self[Swift.min(count - 1, Int(share * Double(count)))]
    }
}
