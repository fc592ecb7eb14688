public import StudyModel
public import StudyStore
public import Writers

/// What an import came to.
public struct ImportReport: Sendable {
    /// The study file, as it was named.
    public let study: String
    /// The codebook it was tagged by.
    public let codebook: Codebook
    /// What became of each transcript that was read, by name.
    public let results: [IntakeResult]
    /// Why inputs could not be read.
    public let errors: [InputError]
    /// Everything there is to know about the inputs.
    public let diagnostics: [Diagnostic]

    /// How many transcripts had `change` done to them.
    public func count(_ change: IntakeResult.Change) -> Int { results.count { $0.change == change } }

    /// Codings that people worked on whose words are no longer in their transcript.
    public var lost: [LostCoding] { results.flatMap(\.lost) }
    /// Codings that people worked on that stand in another place than before.
    public var moved: Int { results.reduce(0) { $0 + $1.moved } }
    /// Who withdrew and is left out, by code, with the transcripts they are in.
    public var leftOut: [(person: Participant.ID, transcripts: [String])] {
        let places = results.flatMap { result in result.leftOut.map { ($0, result.name) } }
        return Dictionary(grouping: places, by: \.0).sorted { $0.key < $1.key }.map { person, places in
            (person, places.map(\.1))
        }
    }
    /// Codings the transcripts that were read have now.
    public var codings: Int { results.reduce(0) { $0 + $1.codings } }

    /// The object for programs.
    public var json: JSONValue {
        [
            "study": .string(study), "added": .integer(count(.added)),
            "replaced": .integer(count(.replaced)), "unchanged": .integer(count(.unchanged)),
            "unreadable": .integer(errors.count), "codings": .integer(codings), "moved": .integer(moved),
            "lost": .integer(lost.count), "transcripts": .array(results.map(Self.object)),
            "problems": .array(diagnostics.map(\.json)),
        ]
    }

    private static func object(_ result: IntakeResult) -> JSONValue {
        [
            "name": .string(result.name), "change": .string(result.change.rawValue),
            "codings": .integer(result.codings), "moved": .integer(result.moved),
            "left_out": .array(result.leftOut.map { .string($0.rawValue) }),
            "lost": .array(
                result.lost.map { lost in
                    [
                        "evidence": .string(lost.evidence.description), "turn": .integer(lost.turn),
                        "criterion": lost.criterion.map { .string($0.rawValue) } ?? .null,
                        "words": .string(lost.words),
                        "decided_by": .array(lost.decidedBy.map { .string($0) }),
                    ]
                }),
        ]
    }
}
