import StudyModel
import StudyStore

extension TranscriptView {
    /// All there is to know and do about one coding.
    func panel(_ coding: StoredCoding) -> PageValues {
        let mine = coding.decision(of: account.id)
        var values: PageValues = [
            "id": .text("\(coding.id)"), "transcript": .text("\(id)"),
            "title": .text(shelf.title(coding.proposal.criterion)),
            "quote": .text(quote(coding)), "turn": .number(coding.proposal.segment.turn),
            "state": .text(CodingWords.state(coding.standing.state)),
            "name": .text(CodingWords.name(coding.standing.state)),
            "undecided": .flag(mine == nil),
            "decided": .some(mine.map { $0.judgement.verdict == .accepted ? "accepted" : "rejected" }),
            "verdict": .some(mine.map { CodingWords.verdict($0.judgement.verdict) }),
            "kinds": .list(kinds(coding, mine)), "stances": .list(stances(coding, mine)),
            "questions": .list(
                yesOrNo("suggested", coding.proposal.isQuestion, chosen: mine?.judgement.isQuestion)),
            "isOff": .flag(coding.flags.contains(.offRecord)), "isFound": .flag(coding.isFoundOffRecord),
            "record": .list(yesOrNo("found", coding.isFoundOffRecord, chosen: mine?.judgement.isOffRecord)),
            "recordShown": .some(mine?.judgement.isOffRecord.map { $0 ? "yes" : "no" }),
            "by": .text(source(coding)), "reasons": .list(coding.reasons.map(Self.reason)),
            "flags": .list(coding.flags.sorted().map { ["text": .text(Self.flag($0, of: coding))] }),
            "likely": .list(
                likely(for: coding).enumerated().map {
                    [
                        "number": .number($0.offset + 1), "id": .text($0.element.rawValue),
                        "title": .text(shelf.title($0.element)),
                    ]
                }),
        ]
        values["sides"] = .some(sides(coding, mine))
        values["others"] = .list(others(coding))
        values["memo"] = .group(memo(coding))
        values["criterion"] = .some(definition(coding.proposal.criterion))
        return values
    }
}

private extension TranscriptView {
    static func choice(_ value: String, _ title: String, _ isChosen: Bool) -> PageValues {
        ["value": .text(value), "title": .text(title), "chosen": .flag(isChosen)]
    }

    static func reason(_ reason: Coding.Reason) -> PageValues {
        ["rule": .text(reason.rule), "matched": .some(reason.matched)]
    }

    /// What a reader should know, and how it comes where the panel does not show it.
    static func flag(_ flag: Coding.Flag, of coding: StoredCoding) -> String {
        guard flag == .offRecord, coding.standing.isOffRecord != true else { return flag.rawValue }
        let how =
            coding.isFoundOffRecord
            ? "as the tool found" : "as somebody says of another coding of these words"
        return "\(flag.rawValue), \(how)"
    }

    func kinds(_ coding: StoredCoding, _ mine: Decision?) -> [PageValues] {
        let chosen = mine?.judgement.kind ?? .asProposed
        let proposed = "As suggested: \(CodingWords.kind(coding.proposal.kind).lowercased())"
        return [Self.choice("", proposed, chosen == .asProposed)]
            + StatementKind.allCases.enumerated().map {
                Self.choice(
                    $0.element.rawValue, "\($0.offset + 1) \(CodingWords.kind($0.element))",
                    chosen == .decided($0.element))
            } + [Self.choice("none", "No kind", chosen == .decided(nil))]
    }

    func stances(_ coding: StoredCoding, _ mine: Decision?) -> [PageValues] {
        let chosen = mine?.judgement.stance
        let proposed = "As suggested: \(CodingWords.stance(coding.proposal.stance).lowercased())"
        return [Self.choice("", proposed, chosen == nil)]
            + Stance.allCases.map { Self.choice($0.rawValue, CodingWords.stance($0), chosen == $0) }
    }

    /// To leave it as it was suggested or found, yes, and no.
    func yesOrNo(_ how: String, _ isSo: Bool, chosen: Bool?) -> [PageValues] {
        [
            Self.choice("", "As \(how): \(isSo ? "yes" : "no")", chosen == nil),
            Self.choice("yes", "Yes", chosen == true), Self.choice("no", "No", chosen == false),
        ]
    }

    /// The matters of its criterion on which people may want opposite things; nil where it has none.
    func sides(_ coding: StoredCoding, _ mine: Decision?) -> PageValues? {
        let tensions = shelf.tensions(of: coding)
        guard !tensions.isEmpty else { return nil }
        let suggested = shelf.suggestedSides(of: coding)
        let chosen = mine?.judgement.sides ?? suggested
        return [
            "tensions": .list(
                SideTicks.values(tensions, chosen: Set(chosen), suggested: Set(suggested)))
        ]
    }

    func source(_ coding: StoredCoding) -> String {
        switch coding.coder {
        // A blind coder is shown what others added only where they added the same.
        case .person(let name):
            name == account.name || account.isBlind ? "Added by you" : "Added by \(name)"
        case .tagger: "Suggested by the tagger, \(CodingWords.share(coding.confidence)) sure"
        }
    }

    func others(_ coding: StoredCoding) -> [PageValues] {
        var lines = coding.decisions.filter { $0.coder != account.id }.map { decision -> String in
            var said = CodingWords.verdict(decision.judgement.verdict)
            if case .decided(let kind) = decision.judgement.kind {
                said += ", \(CodingWords.kind(kind).lowercased())"
            }
            if let stance = decision.judgement.stance {
                said += ", \(CodingWords.stance(stance).lowercased())"
            }
            if let sides = decision.judgement.sides { said += ", \(CodingWords.sides(sides))" }
            if let isOff = decision.judgement.isOffRecord { said += ", \(CodingWords.record(isOff))" }
            return "\(name(decision.coder)): \(said)"
        }
        if let settlement = coding.settlement {
            let reason = settlement.reason.isEmpty ? "" : ": “\(settlement.reason)”"
            lines.append(
                "Settled by \(name(settlement.decision.coder)) as \(CodingWords.verdict(settlement.decision.judgement.verdict))\(reason)"
            )
        }
        lines += memos(on: coding.id).filter { $0.coder != account.id }.map {
            "\(name($0.coder)) notes: “\($0.text)”"
        }
        return lines.map { ["text": .text($0)] }
    }

    func memo(_ coding: StoredCoding) -> PageValues {
        let mine = memos(on: coding.id).first { $0.coder == account.id }
        return ["text": .text(mine?.text ?? ""), "revision": .number(mine?.revision ?? 0)]
    }

    func definition(_ id: Criterion.ID?) -> PageValues? {
        guard let criterion = shelf.criterion(id) else { return nil }
        return [
            "definition": .some(criterion.definition), "countAs": .some(criterion.countAs),
            "doNotCount": .some(criterion.doNotCount),
            "traps": .list(criterion.lexicon.traps.map { ["text": .text($0.pattern)] }),
            "hasTraps": .flag(!criterion.lexicon.traps.isEmpty),
            "confusable": .some(criterion.confusableWith.joined(separator: ", ")),
        ]
    }
}
