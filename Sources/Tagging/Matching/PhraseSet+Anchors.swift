extension PhraseSet {
    /// Sequences by the class they are anchored on, those that want the same word beside the anchor in one
    /// group: that word is looked at once for all of them.
    struct Anchors: Sendable {
        /// Sequences of one class that want the same neighbour.
        struct Group: Sendable {
            /// 0 for no neighbour, a class + 1 for the word after the anchor, -(a class + 1) for the one before.
            let neighbour: Int32
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
            /// More, or words that need not stand side by side.
            case other
        }

        /// A sequence with what a match of it needs, side by side: short ones are matched by this alone.
        struct Anchored: Sendable {
            let sequence: Int32
            let phrase: Int32
            let criterion: Int16
            let role: Phrase.Role
            let shape: Shape
            /// A class that some word of the sentence must have for it to match; -1 where there is none.
            let needed: Int32
        }

        /// Where the groups of a class begin; one more at the end.
        let starts: [Int32]
        /// Groups of all classes.
        let groups: [Group]
        /// Sequences of all groups.
        let sequences: [Anchored]

        /// The lists of all classes, by class.
        init(_ lists: [[Int32]], of builder: Builder) {
            var starts: [Int32] = [0]
            var groups: [Group] = []
            var sequences: [Anchored] = []
            for list in lists {
                let byNeighbour = Dictionary(grouping: list) { builder.neighbour(of: Int($0)) }
                for (neighbour, members) in byNeighbour.sorted(by: { $0.key < $1.key }) {
                    let start = Int32(sequences.count)
                    sequences += members.map(builder.anchored)
                    groups.append(Group(neighbour: neighbour, start: start, end: Int32(sequences.count)))
                }
                starts.append(Int32(groups.count))
            }
            self.starts = starts
            self.groups = groups
            self.sequences = sequences
        }
    }
}
