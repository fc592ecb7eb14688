extension PhraseSet {
    /// Sequences by the class they are anchored on, those that want the same word near the anchor in one
    /// group: that word is looked for once for all of them.
    struct Anchors: Sendable {
        /// Sequences of one class that want the same neighbour.
        struct Group: Sendable {
            /// The class of that word; -1 where there is none.
            let wanted: Int32
            /// Where it may stand, as `Neighbour.reach`.
            let reach: Int32
            /// First of its sequences, as an index into `sequences`.
            let start: Int32
            /// One past the last.
            let end: Int32
        }

        /// What a sequence is made of.
        enum Shape: UInt8, Sendable {
            /// One word.
            case word
            /// The anchor and the word right after it.
            case withNext
            /// The anchor and the word right before it.
            case withPrevious
            /// The anchor, the word right after it, and more.
            case onward
            /// The anchor, the word right before it, and more.
            case backward
            /// Words that need not stand side by side.
            case other
        }

        /// A sequence with what a match of it needs, side by side: short ones are matched by this alone.
        struct Anchored: Sendable {
            let sequence: Int32
            let phrase: Int32
            let criterion: Int16
            let role: Phrase.Role
            let shape: Shape
            /// Where a third word of a sequence of words side by side stands, counted from the anchor; 0 where it has
            /// no such word.
            let thirdPlace: Int8
            /// The class of that word.
            let third: Int32
        }

        /// What is anchored on one class.
        struct List: Sendable {
            /// Sequences of one word.
            var words: [Anchored] = []
            /// Groups that want a word right after the anchor.
            var after: [Group] = []
            /// Groups that want a word right before it.
            var before: [Group] = []
            /// Groups that want a word farther off, or none.
            var loose: [Group] = []
        }

        /// What is anchored on each class, by its number.
        private(set) var lists: [List] = []
        /// Sequences of all groups.
        private(set) var sequences: [Anchored] = []

        /// The anchors of `sequences`, by class.
        init(_ sequences: [[Int32]], of builder: Builder) {
            lists.reserveCapacity(sequences.count)
            for members in sequences { lists.append(list(members, builder)) }
        }

        private mutating func list(_ members: [Int32], _ builder: Builder) -> List {
            var list = List()
            let anchored = members.map(builder.anchored)
            list.words = anchored.filter { $0.shape == .word }
            let longer = anchored.filter { $0.shape != .word }
            let groups = Dictionary(grouping: longer) { builder.neighbour(of: Int($0.sequence)) }
            for (neighbour, members) in groups.sorted(by: Self.isBefore) {
                let start = Int32(sequences.count)
                sequences += members
                let group = Group(
                    wanted: neighbour?.wanted ?? -1, reach: neighbour?.reach ?? 0, start: start,
                    end: Int32(sequences.count))
                switch group.reach {
                case 1: list.after.append(group)
                case -1: list.before.append(group)
                default: list.loose.append(group)
                }
            }
            return list
        }

        private static func isBefore(
            _ left: (key: Neighbour?, value: [Anchored]), _ right: (key: Neighbour?, value: [Anchored])
        ) -> Bool {
            guard let second = right.key else { return false }
            return left.key.map { $0 < second } ?? true
        }
    }
}
