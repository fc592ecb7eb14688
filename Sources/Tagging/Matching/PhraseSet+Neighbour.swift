extension PhraseSet {
    /// A word that a sequence wants near its anchor.
    struct Neighbour: Hashable, Sendable, Comparable {
        /// The class it belongs to.
        let wanted: Int32
        /// The farthest place it may stand in, counted from the anchor: 1 for the word right after it, -1 for the one
        /// right before it, 4 where three other words may stand between. Words that are stepped over not counted.
        let reach: Int32

        /// Whether it must stand right beside the anchor.
        var isBeside: Bool { abs(reach) == 1 }

        /// By place, then by class.
        static func < (left: Neighbour, right: Neighbour) -> Bool {
            (left.reach, left.wanted) < (right.reach, right.wanted)
        }
    }
}
