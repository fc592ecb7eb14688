import HTTPTypes
import StudyModel
import StudyStore
import Writers

/// The coder's note on a coding.
enum MemoKeeping {
    static let longest = 20_000

    static func keep(_ request: PageRequest) throws -> PageAnswer {
        let coding = try TranscriptPage.coding(request)
        let text = request.form.text("text")
        guard let revision = Int(request.form["revision"] ?? "") else { throw Problem.brokenForm }
        guard text.unicodeScalars.count <= longest else {
            throw Problem(
                .unprocessableContent, "The memo is too long",
                "A memo has up to 20,000 characters. It was not saved.")
        }
        do {
            let memo = try request.desk.study.putMemo(
                on: .coding(coding.id), text: text, revision: revision, by: request.coder().id,
                at: request.now)
            guard request.wantsJSON else {
                return try CodingOutcome("memo", coding.id, turns: []).answer(request, in: coding.transcript)
            }
            let view = try TranscriptView(coding.transcript, request)
            return .json([
                "said": .string("Memo saved: \(view.shelf.title(coding.proposal.criterion))."),
                "revision": .integer(memo?.revision ?? 0),
                "turns": CodingOutcome.turns(
                    [coding.proposal.segment.turn], view, request, current: coding.id),
            ])
        } catch let error as StudyFileError where error.sort == .conflict {
            return try conflict(request, coding, text)
        }
    }

    /// Both texts, for the coder to choose from.
    private static func conflict(_ request: PageRequest, _ coding: StoredCoding, _ text: String) throws
        -> PageAnswer
    {
        let there = try request.desk.study.memos(on: .coding(coding.id), seenBy: .blind(request.coder().id))
            .first
        if request.wantsJSON {
            return .json(
                [
                    "problem": "The memo was changed in another window",
                    "advice": "Yours was not saved. Both texts stand below.",
                    "there": .string(there?.text ?? ""), "revision": .integer(there?.revision ?? 0),
                ], status: .conflict)
        }
        return .page(
            Page(
                "memo-conflict", title: "The memo was changed in another window",
                [
                    "id": .text("\(coding.id)"), "there": .text(there?.text ?? ""), "text": .text(text),
                    "revision": .number(there?.revision ?? 0),
                ], status: .conflict))
    }
}
