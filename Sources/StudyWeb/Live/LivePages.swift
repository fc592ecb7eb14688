import HTTPTypes
import Running
import StudyStore

/// What pages of outputs have in common.
enum LivePages {
    /// The outputs, for a page.
    /// - Throws: `Problem` where there are none to show.
    static func view(_ request: PageRequest) async throws -> LiveView {
        try BlindRule.check(request)
        do {
            return try await request.desk.live.view()
        } catch let failure as RunFailure {
            throw problem(failure)
        }
    }

    /// Values that every such page has.
    static func values(_ view: LiveView) -> PageValues { ["behind": .some(view.behind)] }

    static func problem(_ failure: RunFailure) -> Problem {
        switch failure {
        case .noTranscripts:
            Problem(
                .ok, "No interviews yet",
                "Themes, questions and plan appear here once interviews are imported: 'throughline import STUDY FOLDER'."
            )
        case .study(let error) where error.sort == .refused:
            Problem(
                .ok, "No codebook yet",
                "Choose one where the server runs: 'throughline tag STUDY --codebook NAME', then import interviews."
            )
        case .study(let error): Problem(error)
        default:
            Problem(
                .internalServerError, "The outputs cannot be made",
                "The codebook, or something else the study keeps, cannot be used by this version. 'throughline plan' says more."
            )
        }
    }
}
