import StudyModel
import StudyStore
import Writers

/// What tagging anew came to.
struct TagSummary {
    private let change: CodebookChange?
    private let results: [IntakeResult]

    init(_ change: CodebookChange?, _ results: [IntakeResult]) {
        self.change = change
        self.results = results
    }

    /// Prints it for people.
    func print(on console: Console) {
        for move in change?.mapped ?? [] {
            console.print("\(move.codings.of("coding")) of '\(move.from)' are of '\(move.to)' now")
        }
        for back in change?.returned ?? [] {
            console.print("\(back.codings.of("coding")) of '\(back.criterion)' count again")
        }
        for parked in change?.parked ?? [] {
            console.warn(
                "\(parked.codings.of("coding")) of '\(parked.criterion)', which the codebook does not have, are parked: "
                    + "kept, and not counted (--map \(parked.criterion)=NEW says where they belong)")
        }
        let codings = results.reduce(0) { $0 + $1.codings }
        console.print(
            results.isEmpty
                ? "All transcripts are tagged by this codebook and model already."
                : "\(results.count.of("transcript")) tagged anew: \(codings.of("coding")), decisions kept.")
    }

    /// The object for programs.
    var json: JSONValue {
        [
            "tagged": .integer(results.count),
            "codings": .integer(results.reduce(0) { $0 + $1.codings }),
            "mapped": .array(
                (change?.mapped ?? []).map {
                    [
                        "from": .string($0.from.rawValue), "to": .string($0.to.rawValue),
                        "codings": .integer($0.codings),
                    ]
                }),
            "parked": counts(change?.parked), "returned": counts(change?.returned),
        ]
    }

    private func counts(_ counts: [CodebookChange.Count]?) -> JSONValue {
        .array(
            (counts ?? []).map {
                ["criterion": .string($0.criterion.rawValue), "codings": .integer($0.codings)]
            })
    }
}
