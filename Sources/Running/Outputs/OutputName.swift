/// The files a run writes, in the order they are put in place.
public enum OutputName: String, Sendable, CaseIterable {
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
    /// The plan as data, for the next draft and for tracing; for the team only.
    case planJSON = "od-plan.json"
    /// What the plan says otherwise than the draft before, for Word; only where it is compared with one.
    case changesDOCX = "plan-changes.docx"
    /// The same for a browser.
    case changesHTML = "plan-changes.html"
    /// The same as plain text with marks.
    case changesMarkdown = "plan-changes.md"
    /// The same as data, with the transcripts and codings behind it; for the team only.
    case changesJSON = "plan-changes.json"
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
    /// The conversations to hold, for Word; for the team only.
    case facilitatorDOCX = "facilitator-digest.docx"
    /// The conversations to hold, for a browser; for the team only.
    case facilitatorHTML = "facilitator-digest.html"
    /// How much of the checklist each interviewee spoke of; for the team only.
    case coverage = "checklist-coverage.csv"
    /// Interviewees by criteria, for a spreadsheet; for the team only.
    case matrix = "framework-matrix.csv"
    /// The same with themes, quotes, questions and counts, for Excel; for the team only.
    case matrixXLSX = "framework-matrix.xlsx"
    /// All codings, for a spreadsheet; for the team only.
    case codingsCSV = "codings.csv"
    /// All codings, for programs; for the team only.
    case codingsNDJSON = "codings.ndjson"
    /// What there is to know about the inputs; for the team only.
    case problems = "problems.csv"
    /// The study file, in which people decide; for the team only. The one file an earlier run's is not replaced by.
    case study = "study.throughline"
    /// How the outputs were made; for the team only. The last, so that where it is new all others are.
    case record = "run.json"

    /// The files of a plan without what lies behind it.
    public static let ofPlan = allCases.filter { name in
        ["od-plan.", "od-plan-summary.", "outstanding-questions.", "plan-changes."].contains {
            name.rawValue.hasPrefix($0)
        }
    }

    /// The files there are only where a draft is compared with one before.
    public static let ofChanges = allCases.filter { $0.rawValue.hasPrefix("plan-changes.") }

    /// Files by which a folder of outputs is known, all of one of these: a run's, or those of a plan or a pack.
    static let marks = [
        [record.rawValue, codingsNDJSON.rawValue], [planDOCX.rawValue, questionsCSV.rawValue],
    ]
}
