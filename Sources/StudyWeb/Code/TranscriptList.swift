import StudyModel
import StudyStore

/// The transcripts of the study, with how far the coder has come.
enum TranscriptList {
    static func show(_ request: PageRequest) throws -> PageAnswer {
        let account = try request.coder()
        let viewer = Viewer(account)
        let study = request.desk.study
        let progress = try study.progress(of: account.id, seenBy: viewer)
        let left = progress.reduce(0) { $0 + $1.undecided }
        let total = progress.reduce(0) { $0 + $1.codings }
        var content: PageValues = [
            "left": .number(left), "total": .number(total), "decided": .number(total - left),
            "isBlind": .flag(account.isBlind), "isEmpty": .flag(progress.isEmpty),
            "transcripts": .list(progress.map { row($0, account) }), "next": .nothing,
            "parked": .list(
                try account.isBlind
                    ? []
                    : study.parked().map {
                        ["id": .text($0.criterion.rawValue), "count": .number($0.codings)]
                    }),
            "lost": .nothing, "learning": .flag(!account.isBlind),
        ]
        if let next = progress.first(where: { $0.undecided > 0 }) {
            content["next"] = .group([
                "id": .text("\(next.transcript)"), "name": .text(next.name), "left": .number(next.undecided),
            ])
        }
        let lost = try account.isBlind ? 0 : study.lostCodings().count
        if lost > 0 { content["lost"] = .number(lost) }
        return .page(Page("transcripts", title: "Transcripts", content))
    }

    private static func row(_ progress: TranscriptProgress, _ account: CoderAccount) -> PageValues {
        [
            "id": .text("\(progress.transcript)"), "name": .text(progress.name),
            "codings": .number(progress.codings), "left": .number(progress.undecided),
            "accepted": .number(progress.accepted), "rejected": .number(progress.rejected),
            "disputed": .number(progress.disputed), "showsDisputed": .flag(!account.isBlind),
            "done": .flag(progress.undecided == 0 && progress.codings > 0),
        ]
    }
}
