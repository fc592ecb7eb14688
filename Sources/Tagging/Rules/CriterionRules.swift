/// Tells which criteria a sentence is about, by their phrases, weak phrases and traps.
enum CriterionRules {
    /// What was found for one criterion: its phrases, longest first, and the weak ones that overlap none.
    struct Verdict {
        let criterion: Int16
        var strong: [Hit] = []
        var weak: [Hit] = []
    }

    /// The criteria with at least one match that counts, in the order of the codebook.
    static func verdicts(_ cues: CueReading) -> [Verdict] {
        guard cues.has(.strong) || cues.has(.weak) else { return [] }
        let strong = cues.hits(.strong)
        let weak = cues.hits(.weak)
        var verdicts: [Verdict] = []
        var (nextStrong, nextWeak) = (strong.startIndex, weak.startIndex)
        // Both lists are ordered by criterion: they are gone through side by side.
        while nextStrong < strong.endIndex || nextWeak < weak.endIndex {
            let criterion = min(
                nextStrong < strong.endIndex ? strong[nextStrong].criterion : .max,
                nextWeak < weak.endIndex ? weak[nextWeak].criterion : .max)
            var verdict = Verdict(criterion: criterion)
            while nextStrong < strong.endIndex, strong[nextStrong].criterion == criterion {
                keep(strong[nextStrong], in: &verdict.strong, cues)
                nextStrong += 1
            }
            while nextWeak < weak.endIndex, weak[nextWeak].criterion == criterion {
                if !verdict.strong.contains(where: weak[nextWeak].overlaps) {
                    keep(weak[nextWeak], in: &verdict.weak, cues)
                }
                nextWeak += 1
            }
            if !verdict.strong.isEmpty || !verdict.weak.isEmpty { verdicts.append(verdict) }
        }
        return verdicts
    }
}

extension CriterionRules {
    /// Adds `hit` where it counts, in the place of shorter ones it overlaps, so that `list` stays longest first.
    private static func keep(_ hit: Hit, in list: inout [Hit], _ cues: CueReading) {
        guard cues.holds(hit), !isTrapped(hit, cues) else { return }
        let length = hit.end - hit.start
        // Matches come by place, the longer first: an equally long one before goes first.
        if list.contains(where: { $0.overlaps(hit) && $0.end - $0.start >= length }) { return }
        list.removeAll { $0.overlaps(hit) }
        let place = list.firstIndex { $0.end - $0.start < length } ?? list.endIndex
        list.insert(hit, at: place)
    }

    private static func isTrapped(_ hit: Hit, _ cues: CueReading) -> Bool {
        guard cues.has(.trap) else { return false }
        return cues.hits(.trap).contains {
            $0.criterion == hit.criterion && $0.overlaps(hit) && cues.holds($0)
        }
    }
}
