extension PhraseSet {
    /// Collects the arrays of a phrase set.
    struct Builder {
        private let phrases: [Phrase]
        private(set) var sequences: [Sequence] = []
        private(set) var slotClasses: [Int32] = []
        private(set) var slotGaps: [Int] = []
        private(set) var slotOptional: [Bool] = []
        private(set) var marks: [UInt8]
        private(set) var firstAnchors: [[Int32]]
        private(set) var secondAnchors: [[Int32]]
        private(set) var fillerAnchors: [[Int32]]
        private(set) var promptAnchors: [[Int32]]

        /// A builder for `phrases` over that many classes of words.
        init(phrases: [Phrase], classCount: Int) {
            self.phrases = phrases
            marks = Array(repeating: 0, count: classCount)
            firstAnchors = Array(repeating: [], count: classCount)
            secondAnchors = firstAnchors
            fillerAnchors = firstAnchors
            promptAnchors = firstAnchors
        }

        /// Adds the sequences of one phrase.
        mutating func add(_ layout: PhraseLayout, phrase: Int32) {
            guard !layout.partners.isEmpty else {
                for sequence in layout.sequences { anchor(append(sequence, phrase)) }
                return
            }
            let partnerStart = sequences.count
            for sequence in layout.partners { _ = append(sequence, phrase) }
            let partners = partnerStart..<sequences.count
            for sequence in layout.sequences {
                let index = append(sequence, phrase)
                sequences[index].partners = partners
                sequences[index].distance = layout.distance
                sequences[index].side = layout.side
                anchor(index)
            }
        }

        /// What must stand right beside the anchor of a sequence; see `Anchors.Group`.
        func neighbour(of index: Int) -> Int32 {
            let sequence = sequences[index]
            let next = sequence.anchor + 1
            if next < sequence.slots.upperBound, slotGaps[next] == 0, !slotOptional[next] {
                return slotClasses[next] + 1
            }
            let previous = sequence.anchor - 1
            if previous >= sequence.slots.lowerBound, slotGaps[sequence.anchor] == 0, !slotOptional[previous]
            {
                return -(slotClasses[previous] + 1)
            }
            return 0
        }

        private mutating func append(_ sequence: PhraseLayout.Sequence, _ phrase: Int32) -> Int {
            let start = slotClasses.count
            slotClasses += sequence.classes
            slotGaps += sequence.gaps
            slotOptional += sequence.optional
            let role = phrases[Int(phrase)].role
            sequences.append(
                Sequence(
                    phrase: phrase, role: role, criterion: Int16(phrases[Int(phrase)].criterion),
                    slots: start..<slotClasses.count, anchor: start + sequence.anchor))
            return sequences.count - 1
        }

        private mutating func anchor(_ index: Int) {
            let sequence = sequences[index]
            let anchorClass = Int(slotClasses[sequence.anchor])
            if sequence.role.isHeard {
                promptAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.prompt
            }
            if sequence.role.isPrompt { return }
            if sequence.role == .filler {
                fillerAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.filler
            } else if sequence.role.isFirstRound {
                firstAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.first
            } else {
                secondAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.second
            }
        }
    }
}
