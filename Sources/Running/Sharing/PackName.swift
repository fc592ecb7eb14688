/// The files of a partner pack, in the order they are put in place.
public enum PackName: String, Sendable, CaseIterable {
    /// The plan, for Word.
    case planDOCX = "od-plan.docx"
    /// The plan, for a browser.
    case planHTML = "od-plan.html"
    /// The plan as plain text with marks.
    case planMarkdown = "od-plan.md"
    /// The plan in short, for Word.
    case briefDOCX = "od-plan-summary.docx"
    /// The same for a browser.
    case briefHTML = "od-plan-summary.html"
    /// The same as plain text with marks.
    case briefMarkdown = "od-plan-summary.md"
    /// What the plan says otherwise than the pack before, for Word; only where it is compared with one.
    case changesDOCX = "plan-changes.docx"
    /// The same for a browser.
    case changesHTML = "plan-changes.html"
    /// The same as plain text with marks.
    case changesMarkdown = "plan-changes.md"
    /// The questions, for Word.
    case questionsDOCX = "outstanding-questions.docx"
    /// The questions, for a browser.
    case questionsHTML = "outstanding-questions.html"
    /// The questions as plain text with marks.
    case questionsMarkdown = "outstanding-questions.md"
    /// The questions, for a spreadsheet.
    case questionsCSV = "outstanding-questions.csv"
    /// What was heard, for a browser.
    case themesHTML = "theme-summary.html"
    /// What was heard, for Word.
    case themesDOCX = "theme-summary.docx"
    /// People by criterion, for a spreadsheet.
    case criteria = "themes-by-criterion.csv"
    /// Groups by criterion, as far as they are shown, for a spreadsheet.
    case groups = "themes-by-group.csv"
    /// The quotes, for a spreadsheet.
    case quotes = "quotes.csv"

    /// The files there are only where a pack is compared with one before.
    static let ofChanges: [PackName] = [.changesDOCX, .changesHTML, .changesMarkdown]
}
