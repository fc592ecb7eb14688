import StudyStore

/// The two coders that are compared: those asked for, or the visitor and the first of the others.
struct CoderChoice {
    let one: CoderAccount?
    let other: CoderAccount?

    init(_ fields: [String: String], _ people: [CoderAccount], visitor: CoderAccount) {
        func asked(_ name: String) -> CoderAccount? { people.first { "\($0.id)" == fields[name] } }
        let one = asked("one") ?? people.first { $0.id == visitor.id }
        let other = asked("other") ?? people.first { $0.id != one?.id }
        (self.one, self.other) = one?.id == other?.id ? (nil, nil) : (one, other)
    }

    func options(_ people: [CoderAccount], chosen: CoderAccount?) -> [PageValues] {
        people.map {
            ["value": .text("\($0.id)"), "label": .text($0.name), "chosen": .flag($0.id == chosen?.id)]
        }
    }
}
