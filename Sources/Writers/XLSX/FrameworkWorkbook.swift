public import DocumentIO
public import Planning
import StudyModel
import Themes

/// The workbook a consultant works in, and hands to a colleague: the framework matrix (Gale et al. 2013,
/// BMC Med Res Methodol 13:117), its themes, quotes and questions, counts, and criteria that come together. For the
/// team only: its rows can be joined to people.
public struct FrameworkWorkbook {
    private let plan: ODPlan

    /// The workbook of `plan`.
    public init(_ plan: ODPlan) { self.plan = plan }

    /// The packed file.
    public func bytes() throws(DocumentError) -> [UInt8] { try WorkbookWriter().bytes(workbook) }

    /// Its sheets, in the order of `SheetPlace`.
    var workbook: Workbook {
        let summary = plan.summary
        let places = QuotePlaces(summary.matrix, wanted: wanted)
        let date = plan.context.date.map { Day($0)?.words ?? $0 }
        return Workbook(
            title: "Framework matrix", made: plan.context.date.flatMap { Day($0) }?.secondsSince1970,
            pageHead: (
                study, ["Draft, for the team only", date].compactMap(\.self).joined(separator: " · ")
            ),
            sheets: [
                AboutSheet(plan, study: study).sheet,
                MatrixSheet(summary.matrix, summary.codebook, places, edits: plan.edits).sheet,
                ThemesSheet(summary, places).sheet, QuotesSheet(summary.matrix, summary.codebook).sheet,
                QuestionsSheet(plan.questions, places).sheet, CodeMatrixSheet(summary.matrix).sheet,
                CoOccurrenceSheet(summary).sheet, PairsSheet(summary).sheet,
                ParticipantsSheet(summary.matrix).sheet,
            ])
    }
}

private extension FrameworkWorkbook {
    /// What the study is called on paper.
    var study: String {
        plan.context.title ?? plan.context.subject?.capitalisedFirst ?? plan.summary.codebook.title
    }

    /// Quotes that other sheets lead to.
    var wanted: Set<EvidenceID> {
        Set(plan.summary.themes.flatMap(\.evidence) + plan.questions.flatMap(\.evidence))
    }
}
