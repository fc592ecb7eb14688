import Planning
import Running
import StudyModel
import Writers

/// What a trace came to, for programs; the fields are those the help of `trace` names.
struct TraceJSON {
    private let draft: PlanDraft

    init(_ draft: PlanDraft) { self.draft = draft }

    /// The object of one thing asked for.
    func value(_ what: String, _ result: Result<TraceAnswer, TraceFailure>) -> JSONValue {
        switch result {
        case .failure(let failure):
            var advice: [String] = []
            if case .nothing(_, let told) = failure { advice = told }
            return [
                "what": .string(what), "sort": .null,
                "error": .string(advice.joined(separator: " ").printable),
            ]
        case .success(let answer): return value(answer)
        }
    }
}

private extension TraceJSON {
    func value(_ answer: TraceAnswer) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("what", .string(answer.what)), .init("sort", .string(answer.subject.name)),
            .init("error", .null),
            .init("draft", ["code": .string(draft.code), "version": .string(draft.version)]),
        ]
        if case .entry(let entry) = answer.subject { members.append(.init("entry", self.entry(entry))) }
        members += [
            .init("total", .integer(answer.total)), .init("transcripts", .integer(answer.transcripts)),
            .init(
                "states",
                .object(
                    CodingState.allCases.map { .init($0.rawValue, .integer(answer.states[$0] ?? 0)) })),
            .init("codings", .array(answer.codings.map(coding))),
            .init("missing", .array(answer.missing.map { .string($0.description) })),
            .init(
                "resting_on_it",
                .array(
                    answer.resting.map { ["entry": entry($0.entry), "codings": .integer($0.count)] })),
            .init("about_it", .array(answer.about.map(entry))),
            .init("words_apart", .bool(answer.isApart)),
            .init("related", .array(answer.related.map(entry))),
        ]
        return .object(members)
    }

    func entry(_ entry: PlanDraft.Entry) -> JSONValue {
        [
            "id": .string(entry.id), "key": .string(entry.key), "sort": .string(entry.sort.rawValue),
            "text": .string(entry.text), "basis": .string(entry.basis.rawValue),
            "criteria": .array(entry.criteria.map { .string($0.rawValue) }),
            "evidence": .array(entry.evidence.map { .string($0.description) }),
            "related": .array(entry.related.map { .string($0) }),
        ]
    }

    func coding(_ coding: TracedCoding) -> JSONValue {
        [
            "evidence": .string(coding.id.description), "code": .string(coding.code.description),
            "transcript": .string(coding.transcript), "turn": .integer(coding.turn),
            "start": coding.range.map { .integer($0.lowerBound) } ?? .null,
            "end": coding.range.map { .integer($0.upperBound) } ?? .null, "text": .string(coding.text),
            "participant": text(coding.participant), "criterion": text(coding.criterion?.rawValue),
            "kind": text(coding.kind?.rawValue), "stance": text(coding.stance?.rawValue),
            "question": .bool(coding.isQuestion), "coder": text(coding.coder),
            "state": text(coding.state?.rawValue),
            "confidence": coding.confidence.map { .number($0) } ?? .null, "because": text(coding.because),
            "flags": .array(coding.flags.map { .string($0) }), "line": .integer(coding.line),
        ]
    }

    func text(_ value: String?) -> JSONValue {
        value.map { $0.isEmpty ? .null : .string($0) } ?? .null
    }
}
