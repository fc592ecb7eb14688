import Planning
import StudyModel
import StudyStore
import Themes
import Writers

/// The outputs of a study at one moment, with what pages show of them made ready.
struct LivePicture: Sendable {
    /// The number of the last change that is in it.
    var change: Int64
    /// The plan, and with it themes and questions.
    let plan: ODPlan
    /// The plan as data.
    let draft: PlanDraft
    /// The plan as a part of a page.
    let document: String
    /// Transcripts by name.
    let transcripts: [String: StoredTranscript.ID]
    /// Wordings of people's own by what they are of.
    let wordings: [PlanEdit.Target: StoredWording]

    /// The themes.
    var summary: ThemeSummary { plan.summary }
}
