import HTTPTypes
import StudyModel
import StudyStore

/// Coding passages that nothing suggested, and placing codings whose words an edited transcript no longer has.
enum AddingCoding {
    static func add(_ request: PageRequest) throws -> PageAnswer {
        let id = try request.row("transcript", of: StoredTranscript.self)
        let segment = try segment(request, in: id)
        let kind: StatementKind? =
            if case .decided(let kind) = try Deciding.kind(request.form["kind"] ?? "") { kind } else { nil }
        let proposal = Proposal(
            segment: segment, criterion: try Deciding.criterion(request), kind: kind,
            stance: try Deciding.stance(request.form["stance"] ?? "") ?? .neutral,
            isQuestion: request.form["question"] == "yes")
        let said = try request.desk.study.add(proposal, to: id, by: request.coder().id, at: request.now)
        return try CodingOutcome("added", said.coding, turns: [segment.turn]).answer(request, in: id)
    }

    static func place(_ request: PageRequest) throws -> PageAnswer {
        let coding = try TranscriptPage.coding(request)
        guard coding.lostWords != nil else {
            throw Problem(
                .conflict, "It has a place by now", "Nothing was changed. Look at it again.")
        }
        let segment = try segment(request, in: coding.transcript)
        let said = try request.desk.study.place(
            coding.id, at: segment, by: request.coder().id, at: request.now)
        return try CodingOutcome("placed", said.coding, turns: [segment.turn]).answer(
            request, in: coding.transcript)
    }
}

private extension AddingCoding {
    /// The passage that a form names: by its place in the turn, which scripts tell, or by its words.
    static func segment(_ request: PageRequest, in id: StoredTranscript.ID) throws -> Segment {
        guard let transcript = try request.desk.study.transcript(id) else { throw Problem.notFound }
        guard let number = Int(request.form.text("turn")), number >= 1, number <= transcript.turns.count
        else {
            throw Problem(
                .unprocessableContent, "Name a turn of the transcript",
                "Turns are counted from 1 to \(transcript.turns.count). Nothing was changed.")
        }
        let turn = transcript.turns[number - 1]
        guard transcript.isInterviewee(turn) else {
            throw Problem(
                .unprocessableContent, "Turn \(number) is no interviewee's",
                "Only what interviewees say is evidence, and can be coded. Nothing was changed.")
        }
        let text = transcript.text(of: turn)
        let words = request.form.text("words")
        if let first = Int(request.form["first"] ?? ""), let past = Int(request.form["past"] ?? ""),
            first >= 0, first < past
        {
            let there = text.unicodeScalars.dropFirst(first).prefix(past - first)
            guard words.isEmpty || bare(words.unicodeScalars) == bare(there) else {
                throw Problem(
                    .conflict, "The transcript changed meanwhile",
                    "Load the page again, and select the words once more. Nothing was changed.")
            }
            return Segment(turn: number, range: first..<past)
        }
        guard !words.isEmpty, let found = text.firstRange(of: words) else {
            throw Problem(
                .unprocessableContent, "These words are not in turn \(number)",
                "Copy them from the transcript as they stand. Nothing was changed.")
        }
        let scalars = text.unicodeScalars
        let first = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
        return Segment(
            turn: number,
            range: first..<first + scalars.distance(from: found.lowerBound, to: found.upperBound))
    }

    /// What stands there beside white space, which browsers write as they like.
    static func bare(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        text.filter { !$0.properties.isWhitespace }
    }
}
