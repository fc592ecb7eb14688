/// A parsed pattern: one sequence of slots, or two sequences near each other.
struct Pattern: Hashable, Sendable {
    /// A word, as a pattern names it.
    struct Word: Hashable, Sendable {
        /// How a word of the text is compared.
        enum Comparison: Hashable, Sendable {
            /// By its Snowball stem.
            case stem
            /// By its folded letters.
            case exact
            /// By its letters as they stand, with an optional final s.
            case acronym
            /// By its letters as they stand.
            case cased
            /// By `*` and `?`.
            case wildcard
            /// By `*` and `?`, the letters as they stand.
            case casedWildcard
            /// By a regular expression.
            case expression(WordExpression)
        }

        let comparison: Comparison
        /// Folded letters (those of words that keep their case as written), not yet stemmed; none of a regular expression.
        let letters: [UInt8]
    }

    /// A place in a sequence: one of some runs of words (most of them one word long).
    struct Slot: Hashable, Sendable {
        var runs: [[Word]]
        var isOptional: Bool
        /// Other words allowed before it.
        var gap: Int
    }

    /// How two sequences must stand to each other.
    struct Proximity: Hashable, Sendable {
        /// The second sequence.
        let other: [Slot]
        /// Other words allowed between the two.
        let distance: Int
        /// Whether the first must come first.
        let isOrdered: Bool
    }

    let slots: [Slot]
    let proximity: Proximity?

    /// Whether any word is named by a regular expression.
    var hasExpression: Bool {
        (slots + (proximity?.other ?? [])).contains { slot in
            slot.runs.contains { run in
                run.contains { if case .expression = $0.comparison { true } else { false } }
            }
        }
    }
}
