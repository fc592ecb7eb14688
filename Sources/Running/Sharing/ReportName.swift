/// The files of a disclosure report, in the order they are put in place. None of them is for partners.
public enum ReportName: String, Sendable, CaseIterable {
    /// What was hidden and changed, and why, for Word.
    case reportDOCX = "disclosure-report.docx"
    /// The same as plain text with marks.
    case reportMarkdown = "disclosure-report.md"
    /// What was replaced in quotes, each word once.
    case key = "key-of-pseudonyms.csv"
    /// Every replacement with its place.
    case log = "log-of-replacements.csv"
    /// Passages that could not be quoted, with the reason.
    case held = "held-back.csv"
    /// Whose words each code of the pack names.
    case quotes = "key-of-quotes.csv"
    /// The reporting checklist, for Word.
    case coreqDOCX = "coreq.docx"
    /// The reporting checklist as plain text with marks.
    case coreqMarkdown = "coreq.md"
    /// The plan of the pack as data, for returned comments, the next draft and for tracing.
    case planJSON = "od-plan.json"
    /// What the plan says otherwise than the pack before, and why, as data; only where it is compared with one.
    case changesJSON = "plan-changes.json"
    /// What the next pack is compared with.
    case record = "disclosure-record.csv"
}
