/// Tells which criteria a sentence is about, by their phrases, weak phrases and traps. Scratch space of a worker, filled
/// anew for each sentence.
struct CriterionRules {
    /// What was found for one criterion, as places in `kept`.
    struct Verdict {
        let criterion: Int16
        /// Its phrases, longest first.
        var strong = 0..<0
        /// The weak ones that overlap none of them, longest first.
        var weak = 0..<0
    }

    /// The criteria with at least one match that counts, in the order of the codebook.
    private(set) var verdicts: [Verdict] = []
    /// The matches that count, those of one verdict after those of another.
    private(set) var kept: [Hit] = []

    /// Takes in the sentence `cues` has read.
    mutating func read(_ cues: borrowing CueReading) {
        verdicts.removeAll(keepingCapacity: true)
        kept.removeAll(keepingCapacity: true)
        var strong = cues.places(.strong)
        var weak = cues.places(.weak)
        // Both are ordered by criterion: they are gone through side by side.
        while !strong.isEmpty || !weak.isEmpty {
            var verdict = Verdict(
                criterion: min(
                    strong.isEmpty ? .max : cues[strong.lowerBound].criterion,
                    weak.isEmpty ? .max : cues[weak.lowerBound].criterion))
            let first = kept.count
            while !strong.isEmpty, cues[strong.lowerBound].criterion == verdict.criterion {
                keep(cues[strong.removeFirst()], from: first, cues)
            }
            verdict.strong = first..<kept.count
            let firstWeak = kept.count
            while !weak.isEmpty, cues[weak.lowerBound].criterion == verdict.criterion {
                let hit = cues[weak.removeFirst()]
                if !overlaps(hit, verdict.strong) { keep(hit, from: firstWeak, cues) }
            }
            verdict.weak = firstWeak..<kept.count
            if first < kept.count { verdicts.append(verdict) }
        }
    }
}

private extension CriterionRules {
    /// Adds `hit` to the matches kept from the place `first` on, if it counts: in the place of shorter ones it overlaps,
    /// so that they stay longest first.
    mutating func keep(_ hit: Hit, from first: Int, _ cues: borrowing CueReading) {
        guard cues.holds(hit), !Self.isTrapped(hit, cues) else { return }
        // Matches come by place, the longer first: an equally long one before goes first.
        for place in first..<kept.count
        where kept[place].overlaps(hit) && kept[place].length >= hit.length { return }
        var end = first
        for place in first..<kept.count where !kept[place].overlaps(hit) {
            kept[end] = kept[place]
            end += 1
        }
        kept.removeLast(kept.count - end)
        var place = first
        while place < end, kept[place].length >= hit.length { place += 1 }
        kept.insert(hit, at: place)
    }

    func overlaps(_ hit: Hit, _ places: Range<Int>) -> Bool {
        for place in places where kept[place].overlaps(hit) { return true }
        return false
    }

    static func isTrapped(_ hit: Hit, _ cues: borrowing CueReading) -> Bool {
        for place in cues.places(.trap)
        where cues[place].criterion == hit.criterion && cues[place].overlaps(hit) && cues.holds(cues[place]) {
            return true
        }
        return false
    }
}
