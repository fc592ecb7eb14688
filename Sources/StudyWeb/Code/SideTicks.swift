import StudyModel

/// The sides that a passage can be put on, as pages tick them.
enum SideTicks {
    /// Each of `tensions` with its sides, numbered through from 1: those `chosen`, by name, are ticked.
    static func values(_ tensions: [Tension], chosen: Set<String>, suggested: Set<String>) -> [PageValues] {
        var number = 0
        return tensions.map { tension in
            [
                "about": .text(tension.about),
                "list": .list(
                    tension.sides.map { side in
                        number += 1
                        return [
                            "number": .number(number), "title": .text(side.name),
                            "chosen": .flag(chosen.contains(side.name)),
                            "suggested": .flag(suggested.contains(side.name)),
                        ]
                    }),
            ]
        }
    }
}
