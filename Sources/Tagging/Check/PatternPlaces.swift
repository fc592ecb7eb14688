/// Where patterns stand among the entries of a codebook, for finding those that are the same, and traps that may cover
/// them.
struct PatternPlaces {
    private struct Place: Hashable {
        let pattern: Pattern
        let criterion: Int
        /// Nil for both lists of phrases.
        let role: Phrase.Role?
    }

    private struct Opening: Hashable {
        let run: [Pattern.Word]
        let criterion: Int
    }

    private var firsts: [Place: Int] = [:]
    private var claims: [Pattern: [Int]] = [:]
    private var traps: [Opening: [Int]] = [:]

    /// The places of `entries`.
    init(_ entries: [PhraseCompiler.Entry]) {
        for (index, entry) in entries.enumerated() {
            if entry.codes {
                let pattern = entry.pattern
                note(index, Place(pattern: pattern, criterion: entry.criterion, role: nil))
                if note(index, Place(pattern: pattern, criterion: entry.criterion, role: entry.role)) {
                    claims[pattern, default: []].append(index)
                }
            } else if entry.role == .trap, !entry.isConditional, entry.pattern.proximity == nil {
                for run in entry.pattern.slots.first?.runs ?? [] {
                    traps[Opening(run: run, criterion: entry.criterion), default: []].append(index)
                }
            }
        }
    }

    /// The first phrase of `criterion` that is `pattern`.
    func first(_ pattern: Pattern, in criterion: Int) -> Int? {
        firsts[Place(pattern: pattern, criterion: criterion, role: nil)]
    }

    /// The first phrase that is `pattern` of each list of each criterion, in the order of the codebook.
    func claims(_ pattern: Pattern) -> [Int] { claims[pattern] ?? [] }

    /// The traps of `criterion`, without conditions and without NEAR, that may open with one of the words of `slot`.
    func traps(of criterion: Int, openingAt slot: Pattern.Slot) -> [Int] {
        slot.runs.first.flatMap { traps[Opening(run: $0, criterion: criterion)] } ?? []
    }

    @discardableResult private mutating func note(_ index: Int, _ place: Place) -> Bool {
        guard firsts[place] == nil else { return false }
        firsts[place] = index
        return true
    }
}
