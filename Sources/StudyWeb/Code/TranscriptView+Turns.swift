import StudyModel
import StudyStore

extension TranscriptView {
    /// All turns, for the page; `current` is marked.
    func turns(current: StoredCoding.ID?) -> [PageValues] {
        transcript.turns.map { values(of: $0, current: current) }
    }

    /// A turn by its number; nil where there is none.
    func turn(_ number: Int, current: StoredCoding.ID?) -> PageValues? {
        guard transcript.turns.indices.contains(number - 1) else { return nil }
        return values(of: transcript.turns[number - 1], current: current)
    }
}

private extension TranscriptView {
    func values(of turn: Turn, current: StoredCoding.ID?) -> PageValues {
        let codings = codings(in: turn.number)
        let speaker = transcript.speaker(of: turn)
        var values: PageValues = [
            "transcript": .text("\(id)"), "number": .number(turn.number), "speaker": .text(speaker.label),
            "asks": .flag(speaker.role != .interviewee), "time": .nothing, "cards": .nothing,
            "runs": .list(
                TurnRuns(transcript.text(of: turn), codings).runs.map { run($0, current: current) }),
        ]
        if let time = turn.time { values["time"] = .text(CodingWords.time(time.start)) }
        if !codings.isEmpty {
            values["cards"] = .group(["list": .list(codings.map { card($0, current: current) })])
        }
        return values
    }

    func run(_ run: TurnRuns.Run, current: StoredCoding.ID?) -> PageValues {
        guard !run.codings.isEmpty else {
            return ["at": .number(run.start), "text": .text(run.text), "marked": .nothing]
        }
        let states = run.codings.map(\.standing.state)
        // What still needs somebody stands out over what is done.
        let state =
            [Standing.State.disputed, .suggested, .accepted].first(where: states.contains) ?? .rejected
        var names = ["s-\(CodingWords.name(state))"]
        if run.codings.count > 1 { names.append("many") }
        if run.codings.contains(where: { $0.id == current }) { names.append("current") }
        return [
            "at": .number(run.start), "text": .text(run.text),
            "marked": .group([
                "names": .text(names.joined(separator: " ")),
                "codings": .text(run.codings.map { "\($0.id)" }.joined(separator: " ")),
            ]),
        ]
    }

    func card(_ coding: StoredCoding, current: StoredCoding.ID?) -> PageValues {
        let isMine = isMine(coding)
        let standing = coding.standing
        var details = [CodingWords.stance(standing.stance).lowercased()]
        if let kind = standing.kind { details.insert(CodingWords.kind(kind).lowercased(), at: 0) }
        if standing.isQuestion { details.append("open question") }
        let sides = standing.sides ?? coding.reasons.sides
        if !sides.isEmpty { details.append(CodingWords.sides(sides)) }
        if coding.flags.contains(.offRecord) { details.append(CodingWords.record(true)) }
        return [
            "id": .text("\(coding.id)"), "title": .text(shelf.title(coding.proposal.criterion)),
            "state": .text(CodingWords.state(standing.state)),
            "name": .text(CodingWords.name(standing.state)),
            "mine": .flag(isMine), "waits": .flag(!isMine && standing.state != .suggested),
            "current": .flag(coding.id == current), "details": .text(details.joined(separator: ", ")),
            "memos": .list(
                memos(on: coding.id).map { ["who": .text(name($0.coder)), "text": .text($0.text)] }),
        ]
    }
}
