import StudyModel
import StudyStore
import Writers

/// Taking back what the coder did last, and doing it again; each coder undoes what is theirs alone.
enum Undoing {
    static func undo(_ request: PageRequest) throws -> PageAnswer {
        let here = try here(request)
        return try answer(
            request, here, "undone", request.desk.study.undo(by: request.coder().id, at: request.now))
    }

    static func redo(_ request: PageRequest) throws -> PageAnswer {
        let here = try here(request)
        return try answer(
            request, here, "redone", request.desk.study.redo(by: request.coder().id, at: request.now))
    }

    /// The transcript on whose page it is asked for: there must be one before anything is undone.
    private static func here(_ request: PageRequest) throws -> StoredTranscript.ID {
        let id = try request.row("transcript", of: StoredTranscript.self)
        guard try request.desk.study.transcript(id) != nil else { throw Problem.notFound }
        return id
    }

    private static func answer(
        _ request: PageRequest, _ here: StoredTranscript.ID, _ word: String, _ said: Acknowledgement?
    ) throws -> PageAnswer {
        guard let said else {
            if request.wantsJSON {
                return .json(["said": .string(TranscriptPage.done["nothing"] ?? ""), "turns": []])
            }
            return .redirect("/transcripts/\(here)?done=nothing")
        }
        // A coding that was added is gone once that is undone; its turn is then told by the change.
        let change = try request.desk.study.changes(after: .init(said.change.rawValue - 1), limit: 1).first
        let place = change?.transcript ?? here
        let view = try TranscriptView(place, request)
        let turns = view.codings.first { $0.id == said.coding }.map { [$0.proposal.segment.turn] }
        if place != here, request.wantsJSON {
            return .json([
                "go": .string("/transcripts/\(place)?coding=\(said.coding)&done=\(word)#c\(said.coding)")
            ])
        }
        return try CodingOutcome(word, said.coding, turns: turns ?? view.transcript.turns.map(\.number))
            .answer(request, in: place)
    }
}
