import StudyModel
import StudyStore

/// A transcript, turn by turn, with its codings.
enum TranscriptPage {
    /// What the page says was done, by the word in its address.
    static let done = [
        "accepted": "Accepted.", "rejected": "Rejected.", "undecided": "Undecided again.",
        "changed":
            "Criterion changed: the coding before is rejected, and one of the new criterion added. That is two steps to undo.",
        "memo": "Memo saved.", "added": "Coding added.", "placed": "Coding placed.", "undone": "Undone.",
        "redone": "Done again.", "nothing": "There is nothing to undo or do again.",
    ]

    static func show(_ request: PageRequest) throws -> PageAnswer {
        let view = try TranscriptView(request.row("transcript", of: StoredTranscript.self), request)
        let asked = request.query("coding").flatMap { Int64($0) }.map { StoredCoding.ID($0) }
        let current =
            view.codings.first { $0.id == asked } ?? view.codings.first { !view.isMine($0) }
            ?? view.codings.first
        // Numbers of changes count what others do, of which a blind coder is told nothing.
        let last = view.account.isBlind ? nil : try request.desk.study.lastChange()
        let decided = view.codings.count - view.left
        var content: PageValues = [
            "id": .text("\(view.id)"), "name": .text(view.transcript.name), "left": .text(view.leftWords),
            "decided": .number(decided), "total": .number(view.codings.count),
            "percent": .number(100 * decided / max(1, view.codings.count)),
            "after": .some(last.map { "\($0)" }), "turns": .list(view.turns(current: current?.id)),
            "criteria": .list(view.shelf.choices), "panel": .some(current.map(view.panel)),
            "done": .some(request.query("done").flatMap { done[$0] }),
            "lost": .nothing, "parked": .nothing,
        ]
        if !view.lost.isEmpty {
            content["lost"] = .group([
                "list": .list(
                    view.lost.map {
                        [
                            "id": .text("\($0.id)"), "title": .text(view.shelf.title($0.proposal.criterion)),
                            "words": .text($0.lostWords ?? ""), "turn": .number($0.proposal.segment.turn),
                        ]
                    })
            ])
        }
        if view.parked > 0 { content["parked"] = .number(view.parked) }
        return .page(
            Page("transcript", title: view.transcript.name, content, scripts: ["code.js"], isWide: true))
    }

    /// The panel of one coding, for the script; a browser without is sent to the page.
    static func panel(_ request: PageRequest) throws -> PageAnswer {
        let coding = try coding(request)
        guard request.query("part") != nil else {
            return .redirect(EvidenceAddress.coding(coding.id, in: coding.transcript))
        }
        return .fragment(template: "panel", try TranscriptView(coding.transcript, request).panel(coding))
    }

    /// The coding that an address names, where the coder is shown it.
    static func coding(_ request: PageRequest) throws -> StoredCoding {
        let id = try request.row("coding", of: StoredCoding.self)
        guard let coding = try request.desk.study.coding(id, seenBy: Viewer(request.coder())) else {
            throw Problem.notFound
        }
        return coding
    }
}
