/// Tells patterns that match nearly any words.
enum AnyWord {
    /// Words with little in common: short and long, of all letters, of other endings.
    private static let probes = [
        "a", "we", "job", "six", "hub", "okay", "trust", "money", "zebra", "vicar", "quay", "fund", "wife",
        "expect",
        "hospital", "jigsaw", "partner", "organisation", "difficulty", "kept", "running", "slowly", "12",
        "it's",
    ].map { Array($0.utf8) }

    /// Whether `pattern` asks for no word in particular: each of its words is an expression that most words match.
    static func isAll(of pattern: Pattern) -> Bool {
        isAll(of: pattern.slots) && (pattern.proximity.map { isAll(of: $0.other) } ?? true)
    }

    private static func isAll(of slots: [Pattern.Slot]) -> Bool {
        slots.allSatisfy { slot in
            slot.isOptional || slot.runs.contains { $0.allSatisfy(isAny) }
        }
    }

    private static func isAny(_ word: Pattern.Word) -> Bool {
        guard case .expression(let expression) = word.comparison else { return false }
        return 2 * probes.count { expression.matches($0) } > probes.count
    }
}
