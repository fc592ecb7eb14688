import HTTPTypes
import StudyModel
import StudyStore

/// Accepting and rejecting codings, and giving passages other criteria.
enum Deciding {
    static func decide(_ request: PageRequest) throws -> PageAnswer {
        let coding = try TranscriptPage.coding(request)
        var judgement = try judgement(request.form)
        judgement?.sides = try sides(request, coding)
        // A page that shows what is no longer so says nothing of it.
        if (request.form["record"] ?? "") == (request.form["recordShown"] ?? "") {
            judgement?.isOffRecord = coding.decision(of: try request.coder().id)?.judgement.isOffRecord
        } else {
            judgement = try asCounted(judgement, coding, request)
        }
        let said = try request.desk.study.decide(
            judgement, on: coding.id, by: request.coder().id, at: request.now)
        let word =
            switch judgement?.verdict {
            case .accepted: "accepted"
            case .rejected: "rejected"
            case nil: "undecided"
            }
        return try CodingOutcome(
            word, said.coding, turns: [coding.proposal.segment.turn],
            wasOffRecord: coding.flags.contains(.offRecord)
        ).answer(request, in: coding.transcript)
    }

    static func change(_ request: PageRequest) throws -> PageAnswer {
        let coding = try TranscriptPage.coding(request)
        let criterion = try criterion(request)
        guard criterion != coding.proposal.criterion else {
            throw Problem(.unprocessableContent, "It has this criterion already", "Nothing was changed.")
        }
        var proposal = coding.proposal
        proposal.criterion = criterion
        proposal.kind = coding.standing.kind
        proposal.stance = coding.standing.stance
        proposal.isQuestion = coding.standing.isQuestion
        let added = try request.desk.study.change(
            coding.id, to: proposal, by: request.coder().id, at: request.now)
        return try CodingOutcome("changed", added.coding, turns: [coding.proposal.segment.turn]).answer(
            request, in: coding.transcript)
    }

    /// What takes the words of an undecided coding off the record, or puts them back, says nothing of kind and stance.
    private static func asCounted(
        _ judgement: Judgement?, _ coding: StoredCoding, _ request: PageRequest
    ) throws -> Judgement? {
        guard var judgement, judgement.verdict == .accepted, judgement.kind == .asProposed,
            judgement.stance == nil,
            coding.decision(of: try request.coder().id) == nil,
            let said = try request.desk.study.transcript(coding.transcript).flatMap(coding.coding(in:))
        else { return judgement }
        let counted = Judgement(acceptingAsCounted: said)
        (judgement.kind, judgement.stance) = (counted.kind, counted.stance)
        return judgement
    }

    /// The criterion that a form names.
    /// - Throws: `Problem` where it names none.
    static func criterion(_ request: PageRequest) throws -> Criterion.ID {
        let typed = request.form.text("criterion")
        guard let criterion = try CriterionShelf(request.desk).find(typed) else {
            throw Problem(
                .unprocessableContent, "Choose a criterion of the checklist",
                typed.isEmpty
                    ? "None was chosen. Nothing was changed."
                    : "The checklist has none called “\(typed)”. Nothing was changed.")
        }
        return criterion
    }

    /// The sides that a form puts the passage on; nil where it shows none, and where they are as suggested.
    private static func sides(_ request: PageRequest, _ coding: StoredCoding) throws -> [String]? {
        guard request.form["verdict"] == "accepted", request.form["sides"] == "shown" else { return nil }
        let chosen = request.form.all("side")
        let shelf = try CriterionShelf(request.desk)
        let names = shelf.tensions(of: coding).flatMap(\.sides).map(\.name).filter(chosen.contains)
        guard Set(chosen) == Set(names) else {
            throw Problem(
                .conflict, "The checklist changed meanwhile",
                "It has other sides now. Load the page again. Nothing was changed.")
        }
        return Set(names) == Set(shelf.suggestedSides(of: coding)) ? nil : names
    }

    /// Kind, stance, question and record as a form of codings says them.
    static func judgement(_ form: FormFields) throws(Problem) -> Judgement? {
        let verdict: Verdict
        switch form["verdict"] {
        case "accepted": verdict = .accepted
        case "rejected": verdict = .rejected
        case "undecided": return nil
        default: throw .brokenForm
        }
        return Judgement(
            verdict, kind: try kind(form["kind"] ?? ""), stance: try stance(form["stance"] ?? ""),
            isQuestion: try choice(form["question"]), isOffRecord: try choice(form["record"]))
    }

    /// Whether a form says yes or no; nil where it leaves things as they are suggested.
    private static func choice(_ field: String?) throws(Problem) -> Bool? {
        switch field ?? "" {
        case "": nil
        case "yes": true
        case "no": false
        default: throw .brokenForm
        }
    }

    static func kind(_ text: String) throws(Problem) -> Judgement.Kind {
        if text.isEmpty { return .asProposed }
        if text == "none" { return .decided(nil) }
        guard let kind = StatementKind(rawValue: text) else { throw .brokenForm }
        return .decided(kind)
    }

    static func stance(_ text: String) throws(Problem) -> Stance? {
        if text.isEmpty { return nil }
        guard let stance = Stance(rawValue: text) else { throw .brokenForm }
        return stance
    }
}
