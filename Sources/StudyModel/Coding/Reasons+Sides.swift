extension [Coding.Reason] {
    /// The names of the sides that they put a passage on, each once, in their order.
    public var sides: [String] {
        var names: [String] = []
        for name in compactMap({ Tension.Side.name(ofRule: $0.rule) }) where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// The same, but for the sides of those names alone; `words`, the passage, stand for any that were not among them.
    public func taking(sides names: [String], words: String) -> [Coding.Reason] {
        let known = sides
        let kept = filter { reason in
            Tension.Side.name(ofRule: reason.rule).map { names.contains($0) } ?? true
        }
        return kept
            + names.filter { !known.contains($0) }.map {
                Coding.Reason(rule: Tension.Side.rule(ofName: $0), matched: words)
            }
    }
}
