/// Tells which sides of a criterion's tensions a sentence takes, by their phrases.
///
/// A phrase after a negation in its clause ("I don't think we should do it all at once") says nothing of what is wanted,
/// unless the negation is part of the phrase ("can't run it from"); nor does one in a question ("Who says it's too slow?"),
/// or after words that make it another's view ("they want it step by step", "if it were too fast"). Where phrases stand
/// before and after a contrast ("they say step by step, but I'd go for it all at once"), those after it count; of two
/// that overlap, the longer.
enum SideRules {
    /// The places of the matches in `cues` that speak for a side of the criterion of index `criterion`.
    static func places(of criterion: Int16, _ cues: borrowing CueReading) -> [Int] {
        let all = cues.places(.side)
        if all.isEmpty || cues.isQuestion && !cues.isTag { return [] }
        var places: [Int] = []
        for place in all where cues[place].criterion == criterion {
            let hit = cues[place]
            // "I don't think it's too slow" denies the words of a side, though it is no trouble.
            if cues.holds(hit), !cues.isDenied(hit), !cues.isOtherView(hit),
                !cues.isCovered(hit, by: .positiveDespiteNegation)
            {
                places.append(place)
            }
        }
        let hits = places.map { cues[$0] }
        let whole = places.filter { place in
            !hits.contains { $0.overlaps(cues[place]) && $0.length > cues[place].length }
        }
        let late = whole.filter { cues[$0].start >= cues.weightStart }
        return late.isEmpty ? whole : late
    }
}
