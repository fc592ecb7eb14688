public import StudyModel

/// Which rows of a participants file are about which transcript.
public struct ParticipantAssignment: Hashable, Sendable {
    /// The code of warnings about rows that match no transcript.
    package static let withoutTranscript = "participant-without-transcript"

    /// Rows by transcript name, in the order of the file. Several rows are a joint interview.
    public let rows: [String: [ParticipantTable.Row]]
    /// Rows that are about none of the transcripts, in the order of the file.
    public let unmatched: [ParticipantTable.Row]
    /// Transcripts no row is about, in the order given.
    public let unlisted: [String]
    /// Warnings about rows that match nothing, or several transcripts, and about joint interviews whose speakers
    /// are not told apart.
    public let diagnostics: [Diagnostic]

    /// Deals the rows of `table` out to `transcripts`.
    init(table: ParticipantTable, transcripts: [String]) {
        let index = TranscriptIndex(transcripts)
        let listed = Set(table.rows.flatMap { index.transcripts(for: $0.transcript) })
        let free = transcripts.filter { !listed.contains($0) }
        var rows: [String: [ParticipantTable.Row]] = [:]
        var unmatched: [ParticipantTable.Row] = []
        var diagnostics: [Diagnostic] = []
        for row in table.rows {
            let best = index.transcripts(for: row.transcript)
            switch best.count {
            case 1: rows[best[0], default: []].append(row)
            case 0:
                unmatched.append(row)
                diagnostics.append(
                    Diagnostic(
                        .warning, Self.withoutTranscript, file: table.file, line: row.line,
                        "'\(row.transcript)' is none of the transcripts read\(Self.hint(row.transcript, free))"
                    ))
            default:
                diagnostics.append(
                    Diagnostic(
                        .warning, "participant-ambiguous", file: table.file, line: row.line,
                        "'\(row.transcript)' may be \(best.joined(separator: " or ")), so the row was not used; "
                            + "write the path"))
            }
        }
        for transcript in transcripts {
            diagnostics += Self.jointWarnings(rows[transcript] ?? [], transcript, file: table.file)
        }
        self.rows = rows
        self.unmatched = unmatched
        self.unlisted = transcripts.filter { rows[$0] == nil }
        self.diagnostics = diagnostics
    }
}

private extension ParticipantAssignment {
    /// The transcript that was probably meant, among those no row is about: its numbers must be the same. Nothing
    /// where there are very many.
    static func hint(_ written: String, _ free: [String]) -> String {
        guard free.count <= 500 else { return "" }
        let digits = written.filter(\.isNumber)
        return Suggestion.clause(for: written, in: free.filter { $0.filter(\.isNumber) == digits })
    }

    static func jointWarnings(
        _ rows: [ParticipantTable.Row], _ transcript: String, file: String
    ) -> [Diagnostic] {
        let people = rows.filter { !$0.isInterviewer }
        var warnings = rows.filter { $0.isInterviewer && $0.speakers.isEmpty }.map { row in
            Diagnostic(
                .warning, "participant-speaker-unknown", file: file, line: row.line,
                "says that somebody asks in '\(transcript)', but not who; write their label in the column "
                    + "'speakers'")
        }
        guard people.count > 1, let unnamed = people.first(where: { $0.speakers.isEmpty }) else {
            return warnings
        }
        warnings += [
            Diagnostic(
                .warning, "participant-speaker-unknown", file: file, line: unnamed.line,
                "'\(transcript)' has \(people.count) participants; a column 'speakers' with their labels in the "
                    + "transcript would tell whose words are whose")
        ]
        return warnings
    }
}
