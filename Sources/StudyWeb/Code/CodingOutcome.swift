import StudyModel
import StudyStore
import Writers

/// What came of something a coder did, once it is saved.
struct CodingOutcome {
    /// What was done, as `TranscriptPage.done` has it.
    let word: String
    let coding: StoredCoding.ID
    /// The turns that look otherwise now.
    let turns: [Int]
    /// Whether the words were off the record before.
    let wasOffRecord: Bool

    init(_ word: String, _ coding: StoredCoding.ID, turns: [Int], wasOffRecord: Bool = false) {
        self.wasOffRecord = wasOffRecord
        self.word = word
        self.coding = coding
        self.turns = turns
    }

    /// For a script, what to say and what to show; for a browser, the page again.
    func answer(_ request: PageRequest, in transcript: StoredTranscript.ID) throws -> PageAnswer {
        guard request.wantsJSON else {
            return .redirect("/transcripts/\(transcript)?coding=\(coding)&done=\(word)#c\(coding)")
        }
        let view = try TranscriptView(transcript, request)
        let found = view.codings.first { $0.id == coding }
        let title = found.map { Self.title($0, view, said: word) } ?? ""
        return .json([
            "said": .string(
                [Self.sentence(word, title), found.flatMap { caution($0, view) }, view.leftWords]
                    .compactMap(\.self).joined(separator: " ")),
            "coding": .integer(Int(coding.rawValue)),
            "left": .integer(view.left), "total": .integer(view.codings.count),
            "turns": Self.turns(turns, view, request, current: coding),
        ])
    }

    /// Turns as they look now, by number.
    static func turns(
        _ numbers: [Int], _ view: TranscriptView, _ request: PageRequest, current: StoredCoding.ID?
    ) -> JSONValue {
        .array(
            Set(numbers).sorted().compactMap { number in
                guard let values = view.turn(number, current: current),
                    let html = request.desk.templates.render("turn", values)
                else { return nil }
                return ["number": .integer(number), "html": .string(html)]
            })
    }

    /// The criterion, and what the coder said beside their verdict.
    private static func title(_ coding: StoredCoding, _ view: TranscriptView, said word: String) -> String {
        let title = view.shelf.title(coding.proposal.criterion)
        guard ["accepted", "rejected"].contains(word), let mine = coding.decision(of: view.account.id) else {
            return title
        }
        var details: [String] = []
        if let isOff = mine.judgement.isOffRecord { details.append(CodingWords.record(isOff)) }
        guard word == "accepted" else { return Self.title(title, details) }
        if case .decided(let kind) = mine.judgement.kind {
            details.append(CodingWords.kind(kind).lowercased())
        }
        if let stance = mine.judgement.stance { details.append(CodingWords.stance(stance).lowercased()) }
        if let isQuestion = mine.judgement.isQuestion {
            details.append(isQuestion ? "open question" : "no open question")
        }
        if let sides = mine.judgement.sides { details.append(CodingWords.sides(sides)) }
        return Self.title(title, details)
    }

    private static func title(_ title: String, _ details: [String]) -> String {
        details.isEmpty ? title : "\(title) (\(details.joined(separator: ", ")))"
    }

    /// What a coder should know who accepted or added what counts nowhere all the same, or let words be used.
    private func caution(_ coding: StoredCoding, _ view: TranscriptView) -> String? {
        let isOff = coding.flags.contains(.offRecord)
        if wasOffRecord, !isOff { return "The words are on the record again." }
        if isOff, coding.decision(of: view.account.id)?.judgement.isOffRecord == false {
            return "Somebody says that these words are off the record: they are not counted."
        }
        guard ["accepted", "added", "changed"].contains(word) else { return nil }
        if isOff { return "It was said off the record: it is not counted." }
        return coding.flags.contains(.reported) ? "It is hearsay: it is not counted." : nil
    }

    private static func sentence(_ word: String, _ title: String) -> String {
        switch word {
        case "accepted": "Accepted: \(title)."
        case "rejected": "Rejected: \(title)."
        case "undecided": "Undecided again: \(title)."
        case "changed": "Changed to \(title)."
        case "added": "Added: \(title)."
        case "placed": "Placed: \(title)."
        case "memo": "Memo saved: \(title)."
        case "undone": "Undone: \(title)."
        case "redone": "Done again: \(title)."
        default: TranscriptPage.done[word] ?? ""
        }
    }
}
