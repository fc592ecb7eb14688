import StudyModel
import StudyStore

/// All that a study keeps of a person, as plain text for them to read.
struct PersonText {
    private let report: PersonReport

    init(_ report: PersonReport) { self.report = report }

    var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        var lines = ["Everything this study keeps of \(report.person)", ""]
        for seen in report.transcripts { lines += self.lines(seen) }
        if !report.drafts.isEmpty {
            lines += ["Drafts of the plan that repeat their words: " + report.drafts.joined(separator: ", ")]
        }
        if !report.publications.isEmpty {
            lines += [
                "What was shared that repeats their words: " + report.publications.joined(separator: ", ")
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ seen: PersonReport.Appearance) -> [String] {
        let known: [(String, String?)] = [
            ("Name", seen.attributes.name), ("Organisation", seen.attributes.organisation),
            ("Role", seen.attributes.role), ("Perspective", seen.attributes.perspective),
            ("Sector", seen.attributes.sector), ("Date", seen.attributes.date),
            ("Called", seen.labels.joined(separator: ", ")),
        ]
        var lines = ["Interview: \(seen.name)"]
        lines += known.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : "\(name): \($0)" } }
        lines += ["", "What they said:", ""]
        lines += seen.turns.flatMap { ["[turn \($0.number)] \($0.words)", ""] }
        lines += ["What it was coded with:", ""]
        lines += seen.codings.map { coding, words in
            let criterion = coding.proposal.criterion?.rawValue ?? "no criterion"
            let state =
                coding.standing.counted.rawValue
                + (coding.flags.contains(.offRecord) ? ", off the record" : "")
                + (coding.flags.contains(.heldBack) ? ", not to be quoted" : "")
            return "- \(criterion), \(state), by \(coding.coder.name): \"\(words)\""
        }
        if !seen.memos.isEmpty { lines += ["", "Notes on it:", ""] + seen.memos.map { "- \($0.text)" } }
        return lines + [""]
    }
}
