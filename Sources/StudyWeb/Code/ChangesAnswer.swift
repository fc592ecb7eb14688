import StudyModel
import StudyStore
import Writers

/// What was saved in a transcript since a page was made, for pages that ask every few seconds.
enum ChangesAnswer {
    private static let most = 500

    static func show(_ request: PageRequest) throws -> PageAnswer {
        let id = try request.row("transcript", of: StoredTranscript.self)
        let account = try request.coder()
        guard !account.isBlind else { return .json(["turns": [], "said": ""]) }
        guard let after = request.query("after").flatMap({ Int64($0) }), after >= 0 else {
            throw Problem.notFound
        }
        let changes = try request.desk.study.changes(after: .init(after), limit: most)
        let here = changes.filter { $0.transcript == id && $0.coder != account.id }
        let last = changes.last?.id.rawValue ?? after
        guard !here.isEmpty else { return .json(["last": .integer(Int(last)), "turns": [], "said": ""]) }
        let view = try TranscriptView(id, request)
        let touched = Set(here.compactMap(\.subject))
        let known = view.codings.filter { touched.contains($0.id.rawValue) }
        // What is gone has no turn any more: then all are shown anew.
        let isWhole = known.count == touched.count
        let turns = isWhole ? known.map(\.proposal.segment.turn) : view.transcript.turns.map(\.number)
        let names = Set(here.compactMap(\.coder)).sorted().map(view.name)
        return .json([
            "last": .integer(Int(last)), "left": .integer(view.left), "total": .integer(view.codings.count),
            "turns": CodingOutcome.turns(turns, view, request, current: nil),
            "said": .string("\(names.joined(separator: ", ")) saved changes in this transcript."),
        ])
    }
}
