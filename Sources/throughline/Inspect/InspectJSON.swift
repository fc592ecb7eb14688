import Readers
import StudyModel
import Running
import Writers

/// What is understood of a transcript, for programs; the fields are those the help of `inspect` names.
struct InspectJSON {
    private let transcript: Transcript
    private let diagnostics: [Diagnostic]
    private let view: InspectView

    init(_ read: ReadTranscript, _ view: InspectView) {
        transcript = read.transcript
        diagnostics = read.diagnostics
        self.view = view
    }

    /// The object of an input that could not be read.
    static func unreadable(_ error: InputError) -> JSONValue {
        ["name": .string(error.file), "status": "unreadable", "error": Diagnostic(error).json]
    }

    /// The object.
    var value: JSONValue {
        var members: [JSONValue.Member] = [
            .init("name", .string(transcript.name)), .init("status", "read"),
            .init("layout", .string(transcript.layout.name)),
            .init("confidence", .number(transcript.layout.confidence)),
            .init(
                "runner_up",
                transcript.layout.runnerUp.map {
                    ["layout": .string($0.name), "confidence": .number($0.confidence)]
                } ?? .null),
            .init("seconds", transcript.seconds.map { .number($0) } ?? .null),
            .init("words", .integer(transcript.accounting.words)),
            .init("speakers", .array(SpeakerShare.all(transcript).map(speaker))),
            .init("participants", .array(transcript.participants.map(participant))),
            .init(
                "metadata",
                .array(transcript.metadata.map { ["key": .string($0.key), "value": .string($0.value)] })),
            .init("paragraphs", paragraphs),
            .init("comments", .array(transcript.comments.map(comment))),
        ]
        if view.showsSkipped {
            members.append(.init("skipped", .array(transcript.accounting.skipped.map(skipped))))
        }
        members.append(.init("turn_count", .integer(transcript.turns.count)))
        members.append(.init("turns", .array(transcript.turns.prefix(view.turns).map(turn))))
        members.append(.init("problems", .array(diagnostics.map(\.json))))
        return .object(members)
    }
}

private extension InspectJSON {
    func speaker(_ share: SpeakerShare) -> JSONValue {
        [
            "label": .string(share.speaker.label),
            "other_labels": .array(share.speaker.otherLabels.map { .string($0) }),
            "role": .string(share.speaker.role.rawValue), "because": .string(share.speaker.because),
            "participant": share.speaker.participant.map { .string($0.rawValue) } ?? .null,
            "turns": .integer(share.turns), "words": .integer(share.words),
            "share": .number((share.share * 1000).rounded() / 1000),
        ]
    }

    func participant(_ participant: Participant) -> JSONValue {
        .object(
            [.init("id", .string(participant.id.rawValue))]
                + participant.attributes.stated.map { .init($0.name, .string($0.value)) })
    }

    var paragraphs: JSONValue {
        let accounting = transcript.accounting
        return [
            "total": .integer(accounting.total), "in_turns": .integer(accounting.inTurns),
            "in_metadata": .integer(accounting.inMetadata),
            "skipped": .object(
                accounting.skippedByReason.map { .init($0.reason.rawValue, .integer($0.count)) }),
        ]
    }

    func place(_ place: SourcePlace) -> [JSONValue.Member] {
        [
            .init("part", place.part.map { .string($0) } ?? .null),
            .init("paragraph", .integer(place.paragraph)),
            .init("line", place.line.map { .integer($0) } ?? .null),
        ]
    }

    func comment(_ comment: SourceComment) -> JSONValue {
        .object(
            [
                .init("author", comment.author.map { .string($0) } ?? .null),
                .init("text", .string(comment.text)),
                .init("about", .string(comment.about)),
            ] + (comment.place.map(place) ?? []))
    }

    func skipped(_ paragraph: ParagraphAccounting.Skipped) -> JSONValue {
        .object(
            place(paragraph.place) + [
                .init("reason", .string(paragraph.reason.rawValue)),
                .init("excerpt", .string(paragraph.excerpt)),
            ])
    }

    func turn(_ turn: Turn) -> JSONValue {
        .object(
            [
                .init("number", .integer(turn.number)),
                .init("speaker", .string(transcript.speaker(of: turn).label)),
                .init("start", turn.time.map { .number($0.start) } ?? .null),
                .init("end", turn.time.flatMap(\.end).map { .number($0) } ?? .null),
            ] + place(turn.place) + [.init("text", .string(String(transcript.text(of: turn))))])
    }
}
