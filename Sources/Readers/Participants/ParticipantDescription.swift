import StudyModel

/// A transcript on its way to being described by rows of a participants file.
struct ParticipantDescription {
    private let original: Transcript
    private let file: String
    /// Id and attributes of each speaker's participant, as far as rows changed them; by index of the speaker.
    private var rows: [Int: ParticipantTable.Row] = [:]
    private var shared = Participant.Attributes()
    private(set) var diagnostics: [Diagnostic] = []

    /// The transcript as it was read; messages name rows as lines of `file`.
    init(_ transcript: Transcript, file: String) {
        original = transcript
        self.file = file
    }

    /// Places a row that names its speaker, who may have several labels: those of other transcripts among them are worth a
    /// note, no warning.
    mutating func place(_ row: ParticipantTable.Row) {
        let found = row.speakers.map { label in
            original.speakers.indices.filter { Self.bears(original.speakers[$0], label) }
        }
        let isKnown = found.contains { !$0.isEmpty }
        for (label, matches) in zip(row.speakers, found) {
            if matches.isEmpty {
                warn(row, unknown(label), isKnown ? .note : .warning)
            } else if !row.isInterviewer {
                if let speaker = matches.first(where: isInterviewee) {
                    rows[speaker] = row
                } else {
                    warn(row, asking(label))
                }
            }
        }
    }

    /// Places the rows that name no speaker.
    mutating func placeUnnamed(_ unnamed: [ParticipantTable.Row]) {
        let open = original.speakers.indices.filter { isInterviewee($0) && rows[$0] == nil }
        guard let row = unnamed.first, let most = open.max(by: { words($0) < words($1) }) else { return }
        guard unnamed.count == 1 else {
            shared = Self.common(unnamed.map(\.attributes))
            return
        }
        rows[most] = row
        if open.count > 1 {
            let others = open.filter { $0 != most }.map { "'\(original.speakers[$0].label)'" }
            warn(
                row,
                "was taken for '\(original.speakers[most].label)', who says most in '\(original.name)'; "
                    + "nothing is listed for \(others.joined(separator: ", ")) (a column 'speakers' would tell)"
            )
        }
    }

    /// The transcript with its participants as the rows describe them.
    var transcript: Transcript {
        var people: [Participant] = []
        let speakers = original.speakers.enumerated().map { index, speaker in
            guard let id = speaker.participant else { return speaker }
            let own = original.participants.first { $0.id == id }?.attributes ?? Participant.Attributes()
            let row = rows[index]
            let stated = own.overridden(by: shared)
                .overridden(by: row?.attributes ?? Participant.Attributes())
            let person = Participant(id: row?.participant ?? id, attributes: stated)
            if let known = people.firstIndex(where: { $0.id == person.id }) {
                // Two labels of one person: what the first states stays.
                people[known] = Participant(
                    id: person.id, attributes: stated.overridden(by: people[known].attributes))
            } else {
                people.append(person)
            }
            return Speaker(
                label: speaker.label, otherLabels: speaker.otherLabels, role: speaker.role,
                because: speaker.because, participant: person.id)
        }
        return Transcript(
            name: original.name, layout: original.layout, text: original.text, turns: original.turns,
            speakers: speakers, participants: people, metadata: original.metadata,
            accounting: original.accounting)
    }
}

private extension ParticipantDescription {
    static func bears(_ speaker: Speaker, _ label: String) -> Bool {
        ([speaker.label] + speaker.otherLabels).contains {
            $0.lowercased() == label.lowercased() || PersonName.fold($0) == PersonName.fold(label)
        }
    }

    func isInterviewee(_ speaker: Int) -> Bool { original.speakers[speaker].participant != nil }

    func words(_ speaker: Int) -> Int {
        original.turns.reduce(0) { $0 + ($1.speaker == speaker ? $1.span.count : 0) }
    }

    /// What all of `attributes` state alike; a name is one person's own.
    static func common(_ attributes: [Participant.Attributes]) -> Participant.Attributes {
        func same(_ field: (Participant.Attributes) -> String?) -> String? {
            guard let first = attributes.first.flatMap(field) else { return nil }
            return attributes.allSatisfy { field($0) == first } ? first : nil
        }
        return Participant.Attributes(
            organisation: same(\.organisation), role: same(\.role), perspective: same(\.perspective),
            sector: same(\.sector), date: same(\.date))
    }

    func unknown(_ label: String) -> String {
        let labels = original.speakers.map { "'\($0.label)'" }
        return "names the speaker '\(label)', who is not in '\(original.name)' (there: "
            + labels.joined(separator: ", ") + ")"
    }

    func asking(_ label: String) -> String {
        "lists '\(label)', who was taken for the interviewer of '\(original.name)'"
    }

    mutating func warn(
        _ row: ParticipantTable.Row, _ message: String, _ severity: Diagnostic.Severity = .warning
    ) {
        diagnostics.append(
            Diagnostic(severity, "participant-not-placed", file: file, line: row.line, message))
    }
}
