extension PhraseSet {
    /// Collects the arrays of a phrase set.
    struct Builder {
        private let phrases: [Phrase]
        private(set) var sequences: [Sequence] = []
        private(set) var slots: [Slot] = []
        private(set) var marks: [UInt8]
        private(set) var anchors: [[Int32]]
        private(set) var fillerAnchors: [[Int32]]
        private(set) var promptAnchors: [[Int32]]
        private(set) var sideAnchors: [[Int32]]

        /// A builder for `phrases` over that many classes of words.
        init(phrases: [Phrase], classCount: Int) {
            self.phrases = phrases
            marks = Array(repeating: 0, count: classCount)
            anchors = Array(repeating: [], count: classCount)
            fillerAnchors = anchors
            promptAnchors = anchors
            sideAnchors = anchors
        }

        /// Adds the sequences of one phrase.
        mutating func add(_ layout: PhraseLayout, phrase: Int32) {
            guard !layout.partners.isEmpty else {
                for sequence in layout.sequences { anchor(append(sequence, phrase)) }
                return
            }
            let partnerStart = sequences.count
            for sequence in layout.partners { _ = append(sequence, phrase) }
            let partners = Int32(partnerStart)..<Int32(sequences.count)
            for sequence in layout.sequences {
                let index = append(sequence, phrase)
                sequences[index].partners = partners
                sequences[index].distance = Int32(layout.distance)
                sequences[index].side = layout.side
                anchor(index)
            }
        }

        /// The word nearest to the anchor of a sequence that must be there; nil where either side may be empty.
        func neighbour(of index: Int) -> Neighbour? {
            let sequence = sequences[index]
            let anchor = Int(sequence.anchor)
            var neighbours: [Neighbour] = []
            if anchor + 1 < sequence.endSlot, !slots[anchor + 1].isOptional {
                neighbours.append(
                    Neighbour(wanted: slots[anchor + 1].wanted, reach: slots[anchor + 1].gap + 1))
            }
            if anchor > sequence.firstSlot, !slots[anchor - 1].isOptional {
                neighbours.append(Neighbour(wanted: slots[anchor - 1].wanted, reach: -slots[anchor].gap - 1))
            }
            return neighbours.first(where: \.isBeside) ?? neighbours.first
        }

        /// The sequence `index` as anchors list it.
        func anchored(_ index: Int32) -> Anchors.Anchored {
            let sequence = sequences[Int(index)]
            let third = third(of: sequence)
            return Anchors.Anchored(
                sequence: index, phrase: sequence.phrase, criterion: sequence.criterion, role: sequence.role,
                shape: shape(of: index), thirdPlace: third?.place ?? 0, third: third?.wanted ?? -1)
        }

        private func shape(of index: Int32) -> Anchors.Shape {
            let sequence = sequences[Int(index)]
            let length = sequence.endSlot - sequence.firstSlot
            let isShort = sequence.isPlain && sequence.partners.isEmpty
            if isShort, length == 1 { return .word }
            switch neighbour(of: Int(index))?.reach {
            case 1: return isShort && length == 2 ? .withNext : .onward
            case -1: return isShort && length == 2 ? .withPrevious : .backward
            default: return .other
            }
        }

        /// The word beside the anchor and its neighbour, of a sequence of words side by side.
        private func third(of sequence: Sequence) -> (place: Int8, wanted: Int32)? {
            guard sequence.isPlain, sequence.endSlot - sequence.firstSlot > 2 else { return nil }
            let hasTwoAfter = sequence.anchor + 2 < sequence.endSlot
            let isLast = sequence.anchor + 1 == sequence.endSlot
            let place: Int32 = hasTwoAfter ? 2 : isLast ? -2 : -1
            return (Int8(place), slots[Int(sequence.anchor + place)].wanted)
        }

        private mutating func append(_ sequence: PhraseLayout.Sequence, _ phrase: Int32) -> Int {
            let start = slots.count
            for index in sequence.classes.indices {
                slots.append(
                    Slot(
                        wanted: sequence.classes[index], gap: Int32(sequence.gaps[index]),
                        isOptional: sequence.optional[index]))
            }
            let isPlain =
                !sequence.optional.contains(true) && sequence.gaps.dropFirst().allSatisfy { $0 == 0 }
            sequences.append(
                Sequence(
                    phrase: phrase, role: phrases[Int(phrase)].role,
                    criterion: Int16(phrases[Int(phrase)].criterion), isPlain: isPlain,
                    firstSlot: Int32(start), endSlot: Int32(slots.count),
                    anchor: Int32(start + sequence.anchor)))
            return sequences.count - 1
        }

        private mutating func anchor(_ index: Int) {
            let sequence = sequences[index]
            let anchorClass = Int(slots[Int(sequence.anchor)].wanted)
            if sequence.role.isHeard {
                promptAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.prompt
            }
            if sequence.role.isPrompt { return }
            if sequence.role == .filler {
                fillerAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.filler
            } else if phrases[Int(sequence.phrase)].isOfSides {
                sideAnchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.side
            } else {
                anchors[anchorClass].append(Int32(index))
                marks[anchorClass] |= TokenTable.Mark.phrase
            }
        }
    }
}
