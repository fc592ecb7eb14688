import StudyStore
import Writers

/// What was withdrawn, for people and for programs.
struct WithdrawalSummary {
    private let report: WithdrawalReport

    init(_ report: WithdrawalReport) { self.report = report }

    /// Prints it for people.
    func print(on console: Console) {
        console.print(
            "Withdrawn from \(report.transcripts.joined(separator: ", ").printable): \(report.turns.of("turn")), "
                + "\(report.codings.of("coding")), \(report.writings.of("note or wording", "notes or wordings"))"
        )
        if !report.drafts.isEmpty {
            console.print("Drafts that held the words are emptied: \(report.drafts.joined(separator: ", "))")
        }
        if !report.publications.isEmpty {
            console.print(
                "So is what partners were shown: \(report.publications.joined(separator: ", ")); tell those who hold copies."
            )
        }
        if report.hasModel {
            console.warn(
                "the study's model may have learned from these words: learn it anew ('throughline learn', or 'throughline "
                    + "train' for one of your own)")
        }
        console.print(
            "Files the words were read from, backups and what was sent are not reached: see to them.")
    }

    /// The object for programs.
    var json: JSONValue {
        [
            "transcripts": .array(report.transcripts.map { .string($0) }), "turns": .integer(report.turns),
            "codings": .integer(report.codings), "writings": .integer(report.writings),
            "drafts": .array(report.drafts.map { .string($0) }),
            "publications": .array(report.publications.map { .string($0) }),
            "model": .bool(report.hasModel), "cleaned_up": .bool(report.fault == nil),
        ]
    }
}
