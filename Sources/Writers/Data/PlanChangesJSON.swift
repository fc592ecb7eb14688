public import Planning
import StudyModel

/// Writes what became of everything two drafts say, with the transcripts and codings behind it, for
/// `plan-changes.json`. For the team only.
///
/// An object: `before` and `after` (code, version, interviewees), `reasons` (each with the transcripts it names), and
/// `changes`, each with `change`, the entries `before` and `after` (id and text, or null), `gained` and `lost` (ids of
/// codings), `withdrawn` (how many more it lost, which are named nowhere), `reasons`, and `responses` (ids of partners' answers).
public struct PlanChangesJSON {
    private let comparison: PlanComparison

    /// A writer of `comparison`.
    public init(_ comparison: PlanComparison) { self.comparison = comparison }

    /// The file, UTF-8.
    public func bytes() -> [UInt8] {
        let value: JSONValue = [
            "before": side(comparison.before), "after": side(comparison.after),
            "counts": .object(
                EntryChange.Sort.allCases.map { .init($0.rawValue, .integer(comparison.count($0))) }),
            "reasons": .array(comparison.reasons.map(reason)),
            "changes": .array(comparison.changes.map(change)),
        ]
        return value.bytes()
    }
}

private extension PlanChangesJSON {
    func side(_ side: PlanComparison.Side) -> JSONValue {
        [
            "code": .string(side.code), "version": .string(side.version),
            "interviewees": .integer(side.interviewees),
        ]
    }

    func reason(_ reason: ChangeReason) -> JSONValue {
        ["reason": .string(reason.name), "transcripts": .array(reason.transcripts.map { .string($0) })]
    }

    func entry(_ entry: PlanDraft.Entry?) -> JSONValue {
        guard let entry else { return .null }
        return ["id": .string(entry.id), "text": .string(entry.wording)]
    }

    func change(_ change: EntryChange) -> JSONValue {
        let lost = change.lost.filter { !comparison.takenBack.contains($0) }
        return [
            "change": .string(change.sort.rawValue), "sort": .string(change.entry.rawValue),
            "before": entry(change.before), "after": entry(change.after),
            "gained": .array(change.gained.map { .string($0.description) }),
            "lost": .array(lost.map { .string($0.description) }),
            "withdrawn": .integer(change.lost.count - lost.count),
            "reasons": .array(change.reasons.map(reason)),
            "responses": .array(change.responses.map { .string($0) }),
        ]
    }
}
