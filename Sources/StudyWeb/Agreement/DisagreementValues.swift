import StudyModel
import StudyStore

/// One thing two coders differ on: the passage, both decisions, and the form that settles it.
struct DisagreementValues {
    private let disagreement: Disagreement
    private let one: CoderAccount
    private let other: CoderAccount
    private let names: [Criterion.ID: String]

    init(
        _ disagreement: Disagreement, _ one: CoderAccount, _ other: CoderAccount,
        _ names: [Criterion.ID: String]
    ) {
        self.disagreement = disagreement
        self.one = one
        self.other = other
        self.names = names
    }

    func values(in transcript: Transcript) -> PageValues {
        let coding = disagreement.coding
        var values = PassageValues.values(coding, in: transcript)
        let standing = Standing(
            coding.proposal, decisions: coding.decisions.filter { $0.judgement.verdict == .accepted },
            settlement: coding.settlement)
        let slug = coding.proposal.criterion
        values.merge([
            "id": .text("\(coding.id)"), "transcript": .text(disagreement.transcript),
            "name": .text(slug.flatMap { names[$0] } ?? slug?.rawValue ?? "No criterion"),
            "aspects": .text(disagreement.aspects.map(Self.name).joined(separator: ", ")),
            "decisions": .list([decision(one), decision(other)]),
            "revision": .number(coding.settlement?.revision ?? 0),
            "reason": .text(coding.settlement?.reason ?? ""), "settled": .some(settled),
            "accepts": .flag(coding.settlement?.decision.judgement.verdict == .accepted),
            "rejects": .flag(coding.settlement?.decision.judgement.verdict == .rejected),
            "kinds": .list(Self.kinds(standing.kind)), "stances": .list(Self.stances(standing.stance)),
            "isQuestion": .flag(standing.isQuestion),
        ]) { _, new in new }
        return values
    }
}

private extension DisagreementValues {
    static func name(_ aspect: Disagreement.Aspect) -> String {
        switch aspect {
        case .verdict: "whether it applies"
        case .kind: "kind"
        case .stance: "stance"
        case .question: "whether it leaves the matter open"
        }
    }

    static func kinds(_ chosen: StatementKind?) -> [PageValues] {
        [["value": "none", "label": "none", "chosen": .flag(chosen == nil)]]
            + StatementKind.allCases.map {
                [
                    "value": .text($0.rawValue), "label": .text(StanceNames.name($0)),
                    "chosen": .flag($0 == chosen),
                ]
            }
    }

    static func stances(_ chosen: Stance) -> [PageValues] {
        Stance.allCases.map {
            [
                "value": .text($0.rawValue), "label": .text(StanceNames.name($0)),
                "chosen": .flag($0 == chosen),
            ]
        }
    }

    /// What a coder decided, in words.
    func decision(_ coder: CoderAccount) -> PageValues {
        let words = disagreement.coding.decision(of: coder.id).map { self.words(of: $0) } ?? "did not decide"
        return ["who": .text(coder.name), "words": .text(words)]
    }

    func words(of decision: Decision) -> String {
        guard decision.judgement.verdict == .accepted else { return "rejected" }
        let standing = Standing(disagreement.coding.proposal, decisions: [decision], settlement: nil)
        let kind = standing.kind.map { StanceNames.name($0) } ?? "no kind"
        return "accepted: \(StanceNames.name(standing.stance)), \(kind)"
            + (standing.isQuestion ? ", leaves it open" : "")
    }

    var settled: String? {
        disagreement.coding.settlement.map { settlement in
            "\(words(of: settlement.decision)), on \(MomentText.day(settlement.decision.at))"
                + (settlement.reason.isEmpty ? "" : ": \(settlement.reason)")
        }
    }
}
