public import Planning
import StudyModel

/// Writes a draft of the plan as data, for `od-plan.json`: an object whose entries stand on a line each.
///
/// Within a format members keep their names and their order, and new ones may follow them: `throughline_draft` (the format, a whole number), `code`,
/// `version`, `date`, `interviewees`, `making`, `codes`, `origins` and `entries`, named as the properties of `PlanDraft` are; an
/// entry ends with `worded` where people worded or entered something. What is not known is null.
public struct PlanDraftJSON {
    /// The format that is written.
    public static let format = 1
    /// The member that tells the format.
    public static let formatName = "throughline_draft"

    private let draft: PlanDraft

    /// A writer of `draft`.
    public init(_ draft: PlanDraft) { self.draft = draft }

    /// The file, UTF-8.
    public func bytes() -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.append(contentsOf: "{\n".utf8)
        for member in head {
            append(member.key, to: &buffer)
            buffer.append(contentsOf: member.value.bytes(onOneLine: true))
            buffer.append(contentsOf: ",\n".utf8)
        }
        append("entries", to: &buffer)
        buffer.append(contentsOf: "[".utf8)
        for (index, entry) in draft.entries.enumerated() {
            buffer.append(contentsOf: index > 0 ? ",\n    ".utf8 : "\n    ".utf8)
            buffer.append(contentsOf: value(entry).bytes(onOneLine: true))
        }
        buffer.append(contentsOf: draft.entries.isEmpty ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
        return buffer
    }
}

private extension PlanDraftJSON {
    func append(_ key: String, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: "  ".utf8)
        buffer.appendJSON(key)
        buffer.append(contentsOf: ": ".utf8)
    }

    var head: [JSONValue.Member] {
        [
            .init(Self.formatName, .integer(Self.format)), .init("code", .string(draft.code)),
            .init("version", .string(draft.version)), .init("date", text(draft.date)),
            .init("interviewees", .integer(draft.interviewees)), .init("making", making),
            .init("codes", codes), .init("origins", origins),
        ]
    }

    var making: JSONValue {
        guard let making = draft.making else { return .null }
        return [
            "tool": .string(making.tool), "codebook": .string(making.codebook),
            "codebook_sha256": .string(making.codebookHash), "model_sha256": text(making.modelHash),
            "pack": text(making.pack), "settings": .array(making.settings.map { .string($0) }),
            "of_study": .bool(making.isOfStudy),
            "decided": making.decided.map(decided) ?? .null,
            "criteria": .array(
                making.criteria.map {
                    ["id": .string($0.id.rawValue), "label": .string($0.label), "name": .string($0.name)]
                }),
            "transcripts": .array(
                making.transcripts.map { ["name": .string($0.name), "sha256": .string($0.hash)] }),
        ]
    }

    func decided(_ decided: DraftMaking.Decided) -> JSONValue {
        ["confirmed": .integer(decided.confirmed), "rejected": .integer(decided.rejected)]
    }

    var codes: JSONValue {
        .object(
            draft.codes.sorted { $0.key < $1.key }.map {
                .init($0.key.description, .string($0.value.description))
            })
    }

    var origins: JSONValue {
        .object(
            draft.origins.sorted { $0.key < $1.key }.map { .init($0.key.description, .integer($0.value)) })
    }

    func value(_ entry: PlanDraft.Entry) -> JSONValue {
        let members: [JSONValue.Member] = [
            .init("id", .string(entry.id)), .init("key", .string(entry.key)),
            .init("sort", .string(entry.sort.rawValue)),
            .init("text", .string(entry.text)), .init("basis", .string(entry.basis.rawValue)),
            .init("criteria", .array(entry.criteria.map { .string($0.rawValue) })),
            .init("evidence", .array(entry.evidence.map { .string($0.description) })),
            .init("related", .array(entry.related.map { .string($0) })),
        ]
        return .object(members + (entry.worded.isEmpty ? [] : [.init("worded", worded(entry))]))
    }

    /// What people worded, by field.
    func worded(_ entry: PlanDraft.Entry) -> JSONValue {
        .array(
            entry.worded.map {
                ["field": .string($0.field.rawValue), "text": .string($0.text), "day": .string($0.day)]
            })
    }

    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
